import { getLocale, getRequest, isNewSession } from 'ask-sdk-core';
import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
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
import { keepMemory, recallMemory } from './progress.ts';
import { respond } from './respond.ts';
import type { Settings } from './settings.ts';

/** The request's own time, never our clock. One that cannot be read counts as no time since the last reply. */
const timeOf = (timestamp: string, memory: Memory): number => {
  const nowMs = Date.parse(timestamp);
  return Number.isFinite(nowMs) ? nowMs : (memory.session?.track?.startedAtMs ?? 0);
};

/** Whether they massage each other or themselves: known of the session, or of the one that has just ended. */
const peopleOf = (...memories: readonly Memory[]): 'one' | 'two' => {
  const session = memories.map((memory) => memory.session).find((each) => each !== null);
  if (session === undefined) return 'two';
  if (session.phase === 'finished') return routines[session.routine].people;
  return hasMassage(session) ? routines[session.massage.plan.routine].people : 'two';
};

/**
 * One turn, from Alexa's request to Alexa's response: what happened, what that does to the massage, how it is
 * said, and what is kept of it.
 */
export const takeTurn = async (input: HandlerInput, settings: Settings): Promise<Response> => {
  const request = getRequest(input.requestEnvelope);
  const recalled = await recallMemory(input);
  const nowMs = timeOf(request.timestamp, recalled);
  const locale = await loadLocale(getLocale(input.requestEnvelope));
  const { speechPercent } = recalled.preferences;

  const { memory, reply } = transition(recalled, eventOf(request), {
    nowMs,
    isNew: isNewSession(input.requestEnvelope),
    talkMs: talkMsOf(locale, speechPercent),
  });
  const voice = voiceOf(locale, {
    speechPercent,
    tempo: memory.preferences.tempo,
    people: peopleOf(memory, recalled),
  });
  const { track, ...prompts } = perform(voice, sessionOf(memory), reply, nowMs, settings.allowed);
  const playing =
    memory.session === null ? null : { ...memory.session, track: track ?? memory.session.track };
  await keepMemory(input, { ...memory, session: playing });
  return respond(input.responseBuilder, prompts);
};
