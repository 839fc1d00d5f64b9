import type { Plan } from '../../massage/plan.ts';
import { stepOf } from '../../massage/routines/index.ts';
import type { StepId } from '../../massage/routines/index.ts';
import { passesOf } from '../../massage/step.ts';

type Pass = 0 | 1;

/**
 * Where a massage stands. It counts hold, never speech, so it stays valid whatever changes in what is said.
 * `instruction`: what opens this pass (the step's instruction, or the change of side) has not been heard yet.
 */
export type Cursor =
  | { readonly at: 'instruction'; readonly entry: number; readonly pass: Pass }
  | { readonly at: 'hold'; readonly entry: number; readonly pass: Pass; readonly doneMs: number }
  | { readonly at: 'end' };

/** A place within the plan: not its end. */
export type Place = Exclude<Cursor, { at: 'end' }>;

/** A hold's rest that is shorter than this is not gone back to, in ms: the microphone's own eight seconds. */
export const SHORTEST_REST_MS = 8_000;

export const startOf = (plan: Plan, entry: number): Cursor =>
  entry < plan.entries.length ? { at: 'instruction', entry, pass: 0 } : { at: 'end' };

export const stepAt = (plan: Plan, cursor: Cursor): StepId | undefined =>
  cursor.at === 'end' ? undefined : plan.entries[cursor.entry]?.step;

/** A pass's length, in ms. */
export const passMs = (plan: Plan, entry: number): number => (plan.entries[entry]?.holdSeconds ?? 0) * 1000;

/** What is left of the present pass, in ms. */
export const restMs = (plan: Plan, place: Place): number =>
  passMs(plan, place.entry) - (place.at === 'hold' ? place.doneMs : 0);

export const passesAt = (plan: Plan, entry: number): 1 | 2 => {
  const step = plan.entries[entry]?.step;
  return step === undefined ? 1 : passesOf(stepOf(step));
};

/** Where a pass that is over leads to: the other side, or the next entry. */
export const after = (plan: Plan, place: Place): Cursor =>
  place.pass + 1 < passesAt(plan, place.entry)
    ? { at: 'instruction', entry: place.entry, pass: 1 }
    : startOf(plan, place.entry + 1);

/** The same place in a plan that it may not fit: an entry beyond the end is the end, a hold no longer than it is. */
export const within = (plan: Plan, cursor: Cursor): Cursor => {
  if (cursor.at === 'end' || cursor.entry >= plan.entries.length) return { at: 'end' };
  const pass = passesAt(plan, cursor.entry) === 2 ? cursor.pass : 0;
  if (cursor.at === 'instruction') return { ...cursor, pass };
  return { ...cursor, pass, doneMs: Math.min(cursor.doneMs, passMs(plan, cursor.entry)) };
};

/** Where a cut leads back to: into the hold, or to what follows when hardly anything of it is left. */
export const wayBack = (plan: Plan, cursor: Cursor): Cursor =>
  cursor.at === 'hold' && restMs(plan, cursor) < SHORTEST_REST_MS
    ? { ...cursor, doneMs: passMs(plan, cursor.entry) }
    : cursor;

/** "3.0.25000", "3.1.i" or "end": a cursor in the few bytes that a session can spare. */
export const cursorToText = (cursor: Cursor): string =>
  cursor.at === 'end'
    ? 'end'
    : `${cursor.entry}.${cursor.pass}.${cursor.at === 'hold' ? Math.round(cursor.doneMs) : 'i'}`;

/** Reads `cursorToText`; undefined for anything else. */
export const cursorFromText = (text: string): Cursor | undefined => {
  if (text === 'end') return { at: 'end' };
  const [, entry, pass, done] = /^(\d{1,3})\.([01])\.(i|\d{1,7})$/.exec(text) ?? [];
  if (entry === undefined || done === undefined) return undefined;
  const place = { entry: Number(entry), pass: pass === '1' ? 1 : 0 } as const;
  return done === 'i' ? { at: 'instruction', ...place } : { at: 'hold', ...place, doneMs: Number(done) };
};
