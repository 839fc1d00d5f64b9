import { getRequestType } from 'ask-sdk-core';
import type { HandlerInput } from 'ask-sdk-core';
import { newcomer } from '../guide/session.ts';
import type { Memory } from '../guide/session.ts';
import { keep, recall, sessionIdOf, store } from './kept.ts';

const sessionOf = (input: HandlerInput) => input.requestEnvelope.session;

const isEnd = (input: HandlerInput): boolean =>
  getRequestType(input.requestEnvelope) === 'SessionEndedRequest';

/**
 * What is known of the person. Within a session its attributes are the truth; at its first request, and when
 * they cannot be read, what was stored is.
 */
export const recallMemory = async (input: HandlerInput): Promise<Memory> => {
  const session = sessionOf(input);
  const current = session?.new === false && !isEnd(input) ? recall(session.attributes) : undefined;
  if (current !== undefined) return current;
  const stored = await input.attributesManager.getPersistentAttributes();
  return recall(stored) ?? newcomer;
};

/** The end of another session than the one that is stored: late, or foreign. It changes nothing. */
const isForeignEnd = async (input: HandlerInput): Promise<boolean> =>
  isEnd(input) &&
  sessionIdOf(await input.attributesManager.getPersistentAttributes()) !== sessionOf(input)?.sessionId;

/** Keeps the memory in the session's attributes and in the store. Outside of a session nothing changes. */
export const keepMemory = async (input: HandlerInput, memory: Memory): Promise<void> => {
  const session = sessionOf(input);
  if (session === undefined || (await isForeignEnd(input))) return;
  input.attributesManager.setSessionAttributes(keep(memory));
  input.attributesManager.setPersistentAttributes(store(memory, session.sessionId));
  await input.attributesManager.savePersistentAttributes();
};
