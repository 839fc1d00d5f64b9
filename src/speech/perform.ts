import type { Cursor } from '../guide/cursor.ts';
import { MICROPHONE_MS } from '../guide/playhead.ts';
import type { Track } from '../guide/playhead.ts';
import type { Act } from '../guide/act.ts';
import type { Reply, Silence } from '../guide/reply.ts';
import { hasMassage } from '../guide/session.ts';
import type { Session } from '../guide/session.ts';
import { flow, flowOn } from './flow.ts';
import type { Allowed } from './limits.ts';
import { stillPart, stretchesWithMicrophone } from './part.ts';
import type { Part } from './part.ts';
import { ssml } from './ssml.ts';
import type { Piece } from './ssml.ts';
import type { Voice } from './voice.ts';
import { questionAgainWords, questionWords, wordsFor } from './words.ts';

/** What Alexa is given to say, and what that leaves playing. */
export interface Performance {
  /** SSML; null where nothing is said. */
  readonly prompt: string | null;
  /** SSML; only where the session stays open. */
  readonly reprompt: string | null;
  readonly track: Track | null;
}

/** How far apart a line is from itself when it is said twice, in ms. */
const SAID_TWICE_MS = 2_000;
/** How long getting ready is left in peace before it is asked after, in ms. */
const GETTING_READY_MS = 60_000;

const actPieces = (voice: Voice, acts: readonly Act[]): readonly Piece[] =>
  acts.flatMap((act, index): Piece[] => {
    const said: Piece = { text: wordsFor(voice, act) };
    return acts[index - 1]?.say === act.say ? [{ pauseMs: SAID_TWICE_MS }, said] : [said];
  });

const cursorOf = (session: Session): Cursor | null => (hasMassage(session) ? session.massage.cursor : null);

type WaitFor = 'ready' | 'resume';

/** Words, and the one word that ends the quiet to come. */
const taught = (voice: Voice, acts: readonly Act[], waitFor: WaitFor): readonly Piece[] => [
  ...actPieces(voice, acts),
  { text: voice.line(`teach.${waitFor}`) },
];

/** Words, then quiet as long as is wanted or there is room for, then the invitation. */
const waitPart = (
  voice: Voice,
  session: Session,
  waitFor: WaitFor,
  words: readonly Piece[],
  allowedMs: number,
): Part => {
  const cursor = cursorOf(session);
  const invitation: Piece = { text: voice.line(`invite.${waitFor}`) };
  const roomMs = allowedMs - stillPart(voice, [...words, invitation], cursor).ms;
  const wantedMs = waitFor === 'ready' ? GETTING_READY_MS : roomMs;
  const pauseMs = Math.max(0, Math.floor(Math.min(roomMs, wantedMs) / 1000)) * 1000;
  return stillPart(voice, [...words, { pauseMs }, invitation], cursor);
};

/** A reprompt that says what silence meant, and goes on. */
const silencePart = (voice: Voice, { acts, session, then }: Silence, allowedMs: number): Part =>
  then === 'flow'
    ? flowOn(voice, session.massage, acts, allowedMs)
    : waitPart(voice, session, 'resume', taught(voice, acts, 'resume'), allowedMs);

const together = (startedAtMs: number, prompt: Part, reprompt: Part): Performance => ({
  prompt: ssml(prompt.pieces),
  reprompt: ssml(reprompt.pieces),
  track: {
    startedAtMs,
    promptMs: prompt.ms + MICROPHONE_MS,
    repromptMs: reprompt.ms + MICROPHONE_MS,
    stretches: [...stretchesWithMicrophone(prompt), ...stretchesWithMicrophone(reprompt)],
    speechMs: prompt.speechMs + reprompt.speechMs,
    asked: prompt.asked,
    closes: false,
  },
});

const alone = (startedAtMs: number, prompt: Part): Performance => ({
  prompt: ssml(prompt.pieces),
  reprompt: null,
  track: {
    startedAtMs,
    promptMs: prompt.ms,
    repromptMs: 0,
    stretches: prompt.stretches,
    speechMs: prompt.speechMs,
    asked: null,
    closes: true,
  },
});

/**
 * Finds the words for a reply and puts them into Alexa's limits.
 *
 * @param session as the transition left it: where the massage goes on from
 * @param startedAtMs the timestamp of the request that is answered, in ms since 1970
 */
export const perform = (
  voice: Voice,
  session: Session,
  reply: Reply,
  startedAtMs: number,
  allowed: Allowed,
): Performance => {
  const { acts } = reply;
  const { promptMs, repromptMs } = allowed;
  const cursor = cursorOf(session);
  switch (reply.then) {
    case 'silent':
      return { prompt: null, reprompt: null, track: null };
    case 'close':
      return alone(startedAtMs, stillPart(voice, actPieces(voice, acts), null));
    case 'flow': {
      const { part, rest } = flow(voice, reply.massage, acts, promptMs);
      return rest === null
        ? alone(startedAtMs, part)
        : together(startedAtMs, part, flowOn(voice, rest, [], repromptMs));
    }
    case 'wait': {
      return together(
        startedAtMs,
        waitPart(voice, session, reply.for, taught(voice, acts, reply.for), promptMs),
        waitPart(voice, session, reply.for, [], repromptMs),
      );
    }
    case 'ask': {
      const { question, silence } = reply;
      const asking: Piece = { text: questionWords(voice, session, question) };
      const prompt = stillPart(voice, [...actPieces(voice, acts), asking], cursor);
      const reprompt =
        silence === null
          ? stillPart(voice, [{ text: questionAgainWords(voice, question) }], cursor)
          : silencePart(voice, silence, repromptMs);
      return together(startedAtMs, prompt, reprompt);
    }
  }
};
