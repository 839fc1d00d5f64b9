import fc from 'fast-check';
import { fit, minutesOffered } from '../../src/massage/fit.ts';
import { isLeftOut } from '../../src/massage/limits.ts';
import type { Limits } from '../../src/massage/limits.ts';
import type { Manner } from '../../src/massage/manner.ts';
import { withoutLeftOut } from '../../src/massage/refit.ts';
import { worthRepeating } from '../../src/massage/repeats.ts';
import type { RoutineId, StepId } from '../../src/massage/routines/index.ts';
import { stepOf } from '../../src/massage/routines/index.ts';
import { englishTalkMs } from '../support/english.ts';
import {
  allSteps,
  anyOrder,
  endOf,
  massageSteps,
  nothingOut,
  planOf,
  routineIds,
  stepsOf,
  throatSteps,
  usually,
} from './wishes.ts';

const seated: Manner = { ...usually, position: 'seated' };

const leftOutOf = (routines: readonly RoutineId[], limits: Partial<Limits>, manner = usually): string =>
  routines
    .flatMap(allSteps)
    .filter(({ id }) => isLeftOut(id, { ...nothingOut, ...limits }, manner))
    .map(({ id }) => id)
    .sort()
    .join(' ');

describe('what is left out', () => {
  test.each<[string, Partial<Limits>, string]>([
    ['nothing, if nothing is wished for', {}, ''],
    ['the front of the neck', { out: ['front-of-neck'] }, 'BR-04 SN-06 SN-07'],
    ['lifts of the head', { out: ['head-lift'] }, 'PN-08 PN-09'],
    ['turns of the head', { out: ['neck-turn'] }, 'PN-03'],
    ['tapping', { out: ['percussion'] }, 'PB-12 PB-13 PN-X1 SN-X1'],
    ['two parts at once', { out: ['neck-turn', 'head-lift'] }, 'PN-03 PN-08 PN-09'],
    ['single steps', { without: ['PB-06', 'SN-05'] }, 'PB-06 SN-05'],
    [
      'all that is not light',
      { gentle: true },
      'BR-04 PB-06 PB-09 PB-10 PB-12 PB-13 PB-X1 PN-05 PN-08 PN-09 PN-X1 SN-05 SN-06 SN-07 SN-X1 SN-X2',
    ],
  ])('is %s', (_, limits, leftOut) => {
    expect(leftOutOf(routineIds, limits)).toBe(leftOut);
  });

  test('is what cannot be done to someone on a chair', () => {
    expect(leftOutOf(['partner-back'], {}, seated)).toBe('PB-01 PB-04 PB-06 PB-07 PB-09 PB-10 PB-13 PB-X1');
    expect(leftOutOf(['partner-neck'], {}, seated)).toBe('PN-03 PN-06 PN-08 PN-09');
  });

  test('is never the rest, nor getting ready', () => {
    fc.assert(
      fc.property(anyOrder, ({ routine, wish }) => {
        const without = allSteps(routine).map(({ id }) => id);
        const out = allSteps(routine).filter(({ id }) => isLeftOut(id, { ...wish, without }, wish.manner));
        expect(out).toEqual(massageSteps(routine));
      }),
    );
  });

  test('is in no plan, whatever else is wished for, but for the closing strokes', () => {
    fc.assert(
      fc.property(anyOrder, ({ routine, wish }) => {
        const steps = stepsOf(fit(routine, wish, englishTalkMs)).slice(0, -2);
        expect(steps.filter((id) => isLeftOut(id, wish, wish.manner))).toEqual([]);
      }),
    );
  });

  test('leaves at least the closing strokes and the rest', () => {
    for (const routine of routineIds) {
      const without = massageSteps(routine).map(({ id }) => id);
      expect(stepsOf(planOf(routine, 10, { without }))).toEqual(endOf(routine));
    }
  });
});

describe('what comes again when much is left out', () => {
  const times = (steps: readonly StepId[], id: StepId): number => steps.filter((step) => step === id).length;

  test.each<[RoutineId, readonly StepId[], readonly StepId[]]>([
    ['self-neck', ['SN-03', 'SN-04'], ['SN-02']],
    ['brush-neck', ['BR-05'], []],
    ['partner-neck', ['PN-04'], ['PN-02']],
    ['partner-back', ['PB-08'], ['PB-02']],
  ])('is the strong work, and stroking when all is light: %s', (routine, strong, light) => {
    const gentle = { ...nothingOut, gentle: true };
    const again = (limits: Limits): readonly StepId[] => {
      const kept = massageSteps(routine).filter(({ id }) => !isLeftOut(id, limits, usually));
      return worthRepeating(
        routine,
        kept.map(({ id }) => id),
        limits,
        usually,
      );
    };
    expect(again(nothingOut)).toEqual(strong);
    expect(again(gentle)).toEqual(light);
  });

  test.each<[RoutineId, readonly StepId[]]>([
    ['brush-neck', ['BR-05']],
    ['self-neck', ['SN-02', 'SN-03', 'SN-04']],
  ])('is never the front of the neck: %s without %j', (routine, without) => {
    for (const minutes of minutesOffered(routine)) {
      const onThroat = throatSteps(stepsOf(planOf(routine, minutes, { without })));
      expect(onThroat).toEqual([...new Set(onThroat)]);
    }
  });

  test('is the first stroking when the strong work is left out', () => {
    expect(worthRepeating('partner-back', ['PB-02', 'PB-03', 'PB-14', 'PB-15'], nothingOut, usually)).toEqual(
      ['PB-02'],
    );
    expect(worthRepeating('self-neck', ['SN-02', 'SN-03', 'SN-08'], nothingOut, usually)).toEqual(['SN-03']);
    expect(worthRepeating('self-neck', ['SN-05', 'SN-08', 'SN-09'], nothingOut, usually)).toEqual([]);
  });

  test.each<[RoutineId, number, StepId, readonly StepId[]]>([
    ['self-neck', 15, 'SN-03', ['SN-02', 'SN-05', 'SN-06', 'SN-07', 'SN-X1', 'SN-X2']],
    ['partner-neck', 15, 'PN-04', ['PN-03', 'PN-05', 'PN-08', 'PN-09']],
    ['partner-back', 20, 'PB-08', ['PB-01', 'PB-04', 'PB-05', 'PB-06', 'PB-07', 'PB-09', 'PB-10', 'PB-13']],
  ])('comes in the plan: %s of %i minutes, %s', (routine, minutes, strong, without) => {
    const whole = stepsOf(planOf(routine, minutes));
    const rest = stepsOf(planOf(routine, minutes, { without }));
    expect(times(rest, strong)).toBeGreaterThanOrEqual(2);
    expect(times(rest, strong)).toBeGreaterThanOrEqual(times(whole, strong));
  });

  test('does not, while longer holds can fill the time', () => {
    const steps = stepsOf(planOf('partner-back', 20, { without: ['PB-07'] }));
    expect(new Set(steps).size).toBe(steps.length);
  });
});

describe('a plan under way without what is left out', () => {
  /** Whether all of a row stand in another one, in the same order. */
  const isWithin = <Each>(some: readonly Each[], all: readonly Each[]): boolean =>
    all.reduce((found, each) => (each === some[found] ? found + 1 : found), 0) === some.length;

  const anyPart = fc.record({ order: anyOrder, from: fc.nat({ max: 20 }), change: anyOrder });

  test('keeps what is behind, and of the rest every step that may be, held as it was', () => {
    fc.assert(
      fc.property(anyPart, ({ order, from, change }) => {
        const plan = fit(order.routine, order.wish, englishTalkMs);
        const { entries } = withoutLeftOut(plan, from, change.wish);
        const ahead = plan.entries.slice(from, -2).map(({ step }) => step);
        const allowed = ahead.filter((step) => !isLeftOut(step, change.wish, plan.manner));
        expect(entries.slice(0, from)).toEqual(plan.entries.slice(0, from));
        expect(new Set(stepsOf({ ...plan, entries }).slice(from, -2))).toEqual(new Set(allowed));
        expect(stepsOf({ ...plan, entries }).slice(-2)).toEqual(endOf(order.routine));
        expect(isWithin(entries, plan.entries)).toBe(true);
      }),
    );
  });

  test('has none of it ahead', () => {
    const plan = planOf('self-neck', 10);
    const without = withoutLeftOut(plan, 3, { ...nothingOut, out: ['front-of-neck'], without: ['SN-05'] });
    expect(stepsOf(without).join(' ')).toBe('SN-02 SN-03 SN-04 SN-03 SN-04 SN-08 SN-09');
  });

  test('in another position has what that allows', () => {
    const plan = planOf('partner-back', 20);
    const steps = stepsOf(withoutLeftOut({ ...plan, manner: seated }, 1, nothingOut));
    expect(steps[0]).toBe('PB-01');
    expect(steps.slice(1).filter((id) => stepOf(id).seated === undefined)).toEqual([]);
  });
});
