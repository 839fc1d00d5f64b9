import type { Locale } from './locale.ts';

/** A language as it is spoken: in each country that we know by its locale, and anywhere else. */
interface Language {
  readonly anywhere: Locale;
  readonly countries: ReadonlyMap<string, Locale>;
}

/** Each language is loaded when it is first needed, so that a start pays for one alone. */
const languages = {
  en: async () => {
    const { en, countries } = await import('./en/index.ts');
    return { anywhere: en, countries };
  },
} as const satisfies Record<string, () => Promise<Language>>;

const isLanguage = (tag: string): tag is keyof typeof languages => Object.hasOwn(languages, tag);

/** The words for a locale such as `en-US`. A language that we don't speak is answered in English. */
export const loadLocale = async (tag: string): Promise<Locale> => {
  const language = tag.split('-')[0] ?? '';
  const { anywhere, countries } = await languages[isLanguage(language) ? language : 'en']();
  return countries.get(tag) ?? anywhere;
};
