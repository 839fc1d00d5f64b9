/** The locales that the skill is made for: every English that Alexa speaks. */
export const localeTags = ['en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IN'] as const;

export type LocaleTag = (typeof localeTags)[number];
