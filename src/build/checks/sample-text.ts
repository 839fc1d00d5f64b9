import { nameSample, type Sample } from '../samples.ts';
import type { Check } from './check.ts';

/**
 * Lower-case letters (or those of a script without case), apostrophes, hyphens, single spaces and slots. Older
 * validators take commas and periods too; whether the console still does is not known, so we do without.
 */
const ALLOWED = /^(?:[\p{Ll}\p{Lo}\p{M}'-]+|\{[^}]*\})(?: (?:[\p{Ll}\p{Lo}\p{M}'-]+|\{[^}]*\}))*$/u;

/** Each sample is written as Alexa wants it, and can follow the skill's name in one breath. */
export const checkSampleText: Check = ({ samples, rules }) => {
  const known = new Set(samples.map(({ intent, text }) => `${intent} ${text}`));
  const firstWord = ({ text }: Sample): string => text.split(' ')[0] ?? '';
  const leansOnConnector = (sample: Sample): boolean =>
    rules.droppableConnectors.includes(firstWord(sample)) &&
    !known.has(`${sample.intent} ${sample.text.slice(firstWord(sample).length + 1)}`);
  return samples.flatMap((sample) => [
    ...(ALLOWED.test(sample.text)
      ? []
      : [`${nameSample(sample)}: only lower-case letters, apostrophes, hyphens, spaces and {slots}.`]),
    ...(rules.connectors.includes(firstWord(sample))
      ? [
          `${nameSample(sample)}: Alexa takes "${firstWord(sample)}" at the beginning for its own connecting word.`,
        ]
      : []),
    ...(leansOnConnector(sample)
      ? [`${nameSample(sample)}: has to be there without "${firstWord(sample)}" too.`]
      : []),
  ]);
};
