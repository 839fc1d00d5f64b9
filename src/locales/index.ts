import type { Locale } from './locale.ts';

/** Each language is loaded when it is first needed, so that a start pays for one alone. */
const languages = {
  en: async () => (await import('./en/index.ts')).englishOf,
} as const satisfies Record<string, () => Promise<(tag: string) => Locale>>;

const isLanguage = (tag: string): tag is keyof typeof languages => Object.hasOwn(languages, tag);

/** The words for a locale such as `en-US`. A language that we don't speak is answered in English. */
export const loadLocale = async (tag: string): Promise<Locale> => {
  const language = tag.split('-')[0] ?? '';
  const localeOf = await languages[isLanguage(language) ? language : 'en']();
  return localeOf(tag);
};
