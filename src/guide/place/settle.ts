import type { TalkMs } from '../../massage/plan.ts';
import { wayBack, within } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { MICROPHONE_MS, playhead, trackEnd } from './playhead.ts';
import type { Heard, Track } from './playhead.ts';
import { finish, sessionOf, withSession } from '../scene.ts';
import { hasMassage } from '../session.ts';
import type { Memory, Question, Session, WithMassage } from '../session.ts';
import { silenceAfter } from './silence.ts';
import type { Listening } from './silence.ts';
import { checkAt } from './stop.ts';

/** What was open while a track played: a question, or the self-check that its prompt came to. */
const openIn = (session: Session, track: Track): Question | null =>
  session.question ?? (track.check === null ? null : { ask: track.check });

/** The memory once the silence after its question has had its effect. */
const afterSilence = (listening: Listening, track: Track): Memory => {
  const { memory, session } = listening;
  const question = openIn(session, track);
  return (question === null ? null : silenceAfter(listening, question))?.memory ?? memory;
};

/** Whether some quiet has been heard on the way from one place to another. */
const isPastQuiet = (from: Cursor, to: Cursor): boolean =>
  to.at !== 'instruction' || from.at !== 'instruction' || from.entry !== to.entry || from.pass !== to.pass;

const moved = (session: Session, cursor: Cursor | null, track: Track, heard: Heard): Session => {
  if (!hasMassage(session)) return session;
  const { massage } = session;
  const stands = cursor === null || session.phase === 'paused';
  const there = stands ? massage.cursor : wayBack(massage.plan, within(massage.plan, cursor));
  const askedNow = track.asked !== null && heard.elapsedMs >= track.promptMs - MICROPHONE_MS;
  // A massage that stands before a step which is first asked about has come to that question.
  const check = session.phase === 'guiding' ? checkAt(massage, there) : undefined;
  return {
    ...session,
    question: session.question ?? (check === undefined ? null : { ask: check }),
    massage: {
      ...massage,
      cursor: there,
      announced: massage.announced || (session.phase === 'guiding' && isPastQuiet(massage.cursor, there)),
      askedZones:
        askedNow && !massage.askedZones.includes(track.asked)
          ? [...massage.askedZones, track.asked]
          : massage.askedZones,
    },
  };
};

/** A massage that was heard to its end; its session goes on for whoever wants one more round. */
const finished = (memory: Memory, { massage, ...session }: WithMassage): Memory => {
  const { routine, manner } = massage.plan;
  return {
    ...finish(memory, routine),
    session: { ...session, phase: 'finished', routine, position: manner.position, question: null },
  };
};

/** The memory once what was heard has had its effect: the cursor moved, silence taken as the answer it was. */
const settleTo = (memory: Memory, heard: Heard, talkMs: TalkMs): Memory => {
  const { session } = memory;
  const track = session?.track;
  if (session === null || track === null || track === undefined) return memory;
  const answered = heard.stage === 'prompt' ? memory : afterSilence({ memory, session, talkMs }, track);
  const settled: Session = { ...moved(sessionOf(answered), heard.cursor, track, heard), track: null };
  return hasMassage(settled) && settled.massage.cursor.at === 'end'
    ? finished(answered, settled)
    : withSession(answered, settled);
};

/**
 * Settles what a reply left playing, at a request of the same session.
 *
 * @param talkMs how long words take, for a plan that silence may have changed
 * @param spoken whether somebody's words led to the request
 */
export const settle = (memory: Memory, nowMs: number, talkMs: TalkMs, spoken = true): Memory => {
  const track = memory.session?.track;
  return track === null || track === undefined
    ? memory
    : settleTo(memory, playhead(track, nowMs, spoken), talkMs);
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
export const settleAfterSilence = (memory: Memory, nowMs: number, talkMs: TalkMs): Memory => {
  const track = memory.session?.track;
  if (track === null || track === undefined) return memory;
  const elapsedMs = track.promptMs + track.repromptMs;
  const heard: Heard = { cursor: trackEnd(track), stage: 'over', elapsedMs };
  const settled = settleTo(memory, heard, talkMs);
  const speechPercent = speechPercentFrom(track, nowMs, memory.preferences.speechPercent);
  return { ...settled, preferences: { ...settled.preferences, speechPercent } };
};
