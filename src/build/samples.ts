import {
  customIntents,
  grades,
  type CustomIntent,
  type Grade,
  type Graded,
  type Phrases,
} from '../locales/phrases.ts';
import { expandTemplate } from './templates.ts';

/** One sentence that Alexa is told to listen for, and the template to look at when it is wrong. */
export interface Sample {
  readonly intent: CustomIntent;
  readonly grade: Grade;
  readonly text: string;
  readonly template: string;
  /** Names in braces, whether we know such a slot or not. */
  readonly slots: readonly string[];
}

const slotsIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);

const samplesOfIntent = (intent: CustomIntent, graded: Graded): readonly Sample[] => {
  const ofHigherGrade = new Set<string>();
  return grades.flatMap((grade) => {
    const samples = graded[grade]
      .flatMap((template) =>
        expandTemplate(template).map((text) => ({ intent, grade, text, template, slots: slotsIn(text) })),
      )
      .filter(({ text }) => !ofHigherGrade.has(text));
    for (const { text } of samples) ofHigherGrade.add(text);
    return samples;
  });
};

/**
 * All samples of a language, in the order of the intents, their grades and their templates. What a template makes
 * of a higher grade too is said once, at that grade.
 */
export const samplesOf = (phrases: Phrases): readonly Sample[] =>
  customIntents.flatMap((intent) => samplesOfIntent(intent, phrases.samples[intent]));

/** How a sample is named in a message. */
export const nameSample = ({ intent, text, template }: Sample): string =>
  text === template ? `${intent}: "${text}"` : `${intent}: "${text}" (template "${template}")`;
