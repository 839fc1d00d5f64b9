import { MICROPHONE_MS } from '../guide/place/playhead.ts';
import type { Track } from '../guide/place/playhead.ts';
import type { Reply, Silence } from '../guide/reply.ts';
import { hasMassage } from '../guide/session.ts';
import type { Session } from '../guide/session.ts';
import type { AskedSwitch } from '../massage/switch.ts';
import { actPieces } from './act-pieces.ts';
import { END, flow, flowOn } from './flow.ts';
import type { Allowed } from './limits.ts';
import { stillPart, stretchesWithMicrophone } from './part.ts';
import type { Part } from './part.ts';
import { ssml } from './ssml.ts';
import type { Piece } from './ssml.ts';
import type { Voice } from './voice.ts';
import { cursorOf, waitAfter, waitOn } from './waiting.ts';
import { questionAgainWords, questionWords } from './words.ts';

/** What Alexa is given to say, and what that leaves playing. */
export interface Performance {
  /** SSML; null where nothing is said. */
  readonly prompt: string | null;
  /** SSML; only where the session stays open. */
  readonly reprompt: string | null;
  readonly track: Track | null;
}

/** A reprompt that says what silence meant, and goes on. */
const silencePart = (voice: Voice, { acts, session, then }: Silence, allowedMs: number): Part =>
  then === 'flow'
    ? flowOn(voice, session.massage, acts, allowedMs)
    : waitAfter(voice, session, then, acts, allowedMs);

const together = (
  { ratePercent }: Voice,
  startedAtMs: number,
  prompt: Part,
  reprompt: Part,
  check: AskedSwitch | null = null,
): Performance => ({
  prompt: ssml(ratePercent, prompt.pieces),
  reprompt: ssml(ratePercent, reprompt.pieces),
  track: {
    startedAtMs,
    promptMs: prompt.ms + MICROPHONE_MS,
    repromptMs: reprompt.ms + MICROPHONE_MS,
    stretches: [...stretchesWithMicrophone(prompt), ...stretchesWithMicrophone(reprompt)],
    speechMs: prompt.speechMs + reprompt.speechMs,
    asked: prompt.asked,
    check,
  },
});

const alone = ({ ratePercent }: Voice, startedAtMs: number, prompt: Part): Performance => ({
  prompt: ssml(ratePercent, prompt.pieces),
  reprompt: null,
  track: {
    startedAtMs,
    promptMs: prompt.ms,
    repromptMs: 0,
    stretches: prompt.stretches,
    speechMs: prompt.speechMs,
    asked: null,
    check: null,
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
      return alone(voice, startedAtMs, stillPart(voice, actPieces(voice, acts), null));
    case 'flow':
      return performFlow(voice, session, reply, startedAtMs, allowed);
    case 'wait':
      return together(
        voice,
        startedAtMs,
        waitAfter(voice, session, reply.for, acts, promptMs),
        waitOn(voice, session, reply.for, repromptMs),
      );
    case 'ask': {
      const { question, silence } = reply;
      const asking: Piece = { text: questionWords(voice, session, question) };
      const prompt = stillPart(voice, [...actPieces(voice, acts), asking], cursor);
      const reprompt =
        silence === null
          ? stillPart(voice, [{ text: questionAgainWords(voice, question) }], cursor)
          : silencePart(voice, silence, repromptMs);
      return together(voice, startedAtMs, prompt, reprompt);
    }
  }
};

/** The massage goes on in the prompt, and in the reprompt as the prompt has left it. */
const performFlow = (
  voice: Voice,
  session: Session,
  { acts, massage, check }: Extract<Reply, { then: 'flow' }>,
  startedAtMs: number,
  { promptMs, repromptMs }: Allowed,
): Performance => {
  const flowing = flow(voice, massage, acts, promptMs);
  const { part } = flowing;
  switch (flowing.ends) {
    case 'finished': {
      const farewell: Piece = { text: voice.line('lastInvitationAgain') };
      return together(voice, startedAtMs, part, stillPart(voice, [farewell], END));
    }
    case 'hold':
      return together(voice, startedAtMs, part, flowOn(voice, flowing.rest, [], repromptMs));
    case 'check': {
      const reprompt =
        check === null
          ? stillPart(voice, [{ text: voice.line(`ask.${flowing.check}`) }], massage.cursor)
          : silencePart(voice, check.silence, repromptMs);
      return together(voice, startedAtMs, part, reprompt, flowing.check);
    }
    case 'next': {
      const done = part.listening?.cursor ?? massage.cursor;
      const waiting = hasMassage(session)
        ? { ...session, massage: { ...session.massage, cursor: done } }
        : session;
      return together(voice, startedAtMs, part, waitOn(voice, waiting, 'next', repromptMs));
    }
  }
};
