import { minutesOffered } from '../../src/massage/fit.ts';
import { routines } from '../../src/massage/routines/index.ts';
import type { StepId } from '../../src/massage/routines/index.ts';
import { instructionLines } from '../../src/speech/words.ts';
import { english } from '../support/english.ts';
import { massagesIn, play } from '../support/play.ts';
import type { Played } from '../support/play.ts';

/** As they are asked for, with every length that they have. */
const asked = {
  'partner-back': 'back massage',
  'partner-neck': 'partner neck massage',
  'self-neck': 'self neck massage',
  'brush-neck': 'brush massage',
} as const;

const all = (Object.keys(asked) as (keyof typeof asked)[]).flatMap((routine) =>
  minutesOffered(routine).map((minutes) => ({ routine, minutes, massage: asked[routine] })),
);

const inWords: Readonly<Record<number, string>> = {
  5: 'five',
  10: 'ten',
  15: 'fifteen',
  20: 'twenty',
  30: 'thirty',
};

const startOf = (massage: string, minutes: number): string =>
  `ask massage guide to start a ${inWords[minutes] ?? ''} minute ${massage}`;

interface Way {
  /** Words of the person between asking for a massage and the first stroke. */
  readonly answers: number;
  readonly talkSeconds: number;
}

/** From the n-th time that a massage was asked for to the first thing that hands have to do. */
const wayToFirstStroke = (played: Played, nth: number): Way => {
  const { events } = played;
  const starts = events.flatMap((event, index) =>
    event.kind === 'heard' && event.words.includes('start a') ? [index] : [],
  );
  const plan = massagesIn(played).at(-1)?.plan;
  const step: StepId | undefined = plan?.entries[0]?.step;
  if (plan === undefined || step === undefined) throw new Error('No massage was begun');
  const [first = ''] = instructionLines(english, step, plan.manner.position);
  let answers = 0;
  let talkMs = 0;
  for (const event of events.slice((starts[nth] ?? 0) + 1)) {
    if (event.kind === 'heard') answers += 1;
    if (event.kind !== 'speech') continue;
    const at = event.text.indexOf(first);
    if (at >= 0) return { answers, talkSeconds: (talkMs + english.ms(event.text.slice(0, at))) / 1000 };
    talkMs += event.ms;
  }
  throw new Error('The first stroke never came');
};

describe.each(all)('to the first stroke of a $minutes minute $massage', ({ massage, minutes }) => {
  const start = startOf(massage, minutes);

  test('at most three answers and 90 seconds of talk the first time', async () => {
    const { answers, talkSeconds } = wayToFirstStroke(await play(`${start}\nready\ngo on\nready`), 0);
    expect(answers).toBeLessThanOrEqual(3);
    expect(talkSeconds).toBeLessThan(90);
  });

  const later = async (...choices: readonly string[]): Promise<Way> => {
    const before = [start, 'ready', 'go on', 'ready', ...choices, '(15s) stop'];
    return wayToFirstStroke(await play([...before, start, '(30s) ready'].join('\n')), 1);
  };

  test.each([
    ['', []],
    [', with lighter hands', ['(20s) too much']],
    [', without the head lift', ['(20s) leave out the head lift']],
    [', without tapping', ['(20s) skip the tapping']],
  ])('at most one answer and 20 seconds later%s', async (_, choices) => {
    const { answers, talkSeconds } = await later(...choices);
    expect(answers).toBeLessThanOrEqual(1);
    expect(talkSeconds).toBeLessThan(20);
  });
});

test('every routine is asked for', () => {
  expect(Object.keys(asked)).toEqual(Object.keys(routines));
});
