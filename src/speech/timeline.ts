import { after, passesAt, passMs, restMs } from '../guide/place/cursor.ts';
import type { Cursor, Place } from '../guide/place/cursor.ts';
import type { Massage } from '../guide/session.ts';
import { isAgain } from '../massage/plan.ts';
import { doneAt, stopAhead, waitsForNext } from '../guide/place/stop.ts';
import { cuesOf, finishOf, openingOf, otherSideOf } from './script.ts';
import type { Piece } from './ssml.ts';
import type { Voice } from './voice.ts';

export type HoldCursor = Extract<Cursor, { at: 'hold' }>;

/** Words, with what they are estimated to take. While they are moving, the hold at their cursor goes on. */
interface Speech {
  readonly kind: 'speech';
  readonly text: string;
  readonly ms: number;
  readonly cursor: Cursor;
  readonly moving: boolean;
}

/** Part of a hold without a word, of exactly so many ms. */
export interface Quiet {
  readonly kind: 'quiet';
  readonly ms: number;
  readonly cursor: HoldCursor;
  readonly moving: true;
}

/** Quiet in which the hands wait for a word, of exactly so many ms. */
interface Wait {
  readonly kind: 'wait';
  readonly ms: number;
  readonly cursor: Cursor;
  readonly moving: false;
}

/** One piece of what is heard. A cut in it leads to its cursor, and as far on as it was moving. */
export type Beat = Speech | Quiet | Wait;

export const pieceOf = (beat: Beat): Piece =>
  beat.kind === 'speech' ? { text: beat.text } : { pauseMs: beat.ms };

/** Words during which the hands wait. Nothing at all where there are none. */
export const still = (voice: Voice, text: string, cursor: Cursor): readonly Beat[] =>
  text === '' ? [] : [{ kind: 'speech', text, ms: voice.ms(text), cursor, moving: false }];

/** An answer is followed by at least so much quiet, in ms: a cue that would come sooner is not said. */
const QUIET_AFTER_ANSWER_MS = 5_000;

/** What is left of a hold until so many ms of it are done. Nothing at all where they are. */
const quiet = (cursor: HoldCursor, untilMs: number): readonly Beat[] =>
  untilMs > cursor.doneMs ? [{ kind: 'quiet', ms: untilMs - cursor.doneMs, cursor, moving: true }] : [];

/** A pass from where it stands to its end: quiet, with the cues that are still to come. */
function* holdBeats(voice: Voice, massage: Massage, start: HoldCursor, quietMs: number): Generator<Beat> {
  const { plan } = massage;
  const step = plan.entries[start.entry]?.step;
  if (step === undefined) return;
  const holdMs = passMs(plan, start.entry);
  const nth = start.pass + (isAgain(plan, start.entry) ? passesAt(plan, start.entry) : 0);
  let doneMs = start.doneMs;
  for (const cue of cuesOf(voice, step, holdMs, nth, plan.manner)) {
    // A cue that was cut, that a question stood in for, or that would follow an answer at once, is not said.
    if (cue.atMs < start.doneMs + quietMs) continue;
    yield* quiet({ ...start, doneMs }, cue.atMs);
    doneMs = Math.max(doneMs, cue.atMs);
    const ms = Math.min(voice.ms(cue.text), holdMs - doneMs);
    yield { kind: 'speech', text: cue.text, ms, cursor: { ...start, doneMs }, moving: true };
    doneMs += ms;
  }
  yield* quiet({ ...start, doneMs }, holdMs);
}

/** What opens a pass: the step's instruction, or the change of side. */
const opening = (voice: Voice, massage: Massage, place: Place, announce: boolean): readonly Beat[] => {
  const step = massage.plan.entries[place.entry]?.step;
  if (step === undefined) return [];
  return still(
    voice,
    place.pass === 0 ? openingOf(voice, massage, place.entry, announce) : otherSideOf(voice, step),
    place,
  );
};

/** What ends a pass: nothing before a change of side, else the finish line, in which a cut leads on. */
const ending = (voice: Voice, massage: Massage, place: Place, leadsTo: Cursor): readonly Beat[] => {
  const { entries, manner } = massage.plan;
  const step = entries[place.entry]?.step;
  const sameStep = leadsTo.at === 'instruction' && leadsTo.entry === place.entry;
  return step === undefined || sameStep ? [] : still(voice, finishOf(voice, step, manner), leadsTo);
};

/**
 * A massage from its cursor to where it stops by itself as one row of beats, made as far as it is asked for.
 * Cutting the row anywhere in the quiet and going on from the cursor there gives the same beats.
 *
 * @param afterAnswer an answer was said just before
 */
export function* timeline(voice: Voice, massage: Massage, afterAnswer: boolean): Generator<Beat> {
  const stop = stopAhead(massage);
  const { plan } = massage;
  let announce = !massage.announced;
  let cursor = massage.cursor;
  let quietMs = afterAnswer ? QUIET_AFTER_ANSWER_MS : 0;
  while (cursor.at !== 'end') {
    if (stop.at === 'check' && cursor.at === 'instruction' && cursor.entry === stop.entry) return;
    if (cursor.at === 'instruction') {
      yield* opening(voice, massage, cursor, announce);
      announce = false;
      quietMs = 0;
      cursor = { ...cursor, at: 'hold', doneMs: 0 };
    }
    // The step is done and its end was told: the wait goes on.
    if (cursor === massage.cursor && waitsForNext(massage)) return;
    if (restMs(plan, cursor) > 0) yield* holdBeats(voice, massage, cursor, quietMs);
    quietMs = 0;
    const next: Cursor = after(plan, cursor);
    const isStop = stop.at === 'next' && (next.at === 'end' || next.entry > stop.entry);
    yield* ending(voice, massage, cursor, isStop ? doneAt(plan, stop.entry) : next);
    if (isStop) return;
    cursor = next;
  }
  yield* still(voice, voice.line('closing'), cursor);
}
