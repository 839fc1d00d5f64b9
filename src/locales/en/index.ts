import type { Locale } from '../locale.ts';
import { durationInWords } from './duration.ts';
import { pace } from './pace.ts';
import { brushNeck } from './spoken/brush-neck.ts';
import { conditions } from './spoken/conditions.ts';
import { feelings } from './spoken/feelings.ts';
import { landmarks } from './spoken/landmarks.ts';
import { lines } from './spoken/lines.ts';
import { partnerBack } from './spoken/partner-back.ts';
import { partnerNeck } from './spoken/partner-neck.ts';
import { routinesWords } from './spoken/routines.ts';
import { selfNeck } from './spoken/self-neck.ts';
import { techniques } from './spoken/techniques.ts';
import { topics } from './spoken/topics.ts';
import { anywhere, vocabularies } from './spoken/vocabulary.ts';
import type { Vocabulary } from './spoken/vocabulary.ts';

const english = (tag: string, vocabulary: Vocabulary): Locale => ({
  tag,
  pace,
  durationInWords,
  spoken: {
    routines: routinesWords(vocabulary),
    steps: { ...partnerBack(vocabulary), ...partnerNeck(vocabulary), ...selfNeck, ...brushNeck },
    techniques,
    topics: topics(vocabulary),
    landmarks,
    feelings,
    conditions: conditions(vocabulary),
    lines: lines(vocabulary),
  },
});

/** English for a country that we don't know. */
export const en = english('en', anywhere);

/** The English of each country, by its locale. */
export const countries: ReadonlyMap<string, Locale> = new Map(
  Object.entries(vocabularies).map(([tag, vocabulary]) => [tag, english(tag, vocabulary)]),
);
