import { minutesOffered } from '../../src/massage/fit.ts';
import { routines } from '../../src/massage/routines/index.ts';
import { en } from '../support/english.ts';
import { article } from './article.ts';
import type { ArticleItem } from './article.ts';
import { everyLine } from './every-line.ts';
import type { SpokenLine } from './every-line.ts';
import { rules } from './style-rules.ts';

/** How many statements the article makes under each letter, and the number of the first. */
const inventory = [
  { letter: 'I', first: 1, last: 9 },
  { letter: 'B', first: 1, last: 4 },
  { letter: 'N', first: 1, last: 7 },
  { letter: 'T', first: 0, last: 5 },
  { letter: 'S', first: 1, last: 13 },
  { letter: 'R', first: 1, last: 6 },
  { letter: 'P', first: 0, last: 7 },
  { letter: 'K', first: 1, last: 8 },
  { letter: 'D', first: 1, last: 14 },
  { letter: 'C', first: 1, last: 5 },
] as const;

const codes: readonly string[] = inventory.flatMap(({ letter, first, last }) =>
  Array.from({ length: last - first + 1 }, (_, index) => `${letter}${first + index}`),
);

const lines = everyLine(en);

/** All that is heard at a path: one line, or several one after the other. */
const heardAt = (path: string): string =>
  lines
    .filter((line) => line.path === path || line.path.startsWith(`${path}.`))
    .map(({ heard }) => heard)
    .join(' ');

describe('the article', () => {
  it('is in the table with each of its statements once, in its order', () => {
    expect(article.map(({ code }) => code)).toEqual(codes);
  });

  const unspoken = ({ spoken }: ArticleItem): readonly string[] =>
    Object.entries(spoken).flatMap(([path, pattern]) =>
      pattern.test(heardAt(path)) ? [] : [`${path}: "${heardAt(path)}" does not match ${pattern.source}`],
    );

  it.each(article.filter(({ claim }) => claim === undefined))('is spoken: $code, $item', (item) => {
    expect(Object.keys(item.spoken)).not.toEqual([]);
    expect(unspoken(item)).toEqual([]);
  });

  it.each(article.filter(({ claim }) => claim !== undefined))(
    'is answered with something else: $code, $item ($claim)',
    (item) => {
      expect(Object.keys(item.spoken)).not.toEqual([]);
      expect(unspoken(item)).toEqual([]);
    },
  );

  it('is not spoken where there is no such line', () => {
    expect(heardAt('steps.PB-99.instruction')).toBe('');
    expect(heardAt('steps.PB-0')).toBe('');
  });
});

describe('the steps', () => {
  const steps = Object.values(routines).flatMap((routine) => [...routine.steps]);
  const sources: readonly string[] = steps.flatMap(({ source }) => [...source]);

  it('come from statements of the article alone', () => {
    expect(sources.filter((code) => !codes.includes(code))).toEqual([]);
  });

  /** How long a massage takes is no step of it. */
  const lengths: readonly string[] = ['S13', 'R6'];

  it('are all that the article tells to do', () => {
    const told = codes.filter((code) => /^[SRPD]/.test(code) && !lengths.includes(code));
    expect(told.filter((code) => !sources.includes(code))).toEqual([]);
  });

  it('can take the five to ten minutes of the article', () => {
    for (const routine of ['self-neck', 'brush-neck'] as const)
      expect(minutesOffered(routine)).toEqual(expect.arrayContaining([5, 10]));
  });

  it('say what they are at the step that names its source', () => {
    const placeless = article.filter(
      ({ code, spoken }) =>
        /^[SRPD]/.test(code) &&
        !lengths.includes(code) &&
        !steps.some(
          ({ id, source }) =>
            source.some((each) => each === code) &&
            Object.keys(spoken).some((path) => path.startsWith(`steps.${id}.`)),
        ),
    );
    expect(placeless.map(({ code }) => code)).toEqual([]);
  });
});

describe('what the article promises and nobody may repeat', () => {
  const noClaims = rules.filter(({ rule }) => rule.startsWith('P2 '));
  const isClaim = (line: SpokenLine): boolean =>
    noClaims.some(({ isFor, isBroken }) => isFor(line) && isBroken(line));

  it.each([
    'It cures a stiff neck.',
    'It treats tension.',
    'It heals the back.',
    'It removes pain.',
    'It tells you your diagnosis.',
    'It helps against headaches.',
    'It is good for migraines.',
    'It helps with insomnia.',
    'It works against obesity.',
    'It works against cellulite.',
    'It dissolves salt deposits.',
    'It is known against osteochondrosis.',
    'It boosts the circulation.',
    'It moves the lymph.',
    'It drives the metabolism.',
    'It wakes up the immune system.',
    'It brings oxygen to the muscles.',
    'It is good for the nerves.',
    'It makes you look younger.',
    'It leaves the skin detoxed.',
    'It eases the pain after an injury.',
    'It strengthens the back.',
    'It corrects the posture.',
    'It treats stress.',
    'It works against anxiety.',
    'It works against depression.',
    'Water flushes out toxins.',
  ])('is found out by the rule that every line keeps: %s', (text) => {
    expect(isClaim({ path: 'topics.benefits', text, heard: text })).toBe(true);
  });

  it('is said nowhere', () => {
    expect(lines.filter(isClaim)).toEqual([]);
  });
});
