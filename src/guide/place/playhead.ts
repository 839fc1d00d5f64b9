import type { Zone } from '../../massage/step.ts';
import type { AskedSwitch } from '../../massage/switch.ts';
import type { Cursor } from './cursor.ts';

/** From a request's timestamp until its answer is heard, in ms. An assumption, to be set on a device. */
export const SPEECH_STARTS_AFTER_MS = 1_000;

/** From the wake word, at which speech stops, to the timestamp of the request that it leads to, in ms. An assumption, to be set on a device. */
export const UTTERANCE_MS = 1_500;

/** How long the microphone stays open after a prompt, in ms (Amazon: about eight seconds, once more after a reprompt). */
export const MICROPHONE_MS = 8_000;

/** A stretch of what was given to Alexa to say. While it is moving, the hold at its cursor goes on. */
export interface Stretch {
  readonly cursor: Cursor;
  readonly ms: number;
  readonly moving: boolean;
}

/** What a reply left playing: enough to tell from the time alone where the massage stands. */
export interface Track {
  /** The timestamp of the request that was answered, in ms since 1970. */
  readonly startedAtMs: number;
  /** How long the prompt and the reprompt last, each with its open microphone, in ms. */
  readonly promptMs: number;
  readonly repromptMs: number;
  /** Both in a row. Empty where nothing moves. */
  readonly stretches: readonly Stretch[];
  /** Of all of it, how much is speech and so estimated, in ms. */
  readonly speechMs: number;
  /** The zone whose question about pressure ended the prompt. */
  readonly asked: Zone | null;
  /** The self-check that ended the prompt, before the step that the last still stretch of it stands at. */
  readonly check: AskedSwitch | null;
}

/** What a person has heard when they cut in. */
export interface Heard {
  /** Null where nothing was moving. */
  readonly cursor: Cursor | null;
  readonly stage: 'prompt' | 'reprompt' | 'over';
  /** Since the prompt began, in ms. */
  readonly elapsedMs: number;
}

const along = (stretch: Stretch, ms: number): Cursor =>
  stretch.moving && stretch.cursor.at === 'hold'
    ? { ...stretch.cursor, doneMs: stretch.cursor.doneMs + ms }
    : stretch.cursor;

const cursorAfter = (stretches: readonly Stretch[], elapsedMs: number): Cursor | null => {
  let left = elapsedMs;
  for (const stretch of stretches) {
    if (left < stretch.ms) return along(stretch, left);
    left -= stretch.ms;
  }
  const last = stretches.at(-1);
  return last === undefined ? null : along(last, last.ms);
};

/**
 * Where the massage stands, from what was given to say and the time alone.
 *
 * @param nowMs the timestamp of the request that cuts in (resolution one second); before the track counts as its start
 * @param spoken whether somebody's words led to the request, which then comes that much after the cut
 */
export const playhead = (track: Track, nowMs: number, spoken = true): Heard => {
  const late = SPEECH_STARTS_AFTER_MS + (spoken ? UTTERANCE_MS : 0);
  const elapsedMs = Math.max(0, nowMs - track.startedAtMs - late);
  const stage =
    elapsedMs < track.promptMs
      ? 'prompt'
      : elapsedMs < track.promptMs + track.repromptMs
        ? 'reprompt'
        : 'over';
  return { cursor: cursorAfter(track.stretches, elapsedMs), stage, elapsedMs };
};

/** Where the massage stands when all of it was heard. */
export const trackEnd = (track: Track): Cursor | null => cursorAfter(track.stretches, Infinity);
