import type { Heard } from './listen.ts';
import { soundsOf } from './grammar.ts';

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)}%`;

const wordForWord = ({ said, words }: Heard): boolean => soundsOf(said.words).join(' ') === words;

/** Intent meant, words said, words heard, intent heard. */
export const describeConfusion = ({ said, voice, words, intent, harm }: Heard): string =>
  `${said.intent} "${said.words}" (${voice}) → "${words}" ${intent}${harm === undefined ? '' : `: HARM, ${harm}`}`;

/** What to tell of a run, in lines. */
export const reportOf = (heard: readonly Heard[], ofAll: number): string => {
  const count = (test: (one: Heard) => boolean): number => heard.filter(test).length;
  const confused = heard.filter(({ asMeant }) => !asMeant);
  const sentences = new Set(heard.map(({ said }) => said)).size;
  const voices = [...new Set(heard.map(({ voice }) => voice))].join(' and ');
  const all = heard.length;
  return [
    `Spoken aloud: ${sentences} of ${ofAll} utterances that must be understood, by ${voices}: ` +
      `${percent(
        count(({ said, intent }) => said.intent === intent),
        all,
      )} come back as the intent meant, ` +
      `${percent(all - confused.length, all)} with its values, ${percent(count(wordForWord), all)} word for word; ` +
      `${confused.length} confused, ${count(({ harm }) => harm !== undefined)} harmful.`,
    ...confused.map((one) => `  ${describeConfusion(one)}`),
    '',
  ].join('\n');
};
