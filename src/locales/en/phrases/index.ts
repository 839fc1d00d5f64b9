import type { Phrases } from '../../phrases.ts';
import { explaining } from './explaining.ts';
import { feelingValues } from './feeling-values.ts';
import { feeling } from './feelings.ts';
import { moving } from './moving.ts';
import { pain } from './pain.ts';
import { place } from './place.ts';
import { pressure } from './pressure.ts';
import { starting } from './starting.ts';
import { stepQuestions } from './step-questions.ts';
import { stopping } from './stopping.ts';
import { techniqueValues } from './techniques.ts';
import { time } from './time.ts';

/** What the skill listens for in English. */
export const phrases: Phrases = {
  invocationName: 'massage guide',
  samples: {
    ...starting,
    ...time,
    ...moving,
    ...stopping,
    ...pressure,
    ...stepQuestions,
    ...place,
    ...explaining,
    ...pain,
    ...feeling,
  },
  values: { Technique: techniqueValues, Feeling: feelingValues },
};
