import { SAMPLES_PER_INTENT } from './limits.ts';

/** Brackets and bars one by one, slots as a whole, and the text between them. */
const TOKEN = /[[\]()|]|\{[^{}[\]()|]*\}|[^{}[\]()|]+/g;

/** What ends the part that is being read: its closing bracket, or the end of the template. */
type Closer = ')' | ']' | 'end';

/**
 * All samples that a template stands for, in a fixed order. `[word]` may be left out, `(one|other)` is a
 * choice (`[one|other]` is both), `{slot}` stays as it is; brackets may be nested. Spaces are tidied.
 *
 * @throws Error naming the template, when its brackets don't match, a choice is empty, all of it can be left
 * out, or it stands for more samples than an intent may have.
 *
 * @example
 * expandTemplate('[a bit] (softer|lighter)');
 * // ['softer', 'lighter', 'a bit softer', 'a bit lighter']
 */
export const expandTemplate = (template: string): readonly string[] => {
  const fail = (why: string): never => {
    throw new Error(`Template "${template}": ${why}.`);
  };

  const tokens = template.match(TOKEN) ?? [];
  if (tokens.join('') !== template) fail('a "{" or "}" has no partner');
  let position = 0;

  const join = (heads: readonly string[], tails: readonly string[]): readonly string[] =>
    heads.length * tails.length > SAMPLES_PER_INTENT
      ? fail(`stands for more than ${SAMPLES_PER_INTENT} samples`)
      : heads.flatMap((head) => tails.map((tail) => head + tail));

  const readChoices = (closer: Closer): readonly string[] => {
    const finished: string[] = [];
    let current: readonly string[] = [''];
    const finishChoice = (): void => {
      if (closer !== 'end' && current.some((text) => text.trim() === '')) fail('a choice can be empty');
      finished.push(...current);
      current = [''];
    };

    for (;;) {
      const token = tokens[position] ?? 'end';
      position += 1;
      if (token === '(') {
        current = join(current, readChoices(')'));
      } else if (token === '[') {
        current = join(current, ['', ...readChoices(']')]);
      } else if (token === '|') {
        if (closer === 'end') fail('a "|" stands outside of brackets');
        finishChoice();
      } else if (token === ')' || token === ']' || (token === 'end' && position > tokens.length)) {
        if (token !== closer)
          fail(closer === 'end' ? `a "${token}" opens nowhere` : `a "${closer}" is missing`);
        finishChoice();
        return finished;
      } else {
        current = join(current, [token]);
      }
    }
  };

  const samples = readChoices('end').map((text) => text.trim().replaceAll(/\s+/g, ' '));
  return samples.includes('') ? fail('all of it can be left out') : samples;
};
