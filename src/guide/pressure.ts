import { firmer, hardened, lighter, pressures, softened } from '../massage/pressure.ts';
import type { Pressure } from '../massage/pressure.ts';
import { stepOf } from '../massage/routines/index.ts';
import type { MassageStep } from '../massage/step.ts';
import type { Act } from './act.ts';
import type { Massage, PressureWish } from './session.ts';
import { stepAct } from './tell.ts';

/** How many steps that a lowered cap changes say so after their instruction. */
const REMINDERS = 2;

/**
 * @param gentle light strokes only, whatever is asked for
 */
export const pressureUpTo = (cap: Pressure, gentle = false): PressureWish => ({
  ceiling: gentle ? 'light' : 'firm',
  cap: gentle ? 'light' : cap,
  cappedAt: null,
  raised: null,
  easedAt: null,
});

const massageStepAt = (massage: Massage, entry: number): MassageStep | undefined => {
  const id = massage.plan.entries[entry]?.step;
  const step = id === undefined ? undefined : stepOf(id);
  return step?.kind === 'massage' ? step : undefined;
};

/** How firm the present step is to be done; `none` where nothing presses; undefined where it is no massage. */
export const presentLevel = (massage: Massage): Pressure | 'none' | undefined => {
  const entry = entryOf(massage);
  const step = massageStepAt(massage, entry);
  if (step === undefined) return undefined;
  return step.weightless === true ? 'none' : levelAt(massage, entry, step);
};

/** How firm a step is to be done, with all that was asked for. */
const levelAt = (massage: Massage, entry: number, step: MassageStep): Pressure => {
  const { raised, cap } = massage.pressure;
  return raised?.entry === entry ? raised.pressure : lighter(step.pressure, cap);
};

const isLowered = (massage: Massage, entry: number): boolean => {
  const step = massageStepAt(massage, entry);
  const { cap } = massage.pressure;
  return step !== undefined && pressures.indexOf(step.pressure) > pressures.indexOf(cap);
};

/** Whether a step that is lightened should say how: one of the first two after the cap was lowered, or any under the ceiling. */
export const remindsOfCap = (massage: Massage, entry: number): boolean => {
  const { cappedAt, ceiling } = massage.pressure;
  if (ceiling === 'light') return isLowered(massage, entry);
  if (cappedAt === null || entry <= cappedAt || !isLowered(massage, entry)) return false;
  const between = massage.plan.entries.filter(
    (_, index) => index > cappedAt && index < entry && isLowered(massage, index),
  );
  return between.length < REMINDERS;
};

interface Pressing {
  readonly massage: Massage;
  readonly acts: readonly Act[];
}

const entryOf = (massage: Massage): number =>
  massage.cursor.at === 'end' ? massage.plan.entries.length : massage.cursor.entry;

/** "Too much": one level lighter from here on, and what to change with the hands in this very step. */
export const eased = (massage: Massage, entry = entryOf(massage)): Pressing => {
  const step = massageStepAt(massage, entry);
  const id = massage.plan.entries[entry]?.step;
  if (step === undefined || id === undefined) return { massage, acts: [{ say: 'good' }] };
  const level = levelAt(massage, entry, step);
  if (level === 'light' && massage.pressure.easedAt === entry)
    return { massage, acts: [{ say: 'flatHands' }] };
  const cap = softened(level);
  return {
    massage: {
      ...massage,
      pressure: { ...massage.pressure, cap, cappedAt: entry, raised: null, easedAt: entry },
    },
    acts: [stepAct(massage, id, 'softer')],
  };
};

/** "More": one level firmer in this step, never past its ceiling, and how to lean. */
export const pressed = (massage: Massage): Pressing => {
  const entry = entryOf(massage);
  const step = massageStepAt(massage, entry);
  const id = massage.plan.entries[entry]?.step;
  if (step === undefined || id === undefined) return { massage, acts: [{ say: 'good' }] };
  const harder: Act = stepAct(massage, id, 'harder');
  const level = levelAt(massage, entry, step);
  const { cap, cappedAt, ceiling } = massage.pressure;
  if (step.weightless === true) return { massage, acts: [harder] };
  if (ceiling !== 'firm' && level === ceiling) return { massage, acts: [{ say: 'noFirmerToday' }] };
  if (step.pressure === step.pressureMax && level === step.pressureMax) return { massage, acts: [harder] };
  if (level === step.pressureMax) return { massage, acts: [{ say: 'noFirmer' }] };
  const pressure = lighter(hardened(level), step.pressureMax);
  return {
    massage: {
      ...massage,
      pressure: {
        ceiling,
        cap: firmer(cap, pressure),
        cappedAt,
        raised: { entry, pressure },
        easedAt: null,
      },
    },
    acts: [harder],
  };
};
