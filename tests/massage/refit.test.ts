import fc from 'fast-check';
import { nearestOffered } from '../../src/massage/fit.ts';
import { isLeftOut } from '../../src/massage/limits.ts';
import type { Limits } from '../../src/massage/limits.ts';
import { entriesToText, entryMs } from '../../src/massage/plan.ts';
import type { Plan } from '../../src/massage/plan.ts';
import { refit, withoutLeftOut } from '../../src/massage/refit.ts';
import type { Standing } from '../../src/massage/refit.ts';
import { stepOf } from '../../src/massage/routines/index.ts';
import type { RoutineId, StepId } from '../../src/massage/routines/index.ts';
import { countOf, passesOf } from '../../src/massage/step.ts';
import { englishTalkMs } from '../support/english.ts';
import {
  anyOrder,
  anyUnderWay,
  endOf,
  entryAt,
  illHeld,
  isClose,
  nothingOut,
  overdone,
  planOf,
  routineIds,
  startedAt,
  stepsOf,
  throatSteps,
} from './wishes.ts';
import type { UnderWay } from './wishes.ts';

const refitted = ({ plan, standing, secondsLeft, wish }: UnderWay): Plan =>
  refit(plan, standing, secondsLeft, wish, englishTalkMs);

/** The first entry that is not under the hands yet: what has not been told has not begun. */
const aheadFrom = ({ entry, heard }: Standing): number => (heard ? entry + 1 : entry);

const ahead = (plan: Plan, standing: Standing): Plan => ({
  ...plan,
  entries: plan.entries.slice(aheadFrom(standing)),
});

/** What is left of a plan from where the hands are, words included, in ms. */
const leftMs = (plan: Plan, standing: Standing): number => {
  const { entry, heard, passesDone, doneSeconds } = standing;
  const { step, holdSeconds } = entryAt(plan, entry);
  const holdMs = ((passesOf(stepOf(step)) - passesDone) * holdSeconds - doneSeconds) * 1000;
  const later = plan.entries.flatMap((_, index) =>
    index < aheadFrom(standing) ? [] : [entryMs(plan, index, englishTalkMs)],
  );
  return later.reduce((sum, ms) => sum + ms, heard ? holdMs : 0);
};

describe('fitting the rest of a massage to the time left', () => {
  const holdsFor = (name: string, check: (underWay: UnderWay, plan: Plan) => void): void => {
    test(name, () => {
      fc.assert(
        fc.property(anyUnderWay, (underWay) => {
          check(underWay, refitted(underWay));
        }),
      );
    });
  };

  holdsFor('freezes what is behind, and stays at a step that was told', ({ plan, standing }, after) => {
    const { entry } = standing;
    expect(after.entries.slice(0, entry)).toEqual(plan.entries.slice(0, entry));
    if (standing.heard) expect(entryAt(after, entry).step).toBe(entryAt(plan, entry).step);
    expect({ ...after, entries: [] }).toEqual({ ...plan, entries: [] });
  });

  holdsFor('never cuts what is done, nor a stroke that is counted', ({ standing }, after) => {
    const { step, holdSeconds } = entryAt(after, standing.entry);
    expect(holdSeconds).toBeGreaterThanOrEqual(standing.doneSeconds);
    expect(holdSeconds % (countOf(stepOf(step))?.secondsEach ?? 1)).toBe(0);
  });

  holdsFor('keeps every hold within its bounds', (_, after) => {
    expect(illHeld(after)).toEqual([]);
  });

  holdsFor('keeps the closing strokes and the rest', ({ routine }, after) => {
    expect(stepsOf(after).slice(-2)).toEqual(endOf(routine));
  });

  holdsFor('brings nothing in that is left out', ({ standing, wish }, after) => {
    const before = stepsOf(ahead(after, standing)).slice(0, -2);
    expect(before.filter((step) => isLeftOut(step, wish, wish.manner))).toEqual([]);
  });

  holdsFor('comes within 5% or 20 s of it, where the holds let it', ({ standing, secondsLeft }, after) => {
    const offMs = leftMs(after, standing) - secondsLeft * 1000;
    expect(isClose(offMs, secondsLeft * 1000, ahead(after, standing))).toBe(true);
  });

  holdsFor('has no step more than three times, and none beside itself', ({ plan }, after) => {
    if (overdone(stepsOf(plan)).length === 0) expect(overdone(stepsOf(after))).toEqual([]);
  });

  holdsFor('never goes to the front of the neck again', ({ plan }, after) => {
    expect(throatSteps(stepsOf(plan))).toEqual(expect.arrayContaining([...throatSteps(stepsOf(after))]));
    expect(throatSteps(stepsOf(after)).length).toBeLessThanOrEqual(throatSteps(stepsOf(plan)).length);
  });

  holdsFor('fits into under 250 bytes', (_, after) => {
    expect(Buffer.byteLength(entriesToText(after.entries))).toBeLessThan(250);
  });

  test('never has a step beside itself because what stood between went', () => {
    const plan = planOf('self-neck', 15);
    for (let seconds = 600; seconds >= 0; seconds -= 10) {
      const after = stepsOf(refit(plan, startedAt(7), seconds, nothingOut, englishTalkMs));
      expect([seconds, overdone(after)]).toEqual([seconds, []]);
    }
  });

  test('has no step beside itself when parts were left out on the way either', () => {
    fc.assert(
      fc.property(anyUnderWay, anyOrder, ({ plan, standing, secondsLeft }, { wish }) => {
        const rest = withoutLeftOut(plan, aheadFrom(standing), wish);
        const after = refit(rest, standing, secondsLeft, wish, englishTalkMs);
        if (overdone(stepsOf(plan)).length === 0) expect(overdone(stepsOf(after))).toEqual([]);
      }),
    );
  });
});

describe('the rest of a massage when time is short', () => {
  const plan = planOf('partner-back', 30);
  const at = 4;
  const repeats: readonly StepId[] = ['PB-08', 'PB-03'];
  const others: readonly StepId[] = ['PB-13', 'PB-12', 'PB-10', 'PB-09', 'PB-07', 'PB-06', 'PB-11', 'PB-08'];
  const goes: readonly StepId[] = ['PB-X1', ...repeats, ...others];

  /** The steps without the first so many that go, each where it stands last. */
  const without = (steps: readonly StepId[], many: number): readonly StepId[] =>
    goes.slice(0, many).reduce((rest, step) => rest.toSpliced(rest.lastIndexOf(step), 1), steps);

  test('loses extras first, then repeats, then the later tiers, the last of each first', () => {
    let most = 0;
    for (let seconds = 1500; seconds >= 0; seconds -= 10) {
      const steps = stepsOf(refit(plan, startedAt(at), seconds, nothingOut, englishTalkMs));
      const lost = plan.entries.length - steps.length;
      expect(steps).toEqual(without(stepsOf(plan), lost));
      expect(lost).toBeGreaterThanOrEqual(most);
      most = lost;
    }
    expect(most).toBe(goes.length);
  });

  test('loses nothing, while shorter holds will do', () => {
    const after = refit(plan, startedAt(at), 1000, nothingOut, englishTalkMs);
    expect(stepsOf(after)).toEqual(stepsOf(plan));
    const holds = after.entries.slice(at).map(({ holdSeconds }) => holdSeconds);
    const before = plan.entries.slice(at).map(({ holdSeconds }) => holdSeconds);
    expect(holds.every((seconds, index) => seconds <= (before[index] ?? 0))).toBe(true);
  });

  test('is still the closing strokes and the rest, when there is none', () => {
    for (const routine of routineIds) {
      const usual = planOf(routine, nearestOffered(routine, null));
      const after = refit(usual, startedAt(0), 0, nothingOut, englishTalkMs);
      expect(stepsOf(after)).toEqual([...stepsOf(usual).slice(0, 1), ...endOf(routine)]);
    }
  });

  test('finishes the stroke that is counted', () => {
    const neck = planOf('partner-neck', 10);
    const entry = stepsOf(neck).indexOf('PN-07');
    const standing: Standing = { entry, heard: true, passesDone: 0, doneSeconds: 21 };
    expect(entryAt(refit(neck, standing, 0, nothingOut, englishTalkMs), entry).holdSeconds).toBe(24);
  });

  test('holds no step beyond its longest, however near to it the hands are', () => {
    const plan: Plan = { ...planOf('partner-back', 20), entries: [{ step: 'PB-04', holdSeconds: 54 }] };
    const standing: Standing = { ...startedAt(0), doneSeconds: 52 };
    const { holdSeconds } = entryAt(refit(plan, standing, 0, nothingOut, englishTalkMs), 0);
    expect(holdSeconds).toBeGreaterThanOrEqual(52);
    expect(holdSeconds).toBeLessThanOrEqual(54);
  });

  test('gives the second side what is left of its own hold', () => {
    const back = planOf('partner-back', 20);
    const entry = stepsOf(back).indexOf('PB-08');
    const standing: Standing = { entry, heard: true, passesDone: 1, doneSeconds: 40 };
    expect(entryAt(refit(back, standing, 0, nothingOut, englishTalkMs), entry).holdSeconds).toBe(40);
  });
});

describe('the rest of a massage when there is more time', () => {
  test.each<[RoutineId, number, StepId]>([
    ['self-neck', 10, 'SN-03'],
    ['partner-neck', 15, 'PN-04'],
    ['partner-back', 15, 'PB-08'],
  ])(
    'has the strong work again, wherever the hands are: %s of %i minutes, %s',
    (routine, minutes, strong) => {
      const plan = planOf(routine, minutes);
      const timesIn = (steps: readonly StepId[]): number => steps.filter((step) => step === strong).length;
      for (let entry = 0; entry < plan.entries.length - 2; entry += 1) {
        const after = refit(plan, startedAt(entry), 1500, nothingOut, englishTalkMs);
        expect([entry, timesIn(stepsOf(after)) > timesIn(stepsOf(plan))]).toEqual([entry, true]);
      }
    },
  );

  test('has stroking again, when the strong work is now left out', () => {
    const plan = planOf('partner-back', 20);
    const standing = startedAt(stepsOf(plan).indexOf('PB-09'));
    const limits: Limits = { ...nothingOut, without: ['PB-08'] };
    const later = stepsOf(ahead(refit(plan, standing, 1500, limits, englishTalkMs), standing));
    expect(later).not.toContain('PB-08');
    expect(later).toContain('PB-02');
  });

  test('has longer holds, when these are enough', () => {
    const plan = planOf('partner-back', 10);
    const after = refit(plan, startedAt(1), 620, nothingOut, englishTalkMs);
    expect(stepsOf(after)).toEqual(stepsOf(plan));
    const isLonger = after.entries.map(
      ({ holdSeconds }, index) => holdSeconds >= entryAt(plan, index).holdSeconds,
    );
    expect(isLonger).not.toContain(false);
  });
});
