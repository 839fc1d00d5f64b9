import { closingIndex, isLeftOut } from '../massage/limits.ts';
import type { Limits } from '../massage/limits.ts';
import type { Manner } from '../massage/manner.ts';
import type { TalkMs } from '../massage/plan.ts';
import { lighter } from '../massage/pressure.ts';
import { refit, withoutLeftOut } from '../massage/refit.ts';
import { switches } from '../massage/switch.ts';
import { startOf, stepAt } from './place/cursor.ts';
import type { Cursor } from './place/cursor.ts';
import { isHeard, leftMs, standingAt } from './place/time.ts';
import type { Caution, Massage, Preferences } from './session.ts';

/** What is left out now: what is remembered, and what holds for this sitting. */
export const limitsOf = (preferences: Preferences, { gentle, out, without }: Caution): Limits => ({
  gentle,
  out: [...switches.filter((part) => preferences.switches[part] === 'out'), ...out],
  without: [...preferences.without, ...without],
});

/** The pressure of a massage in which only light strokes are wanted. */
const underCeiling = (massage: Massage, gentle: boolean): Massage['pressure'] =>
  gentle
    ? { ...massage.pressure, ceiling: 'light', cap: lighter(massage.pressure.cap, 'light'), raised: null }
    : massage.pressure;

/** Where the hands go on: where they are, or at the next step when the present one must not go on. */
const goingOn = ({ plan, cursor }: Massage, limits: Limits, manner: Manner): Cursor => {
  if (cursor.at === 'end' || !isHeard(cursor)) return cursor;
  const step = stepAt(plan, cursor);
  const isClosing = cursor.entry === closingIndex(plan.entries.map((entry) => entry.step));
  return step === undefined || isClosing || !isLeftOut(step, limits, manner)
    ? cursor
    : startOf(plan, cursor.entry + 1);
};

/**
 * A massage without what is left out, and in another manner: what lies ahead of the hands is fitted anew to the
 * time that was left.
 */
export const limited = (massage: Massage, limits: Limits, manner: Manner, talkMs: TalkMs): Massage => {
  const pressure = underCeiling(massage, limits.gentle);
  const cursor = goingOn(massage, limits, manner);
  if (cursor.at === 'end') return { ...massage, cursor, pressure };
  const ahead = isHeard(cursor) ? cursor.entry + 1 : cursor.entry;
  const plan = withoutLeftOut({ ...massage.plan, manner }, ahead, limits);
  const isAsItWas = plan.entries.length === massage.plan.entries.length && manner === massage.plan.manner;
  if (isAsItWas) return { ...massage, cursor, pressure };
  const secondsLeft = leftMs(massage, talkMs) / 1000;
  const fitted = refit(plan, standingAt(cursor), secondsLeft, limits, talkMs);
  return { ...massage, plan: fitted, cursor, pressure };
};
