import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { isOfHealth } from '../guide/health.ts';
import type { Reply } from '../guide/reply.ts';
import { sessionOf } from '../guide/scene.ts';
import { hasMassage } from '../guide/session.ts';
import type { Memory } from '../guide/session.ts';
import { transition } from '../guide/transition.ts';
import { loadLocale } from '../locales/index.ts';
import { routines } from '../massage/routines/index.ts';
import { perform } from '../speech/perform.ts';
import { talkMsOf } from '../speech/script.ts';
import { voiceOf } from '../speech/voice.ts';
import { eventOf } from './events.ts';
import type { ProgressError } from './progress/fault.ts';
import { canStore, keepInSession, recallProgress, storeProgress } from './progress/progress.ts';
import type { Telling } from './progress/progress.ts';
import { tellOf, toldOf } from './progress/tell.ts';
import type { Incoming } from './request.ts';
import { respond } from './respond.ts';
import type { Settings } from './settings.ts';

/** The request's own time, never our clock. One that cannot be read, or be, counts as no time since the last reply. */
const timeOf = (timestamp: string, memory: Memory): number => {
  const nowMs = Date.parse(timestamp);
  return nowMs >= 0 ? nowMs : (memory.session?.track?.startedAtMs ?? 0);
};

/** Whether they massage each other or themselves: known of the session, or of the one that has just ended. */
const peopleOf = (...memories: readonly Memory[]): 'one' | 'two' => {
  const session = memories.map((memory) => memory.session).find((each) => each !== null);
  if (session === undefined) return 'two';
  if (session.phase === 'finished') return routines[session.routine].people;
  return hasMassage(session) ? routines[session.massage.plan.routine].people : 'two';
};

/** A turn that was taken: what is answered, and what was known before and after. */
export interface Turn {
  readonly response: Response;
  readonly before: Memory;
  readonly after: Memory;
  /** Why the place could not be looked up or kept. */
  readonly fault: ProgressError | null;
}

/**
 * One turn, from Alexa's request to Alexa's response: what happened, what that does to the massage, how it is
 * said, and what is kept of it.
 */
export const takeTurn = async (
  input: HandlerInput,
  incoming: Incoming,
  settings: Settings,
): Promise<Turn> => {
  // A language is read while the database is waited for.
  const [progress, locale] = await Promise.all([recallProgress(input), loadLocale(incoming.locale)]);
  const recalled = progress.memory;
  const nowMs = timeOf(incoming.timestamp, recalled);
  const { speechPercent } = recalled.preferences;

  const event = eventOf(incoming);
  const { memory, reply } = transition(recalled, event, {
    nowMs,
    isNew: incoming.isNew,
    talkMs: talkMsOf(locale, speechPercent),
  });
  const voice = voiceOf(locale, {
    speechPercent,
    tempo: memory.preferences.tempo,
    people: peopleOf(memory, recalled),
  });
  const play = (spoken: Reply) => {
    const { track, ...prompts } = perform(voice, sessionOf(memory), spoken, nowMs, settings.allowed);
    const session = memory.session && { ...memory.session, track: track ?? memory.session.track };
    return { prompts, after: { ...memory, session } };
  };

  // Nothing comes before an answer to pain: what there is to tell waits for another turn.
  const tellable = (...tellings: readonly (Telling | null)[]) =>
    isOfHealth(recalled, event) ? [] : tellings.filter((telling) => telling !== null);

  const hoped = play(tellOf(reply, tellable(progress.tell), canStore(progress)));
  const { place, tell, fault } = await storeProgress(input, hoped.after, progress);
  // That a place could not be stored is known only when the reply was made: then it is made once more.
  const tellings = tellable(progress.tell, tell);
  const { prompts, after } = fault === null ? hoped : play(tellOf(reply, tellings, false));
  keepInSession(input, after, place && toldOf(place, tellings));
  return {
    response: respond(input.responseBuilder, prompts),
    before: recalled,
    after,
    fault: progress.fault ?? fault,
  };
};
