import { MICROPHONE_MS } from '../guide/playhead.ts';
import type { Act } from '../guide/act.ts';
import type { Cursor } from '../guide/cursor.ts';
import type { Massage } from '../guide/session.ts';
import { stepOf } from '../massage/routines/index.ts';
import type { MassageStep, Zone } from '../massage/step.ts';
import { movingPart, stillPart } from './part.ts';
import type { Part } from './part.ts';
import { still, timeline } from './timeline.ts';
import type { Beat, HoldCursor } from './timeline.ts';
import type { Voice } from './voice.ts';
import { fillWindow } from './window.ts';
import { variant, wordsFor } from './words.ts';

const massageStepAt = (massage: Massage, place: HoldCursor): MassageStep | undefined => {
  const id = massage.plan.entries[place.entry]?.step;
  const step = id === undefined ? undefined : stepOf(id);
  return step?.kind === 'massage' ? step : undefined;
};

const zoneToAsk = (massage: Massage, place: HoldCursor): Zone | null => {
  const zone = massageStepAt(massage, place)?.zone;
  return zone === undefined || massage.askedZones.includes(zone) ? null : zone;
};

/** Acts with the hands waiting, then the massage from where it stands. */
function* row(voice: Voice, massage: Massage, acts: readonly Act[]): Generator<Beat> {
  for (const act of acts) yield* still(voice, wordsFor(voice, act), massage.cursor);
  yield* timeline(voice, massage, acts.length > 0);
}

/** A prompt in which the massage goes on. */
export interface Flow {
  readonly part: Part;
  /** The massage after it and its microphone; null when it is over. */
  readonly rest: Massage | null;
}

/** Where a window has no room, the answer alone: the massage waits at its place for the next word. */
const standing = (voice: Voice, massage: Massage, acts: readonly Act[], words: string): Part =>
  stillPart(voice, [...acts.map((act) => ({ text: wordsFor(voice, act) })), { text: words }], massage.cursor);

/**
 * The massage from where it stands. The window ends with a question worth answering where silence means yes:
 * about the pressure, the first time in a zone, else a variant of "carry on, or say next".
 */
export const flow = (voice: Voice, massage: Massage, acts: readonly Act[], allowedMs: number): Flow => {
  const { carryOnOrNext } = voice.spoken.lines;
  const window = fillWindow(row(voice, massage, acts), {
    voice,
    plan: massage.plan,
    allowedMs,
    lastWords: '',
    wordsAt: (place) =>
      zoneToAsk(massage, place) === null ? variant(carryOnOrNext, place.entry) : voice.line('checkPressure'),
  });
  if (window === undefined) {
    return { part: standing(voice, massage, acts, carryOnOrNext[0]), rest: massage };
  }
  if (window.ends === 'over') return { part: movingPart(window.beats, null, null), rest: null };
  const { beats, listening } = window;
  const asked = zoneToAsk(massage, listening);
  const askedZones = asked === null ? massage.askedZones : [...massage.askedZones, asked];
  const cursor = { ...listening, doneMs: listening.doneMs + MICROPHONE_MS };
  return {
    part: movingPart(beats, { cursor: listening, moving: true }, asked),
    rest: { ...massage, cursor, askedZones, announced: true },
  };
};

/**
 * The massage in a reprompt. Alexa closes the session after it, so it says how to go on; a massage that is
 * over by then ends with a last invitation.
 */
export const flowOn = (voice: Voice, massage: Massage, acts: readonly Act[], allowedMs: number): Part => {
  const lastWords = voice.line('lastInvitation');
  const leaving = (place: Cursor): string => {
    const step = place.at === 'hold' ? massageStepAt(massage, place) : undefined;
    const keepGoing = step === undefined ? '' : voice.spoken.techniques[step.technique].keepGoing;
    return voice.line('leaving', { keepGoing }).trim();
  };
  const window = fillWindow(row(voice, massage, acts), {
    voice,
    plan: massage.plan,
    allowedMs,
    lastWords,
    wordsAt: leaving,
  });
  if (window === undefined) return standing(voice, massage, acts, leaving(massage.cursor));
  if (window.ends === 'hold') {
    return movingPart(window.beats, { cursor: window.listening, moving: true }, null);
  }
  const end = { at: 'end' } as const;
  return movingPart([...window.beats, ...still(voice, lastWords, end)], { cursor: end, moving: false }, null);
};
