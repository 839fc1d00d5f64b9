import { playhead } from '../../guide/place/playhead.ts';
import type { MassageView, StepView } from '../web/messages.ts';

/** Where a massage stands at a moment, ready to be shown. */
export type Standing =
  | { readonly at: 'preparing' }
  | {
      readonly at: 'step';
      readonly step: StepView;
      readonly entry: number;
      /** Whether its instruction has been heard, so that hands are at work. */
      readonly isHeld: boolean;
      readonly pass: 0 | 1;
      /** Of the present pass, in ms. */
      readonly leftMs: number;
      /** How much of the present pass is done, 0 to 1. */
      readonly share: number;
      /** How much of all of the step's passes is done, 0 to 1. */
      readonly stepShare: number;
    }
  | { readonly at: 'end' };

/** @param now the speaker's time, in ms since 1970 */
export const standingAt = (massage: MassageView, now: number): Standing => {
  if (massage.phase === 'preparing') return { at: 'preparing' };
  const { track } = massage;
  const cursor = (track === null ? null : playhead(track, now, false).cursor) ?? massage.cursor;
  if (cursor.at === 'end') return { at: 'end' };
  const step = massage.steps[cursor.entry];
  if (step === undefined) return { at: 'end' };
  const doneMs = cursor.at === 'hold' ? Math.min(cursor.doneMs, step.holdMs) : 0;
  const share = step.holdMs === 0 ? 1 : doneMs / step.holdMs;
  const passes = step.sides === null ? 1 : 2;
  return {
    at: 'step',
    step,
    entry: cursor.entry,
    isHeld: cursor.at === 'hold',
    pass: cursor.pass,
    leftMs: step.holdMs - doneMs,
    share,
    stepShare: (cursor.pass + share) / passes,
  };
};
