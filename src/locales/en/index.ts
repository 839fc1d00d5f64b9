import type { Locale } from '../locale.ts';
import type { StepWords } from '../words.ts';
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

const english = (tag: string, vocabulary: Vocabulary): Locale => {
  let steps: StepWords | undefined;
  return {
    tag,
    pace,
    durationInWords,
    spoken: {
      routines: routinesWords(vocabulary),
      // Two thirds of all words, and a launch needs none of them.
      get steps() {
        steps ??= { ...partnerBack(vocabulary), ...partnerNeck(vocabulary), ...selfNeck, ...brushNeck };
        return steps;
      },
      techniques,
      topics: topics(vocabulary),
      landmarks,
      feelings,
      conditions: conditions(vocabulary),
      lines: lines(vocabulary),
    },
  };
};

const isCountry = (tag: string): tag is keyof typeof vocabularies => Object.hasOwn(vocabularies, tag);

const made = new Map<string, Locale>();

/** The English of a country by its locale, made when it is first asked for; of no country for one that we don't know. */
export const englishOf = (locale: string): Locale => {
  const [tag, vocabulary] = isCountry(locale) ? [locale, vocabularies[locale]] : ['en', anywhere];
  const known = made.get(tag) ?? english(tag, vocabulary);
  made.set(tag, known);
  return known;
};
