const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const small: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, index): [string, number] => [word, index]),
  ...tens.map((word, index): [string, number] => [word, (index + 2) * 10]),
]);

const units: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
]);

/** Whether a small number may follow what stands before it: "twenty five", but not "five twenty". */
const fits = (value: number, before: number): boolean =>
  before === 0 || before >= 100 || (before >= 20 && before % 10 === 0 && value > 0 && value < 10);

/**
 * A whole number of up to 999,999 in digits or words: "12", "twenty five", "a hundred and four". Null for all
 * that is none, such as "five twenty".
 */
export const readNumber = (words: readonly string[]): number | null => {
  const [only] = words;
  if (only === undefined) return null;
  if (words.length === 1 && /^\d{1,9}$/.test(only)) return Number(only);

  let thousands = 0;
  let under = 0;
  let previous = '';
  for (const [index, word] of words.entries()) {
    const value = small.get(word);
    const unit = units.get(word);
    const next = words[index + 1] ?? '';
    if (value !== undefined) {
      if ((previous !== '' && value === 0) || !fits(value, under % 100 === 0 ? 0 : under % 100)) return null;
      under += value;
    } else if (unit === 100 && under < 10 && previous !== 'and') {
      under = Math.max(1, under) * 100;
    } else if (unit === 1000 && thousands === 0 && previous !== 'and') {
      thousands = Math.max(1, under) * 1000;
      under = 0;
    } else if (word === 'a' && index === 0 && units.has(next)) {
      under = 0;
    } else if (!(word === 'and' && units.has(previous) && small.has(next))) {
      return null;
    }
    previous = word;
  }
  return thousands + under;
};
