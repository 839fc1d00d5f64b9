import { MICROPHONE_MS } from '../guide/place/playhead.ts';
import type { Act } from '../guide/act.ts';
import type { Cursor } from '../guide/place/cursor.ts';
import type { Massage } from '../guide/session.ts';
import { doneAt, stopAhead } from '../guide/place/stop.ts';
import type { Stop } from '../guide/place/stop.ts';
import { routines, stepOf } from '../massage/routines/index.ts';
import type { MassageStep, Zone } from '../massage/step.ts';
import type { AskedSwitch } from '../massage/switch.ts';
import { movingPart, stillPart } from './part.ts';
import type { Part } from './part.ts';
import { still, timeline } from './timeline.ts';
import type { Beat, HoldCursor } from './timeline.ts';
import type { Voice } from './voice.ts';
import { quietBefore } from './waiting.ts';
import { fillWindow } from './window.ts';
import type { Window } from './window.ts';
import { variant, wordsFor } from './words.ts';

const massageStepAt = (massage: Massage, place: HoldCursor): MassageStep | undefined => {
  const id = massage.plan.entries[place.entry]?.step;
  const step = id === undefined ? undefined : stepOf(id);
  return step?.kind === 'massage' ? step : undefined;
};

/** The zone whose pressure is worth asking about: once each, where there is any and somebody else feels it. */
const zoneToAsk = (massage: Massage, place: HoldCursor): Zone | null => {
  const step = massageStepAt(massage, place);
  const isAlone = routines[massage.plan.routine].people === 'one';
  if (step === undefined || step.weightless === true || isAlone) return null;
  return massage.askedZones.includes(step.zone) ? null : step.zone;
};

/** Acts with the hands waiting, then the massage from where it stands. */
function* row(voice: Voice, massage: Massage, acts: readonly Act[]): Generator<Beat> {
  for (const act of acts) yield* still(voice, wordsFor(voice, act), massage.cursor);
  yield* timeline(voice, massage, acts.length > 0);
}

/** A prompt in which the massage goes on, and how it leaves it. */
export type Flow =
  /** Within a hold: the massage after it and its microphone. */
  | { readonly ends: 'hold'; readonly part: Part; readonly rest: Massage }
  /** With a last invitation: the session stays open, so that hands are heard to the last stroke. */
  | { readonly ends: 'finished'; readonly part: Part }
  /** With the question before a step that is first asked about. */
  | { readonly ends: 'check'; readonly part: Part; readonly check: AskedSwitch }
  /** After a step, with quiet in which "next" is waited for. */
  | { readonly ends: 'next'; readonly part: Part };

/** Where a window has no room, the answer alone: the massage waits at its place for the next word. */
const standing = (voice: Voice, massage: Massage, acts: readonly Act[], words: string): Part =>
  stillPart(voice, [...acts.map((act) => ({ text: wordsFor(voice, act) })), { text: words }], massage.cursor);

export const END: Cursor = { at: 'end' };

/** Where a massage stands once its row is over. */
const cursorAt = (massage: Massage, stop: Stop): Cursor => {
  switch (stop.at) {
    case 'end':
      return END;
    case 'check':
      return { at: 'instruction', entry: stop.entry, pass: 0 };
    case 'next':
      return doneAt(massage.plan, stop.entry);
  }
};

/** What is said, at the least, once the row is over. */
const wordsAt = (voice: Voice, stop: Stop): string => {
  switch (stop.at) {
    case 'end':
      return voice.line('lastInvitation');
    case 'check':
      return voice.line(`ask.${stop.check}`);
    case 'next':
      return `${voice.line('teach.next')} ${voice.line('invite.next')}`;
  }
};

/** A row that is over, with what is said there. */
const overPart = (voice: Voice, massage: Massage, beats: readonly Beat[], allowedMs: number): Part => {
  const stop = stopAhead(massage);
  const cursor = cursorAt(massage, stop);
  const tail =
    stop.at === 'next'
      ? quietBefore(voice, 'next', beats, cursor, allowedMs)
      : still(voice, wordsAt(voice, stop), cursor);
  return movingPart([...beats, ...tail], { cursor, moving: false }, null);
};

const filled = (
  voice: Voice,
  massage: Massage,
  acts: readonly Act[],
  allowedMs: number,
  wordsInHold: (place: HoldCursor) => string,
): Window | undefined =>
  fillWindow(row(voice, massage, acts), {
    voice,
    plan: massage.plan,
    allowedMs,
    lastWords: wordsAt(voice, stopAhead(massage)),
    wordsAt: wordsInHold,
  });

/**
 * The massage from where it stands. The window ends with a question worth answering where silence means yes:
 * about the pressure, the first time in a zone, else a variant of "carry on, or say next".
 */
export const flow = (voice: Voice, massage: Massage, acts: readonly Act[], allowedMs: number): Flow => {
  const { carryOnOrNext } = voice.spoken.lines;
  const window = filled(voice, massage, acts, allowedMs, (place) =>
    zoneToAsk(massage, place) === null
      ? variant(carryOnOrNext, massage.replies)
      : voice.line('checkPressure'),
  );
  if (window === undefined) {
    return {
      ends: 'hold',
      part: standing(voice, massage, acts, variant(carryOnOrNext, massage.replies)),
      rest: massage,
    };
  }
  if (window.ends === 'over') {
    const stop = stopAhead(massage);
    const part = overPart(voice, massage, window.beats, allowedMs);
    switch (stop.at) {
      case 'end':
        return { ends: 'finished', part };
      case 'check':
        return { ends: 'check', part, check: stop.check };
      case 'next':
        return { ends: 'next', part };
    }
  }
  const { beats, listening } = window;
  const asked = zoneToAsk(massage, listening);
  const askedZones = asked === null ? massage.askedZones : [...massage.askedZones, asked];
  const cursor = { ...listening, doneMs: listening.doneMs + MICROPHONE_MS };
  return {
    ends: 'hold',
    part: movingPart(beats, { cursor: listening, moving: true }, asked),
    rest: { ...massage, cursor, askedZones, announced: true },
  };
};

/**
 * The massage in a reprompt. Alexa closes the session after it, so it says how to go on.
 */
export const flowOn = (voice: Voice, massage: Massage, acts: readonly Act[], allowedMs: number): Part => {
  const leaving = (place: Cursor): string => {
    const step = place.at === 'hold' ? massageStepAt(massage, place) : undefined;
    const keepGoing = step === undefined ? '' : voice.spoken.techniques[step.technique].keepGoing;
    const nth = massage.replies % voice.spoken.lines.leaving.length;
    return voice.line(`leaving.${nth}`, { keepGoing }).trim();
  };
  const window = filled(voice, massage, acts, allowedMs, leaving);
  if (window === undefined) return standing(voice, massage, acts, leaving(massage.cursor));
  return window.ends === 'hold'
    ? movingPart(window.beats, { cursor: window.listening, moving: true }, null)
    : overPart(voice, massage, window.beats, allowedMs);
};
