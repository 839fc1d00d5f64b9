import { remindsOfCap } from '../guide/pressure.ts';
import type { Massage } from '../guide/session.ts';
import { isAgain } from '../massage/plan.ts';
import type { TalkMs } from '../massage/plan.ts';
import type { Manner } from '../massage/manner.ts';
import { flagsOf, stepOf } from '../massage/routines/index.ts';
import type { StepId } from '../massage/routines/index.ts';
import { countOf } from '../massage/step.ts';
import { warned } from '../massage/switch.ts';
import type { Locale } from '../locales/locale.ts';
import { instructionLines, stepWords, variant } from './words.ts';
import { voiceOf } from './voice.ts';
import type { Voice } from './voice.ts';

const joined = (lines: readonly (string | undefined)[]): string =>
  lines.filter((line) => line !== undefined && line !== '').join(' ');

/** A warning that belongs to the instruction. */
const warningOf = (voice: Voice, step: StepId): string | undefined =>
  flagsOf(step).some((flag) => warned.includes(flag)) ? stepWords(voice, step).safety : undefined;

/** Says that strokes are counted, and how many. */
const countingOf = (voice: Voice, step: StepId, holdSeconds: number | undefined): string | undefined => {
  const count = countOf(stepOf(step));
  if (count?.aloud !== true) return undefined;
  const strokes = holdSeconds === undefined ? count.default : Math.round(holdSeconds / count.secondsEach);
  return voice.line('counting', { count: strokes });
};

interface Telling {
  readonly step: StepId;
  readonly again: boolean;
  readonly manner: Manner;
  /** Of a pass; unknown while the plan is being made. */
  readonly holdSeconds?: number;
  /** Which of the variants. */
  readonly nth: number;
}

/** Lead-in and instruction of a step: in full, as a reminder when it comes again, or in a few words. */
const instructionOf = (voice: Voice, { step, again, manner, holdSeconds, nth }: Telling): string => {
  const words = stepWords(voice, step);
  const lines = instructionLines(voice, step, manner.position);
  const isShort = manner.wording === 'short';
  const told = isShort
    ? [again ? variant(voice.spoken.lines.onceMore, nth) : undefined, words.short]
    : again
      ? [variant(voice.spoken.lines.onceMore, nth), ...lines.slice(0, 2)]
      : [words.leadIn, ...lines];
  return joined([...told, again ? undefined : warningOf(voice, step), countingOf(voice, step, holdSeconds)]);
};

/** What opens an entry of the plan, up to its first quiet. */
export const openingOf = (voice: Voice, massage: Massage, index: number, announce: boolean): string => {
  const { plan } = massage;
  const entry = plan.entries[index];
  if (entry === undefined) return '';
  const { step, holdSeconds } = entry;
  const telling = { step, again: isAgain(plan, index), manner: plan.manner, holdSeconds, nth: index };
  return joined([
    instructionOf(voice, telling),
    remindsOfCap(massage, index) ? stepWords(voice, step).softer : undefined,
    announce && countOf(stepOf(step))?.aloud !== true ? voice.line('announceQuiet') : undefined,
  ]);
};

export const otherSideOf = (voice: Voice, step: StepId): string => stepWords(voice, step).otherSide ?? '';

/** What ends an entry. In a few words, the next step's own are the sign to change; resting always has an end. */
export const finishOf = (voice: Voice, step: StepId, { wording }: Manner): string =>
  wording === 'short' && stepOf(step).kind === 'massage' ? '' : stepWords(voice, step).finish;

/** A cue comes at most so often, in ms. Silence is part of the massage. */
const CUE_SPACING_MS = 15_000;

/** A cue and how far into its pass it begins, in ms. */
export interface Cue {
  readonly atMs: number;
  readonly text: string;
}

/** Each stroke by its number, as it begins. */
const countedAloud = (voice: Voice, holdMs: number, eachMs: number): readonly Cue[] =>
  Array.from({ length: Math.round(holdMs / eachMs) }, (_, index) => ({
    atMs: index * eachMs,
    text: voice.line('stroke', { number: index + 1 }),
  }));

/**
 * A pass's cues, spread evenly; the second side and a repeat go on with the cues that were not yet heard. In a
 * few words there are none. Strokes that are counted aloud are their own cues.
 */
export const cuesOf = (
  voice: Voice,
  step: StepId,
  holdMs: number,
  nth: number,
  { wording }: Manner,
): readonly Cue[] => {
  const strokes = countOf(stepOf(step));
  if (strokes?.aloud === true) return countedAloud(voice, holdMs, strokes.secondsEach * 1000);
  const { cues } = stepWords(voice, step);
  const room = Math.floor(holdMs / CUE_SPACING_MS) - 1;
  const count = wording === 'short' ? 0 : Math.max(0, Math.min(cues.length, room));
  return Array.from({ length: count }, (_, index) => ({
    atMs: Math.round((holdMs * (index + 1)) / (count + 1)),
    text: variant(cues, nth * count + index),
  }));
};

/** How long each step's words take outside of its hold; with the rest at the end comes the close. */
export const talkMsOf =
  (locale: Locale, speechPercent = 100): TalkMs =>
  (step, again, manner) => {
    const voice = voiceOf(locale, { speechPercent, tempo: manner.tempo });
    const closing = stepOf(step).kind === 'close' ? voice.line('closing') : undefined;
    return voice.ms(
      joined([
        instructionOf(voice, { step, again, manner, nth: 0 }),
        stepWords(voice, step).otherSide,
        finishOf(voice, step, manner),
        closing,
      ]),
    );
  };
