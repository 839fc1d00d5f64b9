import type { HandlerInput } from 'ask-sdk-core';
import type { Session } from 'ask-sdk-model';
import * as v from 'valibot';
import { newcomer } from '../../guide/session.ts';
import type { Memory } from '../../guide/session.ts';
import { keep, recall, store } from '../kept.ts';
import { ProgressError } from './fault.ts';
import { itemSchema, parsed } from './item.ts';
import type { Item, Writing } from './item.ts';
import { placeIn } from './place.ts';
import type { Place } from './place.ts';
import { keysOf } from './whose.ts';

/** What a person must be told of their place. */
export type Telling = 'notFound' | 'notReached' | 'notKept' | 'takenOver';

/** What is known of a person at the beginning of a turn. */
export interface Recalled {
  readonly memory: Memory;
  /** Null: there is none to keep. */
  readonly place: Place | null;
  readonly tell: Telling | null;
  readonly fault: ProgressError | null;
}

/** What became of a place. */
export interface Kept {
  readonly place: Place | null;
  readonly tell: Telling | null;
  readonly fault: ProgressError | null;
}

/** Does something with the store. Its faults are no accidents: they are answered. */
const attempt = async <Value>(
  act: () => Promise<Value>,
): Promise<{ readonly value: Value } | { readonly fault: ProgressError }> => {
  try {
    return { value: await act() };
  } catch (error) {
    if (error instanceof ProgressError) return { fault: error };
    throw error;
  }
};

/** Reads the item of the session's key, or of whoever speaks; null where nothing is stored at all. */
const readItem = async ({ attributesManager }: HandlerInput): Promise<Item | null> => {
  const result = v.safeParse(itemSchema, await attributesManager.getPersistentAttributes());
  return result.success ? result.output : null;
};

const memoryIn = ({ progress }: Item): Memory | undefined =>
  progress === null ? newcomer : recall(parsed(progress));

/** @param revision null: the store could not be asked */
const placeOf = (key: string, revision: number | null, unreadable = false): Place => ({
  key,
  revision,
  tried: revision ?? 0,
  over: false,
  told: false,
  unreadable,
});

/** What is still to be told of a place that is lost: another session holds it, or something that was never read. */
const untold = ({ over, told, revision, unreadable }: Place): Telling | null => {
  if (!over || told) return null;
  return revision !== null && !unreadable ? 'takenOver' : 'notKept';
};

/**
 * At the end of a session. If the store holds another one, or none that can be read, it changes nothing. What the
 * session knew last goes before what is stored of it: that is older where the last write failed.
 */
const recallAtEnd = async (input: HandlerInput, { sessionId, attributes }: Session): Promise<Recalled> => {
  const nothing: Recalled = { memory: newcomer, place: null, tell: null, fault: null };
  const read = await attempt(() => readItem(input));
  if ('fault' in read) return { ...nothing, fault: read.fault };
  const item = read.value;
  if (item?.sessionId !== sessionId) return nothing;
  const current = recall(attributes);
  const last = placeIn(attributes) ?? null;
  if (current !== undefined && last !== null && !last.over && last.tried > item.revision)
    return { ...nothing, memory: current, place: last };
  const memory = memoryIn(item);
  return memory === undefined ? nothing : { ...nothing, memory, place: placeOf(item.key, item.revision) };
};

/**
 * What is known of the person. Within a session its attributes are the truth; at its first request, and when
 * they cannot be read, what was stored is.
 */
export const recallProgress = async (input: HandlerInput): Promise<Recalled> => {
  const { session, request } = input.requestEnvelope;
  if (session === undefined) return { memory: newcomer, place: null, tell: null, fault: null };
  if (request.type === 'SessionEndedRequest') return recallAtEnd(input, session);

  const attributes: unknown = session.new ? undefined : session.attributes;
  const current = recall(attributes);
  const place = placeIn(attributes);
  if (current !== undefined && place !== undefined)
    return { memory: current, place, tell: place === null ? null : untold(place), fault: null };

  const read = await attempt(() => readItem(input));
  if ('fault' in read) {
    const [key] = keysOf(input.requestEnvelope);
    return {
      memory: current ?? newcomer,
      place: key === undefined ? null : placeOf(key, null),
      tell: current === undefined ? 'notReached' : null,
      fault: read.fault,
    };
  }
  const item = read.value;
  if (item === null) return { memory: current ?? newcomer, place: null, tell: null, fault: null };
  const stored = memoryIn(item);
  return {
    memory: current ?? stored ?? newcomer,
    place: placeOf(item.key, item.revision, stored === undefined),
    tell: current === undefined && stored === undefined ? 'notFound' : null,
    fault: null,
  };
};

const writingOf = (place: Place, memory: Memory, sessionId: string): Writing => ({
  key: place.key,
  rests: place.revision,
  revision: place.tried + 1,
  sessionId,
  progress: JSON.stringify(store(memory)),
  setsAside: place.unreadable,
});

const afterFault = (place: Place, fault: ProgressError): Kept => {
  const after = { ...place, tried: place.tried + 1, over: fault.fault === 'refused' };
  return { place: after, tell: untold(after) ?? (after.told ? null : 'notKept'), fault };
};

/** Whether a place can be stored in this turn. After a fault another wait would make it too long. */
export const canStore = ({ place, fault }: Recalled): boolean => place?.over === false && fault === null;

/** Stores the memory, where there is a place for it. */
export const storeProgress = async (
  input: HandlerInput,
  memory: Memory,
  recalled: Recalled,
): Promise<Kept> => {
  const { session } = input.requestEnvelope;
  const { place } = recalled;
  if (session === undefined || place === null || !canStore(recalled))
    return { place, tell: null, fault: null };
  const writing = writingOf(place, memory, session.sessionId);
  const written = await attempt(async () => {
    input.attributesManager.setPersistentAttributes(writing);
    await input.attributesManager.savePersistentAttributes();
  });
  if ('fault' in written) return afterFault(place, written.fault);
  const { revision } = writing;
  return {
    place: { ...place, revision, tried: revision, unreadable: false },
    tell: null,
    fault: null,
  };
};

/** Keeps the memory in the session's attributes. Outside of a session there are none. */
export const keepInSession = (input: HandlerInput, memory: Memory, place: Place | null): void => {
  if (input.requestEnvelope.session !== undefined)
    input.attributesManager.setSessionAttributes({ ...keep(memory), place });
};
