import { builtInIntents } from '../../../src/build/built-in-intents.ts';
import type { Intent } from './harm.ts';
import type { Listening } from '../../../src/build/listening.ts';
import { slotTypes } from '../../../src/locales/phrases.ts';
import { saidOfBuiltIn } from './built-in-values.ts';

/** A sentence that is said aloud, and what is meant by it. */
export interface Utterance {
  readonly intent: Intent;
  readonly words: string;
}

const typeOfSlot = new Map<string, string>(Object.entries(slotTypes));

/**
 * What has to be understood: every sample of the grade must, and every phrase of Alexa's own for her intents.
 * A sample with a slot is said with its values in turn, each value of ours by its name at least once for each
 * intent.
 */
export const mustUtterances = ({ samples, types, rules }: Listening): readonly Utterance[] => {
  const said = new Map(types.map(({ type, values }) => [type, values.map(({ name }) => name)]));
  const valuesOf = (slot: string): readonly string[] => {
    const type = typeOfSlot.get(slot) ?? '';
    const values = said.get(type) ?? saidOfBuiltIn[type];
    if (values === undefined) throw new Error(`What is said for {${slot}}?`);
    return values;
  };
  const filled = (text: string, nth: number): string =>
    text.replaceAll(/\{([^}]*)\}/g, (_, slot: string) => {
      const values = valuesOf(slot);
      return values[nth % values.length] ?? '';
    });

  const must = samples.filter(({ grade }) => grade === 'must');
  const own = [...new Set(must.map(({ intent }) => intent))].flatMap((intent) => {
    const ofIntent = must.filter((sample) => sample.intent === intent);
    const slotted = ofIntent.filter(({ slots }) => slots.length > 0);
    const values = Math.max(0, ...slotted.flatMap(({ slots }) => slots.map((slot) => valuesOf(slot).length)));
    const times = slotted.length === 0 ? 0 : Math.max(slotted.length, values);
    return [
      ...ofIntent.filter(({ slots }) => slots.length === 0).map(({ text }) => text),
      ...Array.from({ length: times }, (_, nth) => filled(slotted[nth % slotted.length]?.text ?? '', nth)),
    ].map((words) => ({ intent, words }));
  });
  const builtIn = builtInIntents.flatMap((intent) =>
    (rules.builtInPhrases[intent] ?? []).map((words) => ({ intent, words })),
  );
  return [...builtIn, ...own];
};
