import { en } from '../../../src/build/languages/en.ts';
import type { LanguageRules } from '../../../src/build/languages/rules.ts';
import type { Sample } from '../../../src/build/samples.ts';
import type { Listening } from '../../../src/build/listening.ts';
import { customIntents, type CustomIntent } from '../../../src/locales/phrases.ts';
import type { Packaged } from './skill-package.ts';

const rulesOf: Readonly<Record<string, LanguageRules>> = { en };

const isOurs = (name: string): name is CustomIntent => customIntents.some((intent) => intent === name);

const SLOT = /\{([a-z]+)\}/g;

const samplesOf = (intent: CustomIntent, texts: readonly string[]): readonly Sample[] =>
  texts.map((text) => ({
    intent,
    text,
    template: text,
    // The model does not tell it, and no check asks.
    grade: 'must',
    slots: Array.from(text.matchAll(SLOT), ([, slot = '']) => slot),
  }));

/** What the built model of a locale listens for, as the build's own checks read it. */
export const listeningIn = ({ locale, model }: Packaged): Listening => {
  const rules = rulesOf[locale.split('-')[0] ?? ''];
  if (rules === undefined) throw new Error(`Nothing is known of the language of ${locale}`);
  return {
    invocationName: model.invocationName,
    samples: model.intents.flatMap(({ name, samples }) => (isOurs(name) ? samplesOf(name, samples) : [])),
    types: model.types.map(({ name: type, values }) => ({
      type,
      values: values.map(({ id, name }) => ({ id, name: name.value, synonyms: name.synonyms })),
    })),
    rules,
  };
};
