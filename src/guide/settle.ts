import { MICROPHONE_MS, playhead, trackEnd } from './playhead.ts';
import type { Heard, Track } from './playhead.ts';
import { wayBack, within } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { finish, withSession } from './scene.ts';
import { hasMassage } from './session.ts';
import type { Memory, Session } from './session.ts';
import { silenceAfter } from './silence.ts';

/** A session in which the silence after its question has had its effect. */
const afterSilence = (session: Session): Session => {
  const silence = session.question === null ? null : silenceAfter(session, session.question);
  return silence === null ? session : silence.session;
};

const moved = (session: Session, cursor: Cursor | null, track: Track, heard: Heard): Session => {
  if (!hasMassage(session)) return session;
  const { massage } = session;
  const there = cursor === null ? massage.cursor : wayBack(massage.plan, within(massage.plan, cursor));
  const askedNow = track.asked !== null && heard.elapsedMs >= track.promptMs - MICROPHONE_MS;
  return {
    ...session,
    massage: {
      ...massage,
      cursor: there,
      announced: massage.announced || (session.phase === 'guiding' && there.at === 'hold'),
      askedZones:
        askedNow && !massage.askedZones.includes(track.asked)
          ? [...massage.askedZones, track.asked]
          : massage.askedZones,
    },
  };
};

/** The memory once what was heard has had its effect: the cursor moved, silence taken as the answer it was. */
const settleTo = (memory: Memory, heard: Heard): Memory => {
  const { session } = memory;
  const track = session?.track;
  if (session === null || track === null || track === undefined) return memory;
  const answered = heard.stage === 'prompt' ? session : afterSilence(session);
  const settled: Session = { ...moved(answered, heard.cursor, track, heard), track: null };
  return hasMassage(settled) && settled.massage.cursor.at === 'end'
    ? {
        ...finish(memory, settled.massage.plan.routine),
        session: { ...settled, phase: 'finished', routine: settled.massage.plan.routine, question: null },
      }
    : withSession(memory, settled);
};

/**
 * Settles what a reply left playing, at a request of the same session.
 *
 * @param spoken whether somebody's words led to the request
 */
export const settle = (memory: Memory, nowMs: number, spoken = true): Memory => {
  const track = memory.session?.track;
  return track === null || track === undefined ? memory : settleTo(memory, playhead(track, nowMs, spoken));
};

/** Bounds within which a learnt speech factor is believed, in percent. */
const SLOWEST_PERCENT = 150;
const FASTEST_PERCENT = 67;
/** Less speech than this teaches nothing, in ms: the timestamps are whole seconds. */
const ENOUGH_SPEECH_MS = 20_000;

/** What the true length of both prompts teaches about the voice: its percent of the estimate. */
const speechPercentFrom = (track: Track, endedAtMs: number, percent: number): number => {
  if (track.speechMs < ENOUGH_SPEECH_MS) return percent;
  const { elapsedMs } = playhead(track, endedAtMs, false);
  const quietMs = track.promptMs + track.repromptMs - track.speechMs;
  const learnt = (percent * (elapsedMs - quietMs)) / track.speechMs;
  return Math.round(Math.min(SLOWEST_PERCENT, Math.max(FASTEST_PERCENT, learnt)));
};

/** Settles a session that Alexa closed because nobody answered: all of it was heard, and its length teaches. */
export const settleAfterSilence = (memory: Memory, nowMs: number): Memory => {
  const track = memory.session?.track;
  if (track === null || track === undefined) return memory;
  const elapsedMs = track.promptMs + track.repromptMs;
  const settled = settleTo(memory, { cursor: trackEnd(track), stage: 'over', elapsedMs });
  const speechPercent = speechPercentFrom(track, nowMs, memory.preferences.speechPercent);
  return { ...settled, preferences: { ...settled.preferences, speechPercent } };
};
