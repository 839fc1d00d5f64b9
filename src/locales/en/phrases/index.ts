import type { Phrases } from '../../phrases.ts';
import { body } from './body.ts';
import { checks, partValues } from './checks.ts';
import { conditionValues } from './condition-values.ts';
import { condition } from './conditions.ts';
import { explaining } from './explaining.ts';
import { feelingValues } from './feeling-values.ts';
import { feeling } from './feelings.ts';
import { landmarkValues } from './landmark-values.ts';
import { manner } from './manner.ts';
import { moving } from './moving.ts';
import { pain } from './pain.ts';
import { place } from './place.ts';
import { pressure } from './pressure.ts';
import { massageValues, sizeValues, whoValues } from './starting-values.ts';
import { starting } from './starting.ts';
import { stepQuestions } from './step-questions.ts';
import { stopping } from './stopping.ts';
import { techniqueValues } from './techniques.ts';
import { time } from './time.ts';
import { topics } from './topics.ts';

/** What the skill listens for in English. */
export const phrases: Phrases = {
  invocationName: 'massage guide',
  samples: {
    ...starting,
    ...time,
    ...manner,
    ...checks,
    ...moving,
    ...stopping,
    ...pressure,
    ...stepQuestions,
    ...place,
    ...explaining,
    ...body,
    ...pain,
    ...feeling,
    ...condition,
    ...topics,
  },
  values: {
    Massage: massageValues,
    Size: sizeValues,
    Who: whoValues,
    Part: partValues,
    Technique: techniqueValues,
    Landmark: landmarkValues,
    Feeling: feelingValues,
    Condition: conditionValues,
  },
};
