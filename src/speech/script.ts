import { remindsOfCap } from '../guide/pressure.ts';
import type { Massage } from '../guide/session.ts';
import { isAgain } from '../massage/plan.ts';
import type { TalkMs } from '../massage/plan.ts';
import { stepOf } from '../massage/routines/index.ts';
import type { StepId } from '../massage/routines/index.ts';
import { stepWords, variant } from './words.ts';
import type { Voice } from './voice.ts';

const joined = (lines: readonly (string | undefined)[]): string =>
  lines.filter((line) => line !== undefined && line !== '').join(' ');

const isFlagged = (step: StepId): boolean => {
  const data = stepOf(step);
  return data.kind === 'massage' && data.flags.length > 0;
};

/** Lead-in and instruction of a step: the first time in full, later as a reminder; a flagged step with its warning. */
const instructionOf = (voice: Voice, step: StepId, again: boolean, nth: number): string => {
  const words = stepWords(voice, step);
  return joined(
    again
      ? [variant(voice.spoken.lines.onceMore, nth), ...words.instruction.slice(0, 2)]
      : [words.leadIn, ...words.instruction, isFlagged(step) ? words.safety : undefined],
  );
};

/** What opens an entry of the plan, up to its first quiet. */
export const openingOf = (voice: Voice, massage: Massage, entry: number, announce: boolean): string => {
  const step = massage.plan.entries[entry]?.step;
  if (step === undefined) return '';
  return joined([
    instructionOf(voice, step, isAgain(massage.plan, entry), entry),
    remindsOfCap(massage, entry) ? stepWords(voice, step).softer : undefined,
    announce ? voice.line('announceQuiet') : undefined,
  ]);
};

export const otherSideOf = (voice: Voice, step: StepId): string => stepWords(voice, step).otherSide ?? '';

/** A cue comes at most so often, in ms. Silence is part of the massage. */
const CUE_SPACING_MS = 15_000;

/** A cue and how far into its pass it begins, in ms. */
export interface Cue {
  readonly atMs: number;
  readonly text: string;
}

/** A pass's cues, spread evenly; the second side and a repeat go on with the cues that were not yet heard. */
export const cuesOf = (voice: Voice, step: StepId, holdMs: number, nth: number): readonly Cue[] => {
  const { cues } = stepWords(voice, step);
  const count = Math.max(0, Math.min(cues.length, Math.floor(holdMs / CUE_SPACING_MS) - 1));
  return Array.from({ length: count }, (_, index) => ({
    atMs: Math.round((holdMs * (index + 1)) / (count + 1)),
    text: variant(cues, nth * count + index),
  }));
};

/** How long each step's words take outside of its hold; with the rest at the end comes the close. */
export const talkMsOf =
  (voice: Voice): TalkMs =>
  (step, again) => {
    const words = stepWords(voice, step);
    const closing = stepOf(step).kind === 'close' ? voice.line('closing') : undefined;
    return voice.ms(joined([instructionOf(voice, step, again, 0), words.otherSide, words.finish, closing]));
  };
