import fc from 'fast-check';
import type { Plan } from '../../src/massage/plan.ts';
import { rescaled } from '../../src/massage/refit.ts';
import {
  anyUnderWay,
  entryAt,
  illHeld,
  massageSteps,
  planOf,
  routineIds,
  startedAt,
  stepsOf,
  usually,
} from './wishes.ts';

describe('holds made longer or shorter', () => {
  const anyFactor = fc.constantFrom(2 / 3, 4 / 5, 1, 5 / 4, 4 / 3);

  test('stay within their bounds and are whole strokes; what is behind stays as it was, what is done is never cut', () => {
    fc.assert(
      fc.property(anyUnderWay, anyFactor, fc.boolean(), ({ plan, standing }, factor, isAll) => {
        const after = rescaled(plan, standing, factor, isAll ? 'all' : 'present');
        const { entry, doneSeconds } = standing;
        expect(stepsOf(after)).toEqual(stepsOf(plan));
        expect(after.entries.slice(0, entry)).toEqual(plan.entries.slice(0, entry));
        expect(illHeld(after)).toEqual([]);
        expect(entryAt(after, entry).holdSeconds).toBeGreaterThanOrEqual(doneSeconds);
        if (!isAll) expect(after.entries.slice(entry + 1)).toEqual(plan.entries.slice(entry + 1));
      }),
    );
  });

  test('by a third are so, unless they were at their longest or shortest', () => {
    const bounds = routineIds.flatMap((routine) =>
      massageSteps(routine).flatMap(({ id, hold }) => [
        { routine, id, from: hold.minSeconds, factor: 4 / 3 },
        { routine, id, from: hold.maxSeconds, factor: 2 / 3 },
      ]),
    );
    const stuck = bounds.filter(({ routine, id, from, factor }) => {
      const plan: Plan = { routine, manner: usually, entries: [{ step: id, holdSeconds: from }] };
      const standing = { ...startedAt(0), doneSeconds: 0 };
      return entryAt(rescaled(plan, standing, factor, 'present'), 0).holdSeconds === from;
    });
    expect(stuck).toEqual([]);
  });

  test('are never beyond their longest, however near to it the hands are', () => {
    const plan: Plan = { ...planOf('partner-back', 20), entries: [{ step: 'PB-04', holdSeconds: 54 }] };
    const standing = { ...startedAt(0), doneSeconds: 52 };
    expect(rescaled(plan, standing, 4 / 3, 'present').entries).toEqual(plan.entries);
  });

  test('change all that lies ahead, or the present one alone', () => {
    const plan = planOf('partner-back', 15);
    const all = rescaled(plan, startedAt(5), 4 / 5, 'all');
    const changed = (after: Plan): readonly number[] =>
      after.entries.flatMap(({ holdSeconds }, index) =>
        holdSeconds === entryAt(plan, index).holdSeconds ? [] : [index],
      );
    expect(changed(all)).toEqual(plan.entries.map((_, index) => index).filter((index) => index >= 5));
    expect(changed(rescaled(plan, startedAt(5), 4 / 3, 'present'))).toEqual([5]);
  });
});
