import type { LocaleTag } from '../../tags.ts';

/** Where the Englishes say another thing, or the same thing in another word. Everything else is said alike. */
export interface Vocabulary {
  /** Whom to call: always the local number first, since a speaker may be abroad. */
  readonly callForHelp: string;
  /** A warm room, in the unit of the country. */
  readonly warmth: string;
  readonly sofa: string;
  /** What lies between a chair's back and the arms of somebody who leans on it. */
  readonly cushion: string;
  readonly hairTie: string;
  /** What lies on the floor for somebody to lie on. */
  readonly mat: string;
  /** The treatment. */
  readonly radiation: string;
}

const localNumber = 'Call your local emergency number.';

/** English for countries that we don't know. */
export const anywhere: Vocabulary = {
  callForHelp: localNumber,
  warmth: 'twenty-two degrees Celsius, or seventy-two Fahrenheit',
  sofa: 'sofa',
  cushion: 'cushion',
  hairTie: 'hair tie',
  mat: 'mat',
  radiation: 'radiation',
};

const CELSIUS = 'twenty-two degrees';

/** The countries whose English Alexa speaks, by locale. */
export const vocabularies = {
  'en-US': {
    ...anywhere,
    callForHelp: `${localNumber} In the United States, that is nine one one.`,
    warmth: 'seventy-two degrees',
    sofa: 'couch',
    cushion: 'pillow',
  },
  'en-GB': {
    ...anywhere,
    callForHelp: `${localNumber} In Britain, that is nine nine nine.`,
    warmth: CELSIUS,
    hairTie: 'hair band',
    radiation: 'radiotherapy',
  },
  'en-AU': {
    ...anywhere,
    callForHelp: `${localNumber} In Australia, that is triple zero.`,
    warmth: CELSIUS,
    sofa: 'couch',
    radiation: 'radiotherapy',
  },
  'en-CA': {
    ...anywhere,
    callForHelp: `${localNumber} In Canada, that is nine one one.`,
    warmth: CELSIUS,
    sofa: 'couch',
    cushion: 'pillow',
  },
  'en-IN': {
    ...anywhere,
    callForHelp: `${localNumber} In India, that is one one two.`,
    warmth: CELSIUS,
    hairTie: 'hair band',
    mat: 'mattress',
  },
} as const satisfies Record<LocaleTag, Vocabulary>;
