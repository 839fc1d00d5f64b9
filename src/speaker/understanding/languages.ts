import { english } from './english.ts';
import type { Language } from './language.ts';

const languages: Readonly<Record<string, Language>> = { en: english };

/** Alexa's words for a locale such as en-US. Throws for a language that the speaker has not learnt. */
export const languageOf = (locale: string): Language => {
  const language = languages[locale.split('-')[0] ?? ''];
  if (language === undefined) {
    throw new Error(`The speaker does not understand ${locale} yet: ${Object.keys(languages).join(', ')}`);
  }
  return language;
};
