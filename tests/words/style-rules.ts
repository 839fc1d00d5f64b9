import { isOfStep, isTitle } from './every-line.ts';
import type { SpokenLine } from './every-line.ts';

/** One rule of the style guide, for lines of its kind. */
export interface Rule {
  readonly rule: string;
  readonly isFor: (line: SpokenLine) => boolean;
  readonly isBroken: (line: SpokenLine) => boolean;
  /** Lines that break it, so that a rule which lets everything through is found out. */
  readonly examples: readonly SpokenLine[];
}

const examplesOf = (texts: readonly string[], path = 'lines.example'): readonly SpokenLine[] =>
  texts.map((text) => ({ path, text, heard: text }));

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.?!])\s+/);

const wordsOf = (sentence: string): readonly string[] => sentence.split(/\s+/).filter((word) => word !== '');

const MOST_WORDS = 20;
const MOST_WORDS_IN_STEP = 15;

const isTooLong = (line: SpokenLine): boolean => {
  const most = isOfStep(line) ? MOST_WORDS_IN_STEP : MOST_WORDS;
  return sentencesOf(line.heard).some((sentence) => wordsOf(sentence).length > most);
};

const MOST_ITEMS = 3;

/** Items of what may be a list: what stands between commas, and "c and d" at its end. A name is no item. */
const itemsIn = (sentence: string): number => {
  const parts = sentence.replaceAll('Alexa,', 'Alexa').split(/,\s*/);
  const hasPairAtEnd = parts.length > 2 && /^(?!and |or ).* (?:and|or) /.test(parts.at(-1) ?? '');
  return parts.length + (hasPairAtEnd ? 1 : 0);
};

/** Anything but letters, spaces and plain stops; an apostrophe or hyphen that is not inside a word. */
const unspeakable = /[^\p{L}\p{M} .,?!:'’-]|(?<!\p{L})['’-]|['’-](?!\p{L})/u;

const straySpace = /^\s|\s$|\s\s|\s[.,?!:]|[.,?!:](?! |$)/;

/** What a comfort massage may not claim, and the one saying that no massage needs. */
export const claims = new RegExp(
  [
    String.raw`\b(?:cur(?:es?|ed|ing)|treat(?:s|ed|ing|ments?)?|heal(?:s|ed|ing)?|therap\w+)\b`,
    String.raw`\b(?:reliev(?:es?|ed|ing)|relief|diagnos\w+|toxins?|detox\w*|lymph\w*|cellulite)\b`,
    String.raw`\b(?:slim(?:s|ming)?|obes\w+|rejuvenat\w+|younger|immun\w+|circulation|blood flow)\b`,
    String.raw`\b(?:metabolism|oxygen|nerves?|insomnia|migraines?|osteochondrosis|salt deposits)\b`,
    String.raw`\b(?:anxiety|depression|stress|posture|strengthen\w*|prevent(?:s|ed|ing)?)\b`,
    String.raw`\b(?:remov|eas|reduc|kill|tak)(?:es?|ing) (?:away )?(?:\w+ )?pains?\b`,
    String.raw`\b(?:helps?|good|works?) (?:against|with|for) (?:\w+ )?(?:pains?|aches?|headaches?|sleep)\b`,
    String.raw`\b(?:helps?|good|works?) (?:against|with|for) (?:\w+ )?(?:dizziness|tiredness|the nerves)\b`,
    String.raw`\b(?:muscular corset|trains? (?:the|your) (?:\w+ )?(?:neck|back|muscles?))\b`,
    String.raw`\bno pain\b.*\bno gain\b`,
  ].join('|'),
  'i',
);

/** Lines after which the microphone is open: they may teach a bare word. All others are heard in the quiet. */
const beforeListening =
  /^lines\.(?:ask|askAgain|invite|checkPressure|carryOnOrNext|leaving|lastInvitation|lastInvitationAgain|lastInvitationAgain_alone|helpArranging|missedArranging)\b/;

const isHeardInQuiet = ({ path }: SpokenLine): boolean => !beforeListening.test(path);

const teachesCommand = (text: string): boolean => /\b(?:say\b|try:|ask me\b|open massage guide)/i.test(text);

const namesAlexa = (text: string): boolean => /: Alexa, /.test(text);

const isLine = (line: SpokenLine): boolean => !isTitle(line);
const always = (): boolean => true;

const inStep = 'steps.PB-01.example';

export const rules: readonly Rule[] = [
  {
    rule: 'no sentence over 20 words, or 15 in a step',
    isFor: always,
    isBroken: isTooLong,
    examples: examplesOf(['Lay one of your hands low on the flat bone, and the other one high up.'], inStep),
  },
  {
    rule: 'no list over three items',
    isFor: always,
    isBroken: ({ heard }) => sentencesOf(heard).some((sentence) => itemsIn(sentence) > MOST_ITEMS),
    examples: examplesOf(['Bring oil, a towel, two pillows and time.', 'Bring oil, a towel, time, and tea.']),
  },
  {
    rule: 'only words and plain stops: no digits, brackets, slashes, semicolons, dashes, quotes, signs',
    isFor: always,
    isBroken: ({ heard }) => unspeakable.test(heard),
    examples: examplesOf([
      'Hold for 15 seconds.',
      'Slow down – and breathe.',
      'Slow down - and breathe.',
      'Slow down; breathe.',
      'Slow down (and breathe).',
      'Slow down/breathe.',
      'Slow & soft.',
      'Say "stop" to stop.',
      "Say 'stop' to stop.",
      'Well done 🙂.',
    ]),
  },
  {
    rule: 'single spaces, after a stop and never before it',
    isFor: always,
    isBroken: ({ text }) => straySpace.test(text),
    examples: examplesOf(['Slow down.  Breathe.', 'Slow down .', ' Slow down.', 'Slow down.Breathe.']),
  },
  {
    rule: 'a line ends in a stop',
    isFor: isLine,
    isBroken: ({ heard }) => !/[.?!]$/.test(heard),
    examples: examplesOf(['Slow down', 'Slow down,']),
  },
  {
    rule: 'a line begins with a capital',
    isFor: isLine,
    isBroken: ({ text }) => !/^(?:\p{Lu}|\{\{)/u.test(text),
    examples: examplesOf(['slow down.']),
  },
  {
    rule: 'a title is lower case and has no stop',
    isFor: isTitle,
    isBroken: ({ text }) => text !== text.toLowerCase() || /[.,?!:]/.test(text),
    examples: examplesOf(['Kneading the sides', 'kneading the sides.'], 'steps.PB-06.title'),
  },
  {
    rule: 'P2 no medical claim, and never "no pain, no gain"',
    isFor: always,
    isBroken: ({ heard }) => claims.test(heard),
    examples: examplesOf([
      'It boosts the circulation.',
      'It relieves pain.',
      'It takes away the pain.',
      'It cures a stiff neck.',
      'It treats stress.',
      'Kneading is good for headaches.',
      'This is therapeutic.',
      'It helps against dizziness.',
      'This trains the neck.',
      'No pain, no gain.',
    ]),
  },
  {
    rule: 'a command for the quiet is taught with "Alexa"',
    isFor: isHeardInQuiet,
    isBroken: ({ text }) => teachesCommand(text) && !namesAlexa(text),
    examples: examplesOf(['Good. To go on, say next.', 'Open Massage Guide to go on.'], inStep),
  },
  {
    rule: 'a command for later is taught with "Alexa"',
    isFor: always,
    isBroken: ({ text }) =>
      sentencesOf(text).some(
        (sentence) => /\blater\b/i.test(sentence) && teachesCommand(sentence) && !namesAlexa(sentence),
      ),
    examples: examplesOf(['Later, say open massage guide.'], 'lines.leaving'),
  },
];
