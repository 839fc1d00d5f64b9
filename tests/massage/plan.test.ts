import fc from 'fast-check';
import { fit, minutesOffered, nearestOffered, refit } from '../../src/massage/fit.ts';
import { entryMs, planFromText, planMs, planToText, stepNumber } from '../../src/massage/plan.ts';
import type { Plan, TalkMs } from '../../src/massage/plan.ts';
import { partnerBack } from '../../src/massage/routines/partner-back.ts';
import { stepOf } from '../../src/massage/routines/index.ts';
import type { StepId } from '../../src/massage/routines/index.ts';
import { passesOf } from '../../src/massage/step.ts';
import { englishTalkMs } from '../support/english.ts';

const lengths = [5, 10, 15, 20, 30] as const;
const stepIds: readonly StepId[] = partnerBack.steps.map((step) => step.id);
const leftOut = fc.subarray([...stepIds].filter((id) => !['PB-00', 'PB-02', 'PB-14', 'PB-15'].includes(id)));
const anyTalk: fc.Arbitrary<TalkMs> = fc
  .tuple(fc.integer({ min: 0, max: 25_000 }), fc.integer({ min: 0, max: 8_000 }))
  .map(
    ([first, again]) =>
      (_, isAgain) =>
        isAgain ? again : first,
  );

const holdBounds = (plan: Plan) =>
  plan.entries.map(({ step, holdSeconds }) => ({ ...stepOf(step).hold, holdSeconds }));

describe('the plan of a back massage', () => {
  test.each(lengths)('of %i minutes comes within 5% or 20 s of them, words included', (minutes) => {
    const plan = fit('partner-back', { minutes, without: [] }, englishTalkMs);
    const offMs = Math.abs(planMs(plan, englishTalkMs) - minutes * 60_000);
    const isLongest = holdBounds(plan).every(({ maxSeconds, holdSeconds }) => holdSeconds === maxSeconds);
    expect(isLongest || offMs <= Math.max(20_000, minutes * 3_000)).toBe(true);
  });

  test.each([20, 30] as const)(
    'of %i minutes has all fourteen steps in the order of the article',
    (minutes) => {
      const plan = fit('partner-back', { minutes, without: [] }, englishTalkMs);
      const firstTimes = [...new Set(plan.entries.map((entry) => entry.step))].filter(
        (step) => step !== 'PB-X1',
      );
      expect(firstTimes).toEqual(stepIds.filter((step) => step !== 'PB-00' && step !== 'PB-X1'));
    },
  );

  test('gets ready outside of the clock and ends with rest', () => {
    for (const minutes of lengths) {
      const { entries } = fit('partner-back', { minutes, without: [] }, englishTalkMs);
      expect(entries.map((entry) => entry.step)).not.toContain('PB-00');
      expect(entries.at(-1)?.step).toBe('PB-15');
      expect(entries.at(-2)?.step).toBe('PB-14');
    }
  });

  test('has trembling only when it is long', () => {
    const steps = (minutes: number) =>
      fit('partner-back', { minutes, without: [] }, englishTalkMs).entries.map((entry) => entry.step);
    expect(steps(30)).toContain('PB-X1');
    expect(steps(20)).not.toContain('PB-X1');
  });

  test('of a length that is not offered is the nearest that is', () => {
    expect(minutesOffered('partner-back')).toEqual([...lengths]);
    expect(
      [1, 7, 8, 12, 13, 17, 18, 25, 26, 90].map((minutes) => nearestOffered('partner-back', minutes)),
    ).toEqual([5, 5, 10, 10, 15, 15, 20, 20, 30, 30]);
  });

  test('is the sum of its parts, with every hold in its bounds, for any words and anything left out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...lengths), leftOut, anyTalk, (minutes, without, talkMs) => {
        const plan = fit('partner-back', { minutes, without }, talkMs);
        const parts = plan.entries.map((_, index) => entryMs(plan, index, talkMs));
        expect(planMs(plan, talkMs)).toBe(parts.reduce((sum, part) => sum + part, 0));
        for (const { holdSeconds, minSeconds, maxSeconds } of holdBounds(plan)) {
          expect(holdSeconds).toBeGreaterThanOrEqual(minSeconds);
          expect(holdSeconds).toBeLessThanOrEqual(maxSeconds);
        }
        for (const step of without) expect(plan.entries.map((entry) => entry.step)).not.toContain(step);
        const offMs = planMs(plan, talkMs) - minutes * 60_000;
        const allAt = (bound: 'minSeconds' | 'maxSeconds') =>
          holdBounds(plan).every((hold) => hold.holdSeconds === hold[bound]);
        expect(
          Math.abs(offMs) <= Math.max(20_000, minutes * 3_000) ||
            allAt(offMs > 0 ? 'minSeconds' : 'maxSeconds'),
        ).toBe(true);
      }),
    );
  });

  test('plays the strong work again, and stretches nothing beyond its maximum, when much is left out', () => {
    const without: StepId[] = [
      'PB-01',
      'PB-04',
      'PB-05',
      'PB-06',
      'PB-07',
      'PB-09',
      'PB-10',
      'PB-12',
      'PB-13',
    ];
    const plan = fit('partner-back', { minutes: 20, without }, englishTalkMs);
    expect(plan.entries.filter((entry) => entry.step === 'PB-08')).toHaveLength(2);
    expect(plan.entries.at(-2)?.step).toBe('PB-14');
  });

  test('fits into under 250 bytes and comes back from them', () => {
    for (const minutes of lengths) {
      const plan = fit('partner-back', { minutes, without: [] }, englishTalkMs);
      expect(planToText(plan).length).toBeLessThan(250);
      expect(planFromText('partner-back', planToText(plan))).toEqual(plan);
    }
  });

  test('skips entries whose step no longer exists, and whatever is no entry', () => {
    expect(planFromText('partner-back', 'PB-02 60,PB-99 40,PB-03,PB-11 x,PB-15 -3,PB-14 30').entries).toEqual(
      [
        { step: 'PB-02', holdSeconds: 60 },
        { step: 'PB-14', holdSeconds: 30 },
      ],
    );
  });

  test('counts only massage as steps', () => {
    const plan = fit('partner-back', { minutes: 20, without: [] }, englishTalkMs);
    expect(stepNumber(plan, 0)).toEqual({ number: 1, of: 14 });
    expect(stepNumber(plan, 13)).toEqual({ number: 14, of: 14 });
    expect(stepNumber(plan, 14)).toEqual({ number: 14, of: 14 });
  });
});

describe('fitting the rest of a massage to the minutes left', () => {
  const standing = fc.record({
    minutes: fc.constantFrom(...lengths),
    entry: fc.nat({ max: 17 }),
    heard: fc.boolean(),
    second: fc.boolean(),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    secondsLeft: fc.integer({ min: 0, max: 2_400 }),
  });

  test('freezes what is behind, never cuts what is done, and keeps the closing strokes and the rest', () => {
    fc.assert(
      fc.property(standing, ({ minutes, entry, heard, second, part, secondsLeft }) => {
        const plan = fit('partner-back', { minutes, without: [] }, englishTalkMs);
        const at = entry % plan.entries.length;
        const current = plan.entries[at];
        if (current === undefined) return;
        const passesDone = second && passesOf(stepOf(current.step)) === 2 ? 1 : 0;
        const doneSeconds = heard ? current.holdSeconds * part : 0;
        const refitted = refit(
          plan,
          { entry: at, heard, passesDone, doneSeconds },
          secondsLeft,
          englishTalkMs,
        );

        expect(refitted.entries.slice(0, at)).toEqual(plan.entries.slice(0, at));
        expect(refitted.entries[at]?.step).toBe(current.step);
        expect(refitted.entries[at]?.holdSeconds).toBeGreaterThanOrEqual(doneSeconds);
        expect(refitted.entries.at(-1)?.step).toBe('PB-15');
        if (at <= plan.entries.length - 2)
          expect(refitted.entries.slice(at).some(({ step }) => step === 'PB-14')).toBe(true);
        const order = refitted.entries.map(({ step }) => step);
        const original = plan.entries.map(({ step }) => step);
        let from = 0;
        for (const step of order) {
          const found = original.indexOf(step, from);
          expect(found).toBeGreaterThanOrEqual(from);
          from = found + 1;
        }
      }),
    );
  });

  test('comes close to the time left, where the bounds of the holds let it', () => {
    const plan = fit('partner-back', { minutes: 20, without: [] }, englishTalkMs);
    for (const secondsLeft of [300, 420, 600, 840]) {
      const refitted = refit(
        plan,
        { entry: 3, heard: true, passesDone: 0, doneSeconds: 10 },
        secondsLeft,
        englishTalkMs,
      );
      const rest = refitted.entries.map((_, index) => index).filter((index) => index > 3);
      const restMs = rest.reduce((sum, index) => sum + entryMs(refitted, index, englishTalkMs), 0);
      const leftMs = restMs + ((refitted.entries[3]?.holdSeconds ?? 0) - 10) * 1000;
      expect(Math.abs(leftMs - secondsLeft * 1000)).toBeLessThanOrEqual(20_000);
    }
  });
});
