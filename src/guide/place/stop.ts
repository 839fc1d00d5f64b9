import { flagsOf } from '../../massage/routines/index.ts';
import type { AskedSwitch } from '../../massage/switch.ts';
import type { Plan } from '../../massage/plan.ts';
import { passesAt, passMs } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import type { Massage } from '../session.ts';

/** Where a massage that nobody interrupts comes to a stop by itself. */
export type Stop =
  | { readonly at: 'end' }
  /** Before an entry that is first asked about. */
  | { readonly at: 'check'; readonly entry: number; readonly check: AskedSwitch }
  /** After an entry, until "next" is said. */
  | { readonly at: 'next'; readonly entry: number };

const checkFor = (massage: Massage, entry: number): AskedSwitch | undefined => {
  const step = massage.plan.entries[entry]?.step;
  const flags = step === undefined ? [] : flagsOf(step);
  return massage.unasked.find((check) => flags.includes(check));
};

/** Whether what comes next at a cursor is first asked about. */
export const checkAt = (massage: Massage, cursor: Cursor): AskedSwitch | undefined =>
  cursor.at === 'instruction' && cursor.pass === 0 ? checkFor(massage, cursor.entry) : undefined;

/** The first self-check that lies ahead, and the entry that it comes before. */
export const checkAhead = (
  massage: Massage,
): { readonly entry: number; readonly check: AskedSwitch } | undefined => {
  const { cursor, plan } = massage;
  if (cursor.at === 'end') return undefined;
  const isHeard = cursor.at === 'hold' || cursor.pass === 1;
  const from = isHeard ? cursor.entry + 1 : cursor.entry;
  for (let entry = from; entry < plan.entries.length; entry += 1) {
    const check = checkFor(massage, entry);
    if (check !== undefined) return { entry, check };
  }
  return undefined;
};

/** An entry when all of its hold is done. */
export const doneAt = (plan: Plan, entry: number): Extract<Cursor, { at: 'hold' }> => ({
  at: 'hold',
  entry,
  pass: passesAt(plan, entry) === 2 ? 1 : 0,
  doneMs: passMs(plan, entry),
});

/** Whether a step has been done and "next" is waited for. */
export const waitsForNext = ({ plan, cursor, pace }: Massage): boolean =>
  pace === 'step-by-step' && cursor.at === 'hold' && cursor.entry < plan.entries.length - 1
    ? cursor.pass + 1 === passesAt(plan, cursor.entry) && cursor.doneMs >= passMs(plan, cursor.entry)
    : false;

export const stopAhead = (massage: Massage): Stop => {
  const { cursor, plan, pace } = massage;
  if (cursor.at === 'end') return { at: 'end' };
  const check = checkAhead(massage);
  const waits = pace === 'step-by-step' && cursor.entry < plan.entries.length - 1;
  if (waits && check?.entry !== cursor.entry) return { at: 'next', entry: cursor.entry };
  return check === undefined ? { at: 'end' } : { at: 'check', ...check };
};
