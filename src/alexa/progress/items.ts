import type { PersistenceAdapter } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import * as v from 'valibot';
import { ProgressError } from './fault.ts';
import type { Fault } from './fault.ts';
import { writingSchema } from './item.ts';
import type { Item, Writing } from './item.ts';
import { keysOf, newest } from './whose.ts';

/** A database of items, whichever it is. */
export interface Items {
  readonly read: (key: string, signal: AbortSignal) => Promise<Item>;
  /** Fails where an item no longer is what the writing rests on. */
  readonly write: (writing: Writing, signal: AbortSignal) => Promise<void>;
  /** What its own errors mean. */
  readonly faultOf: (error: unknown) => Fault;
}

/** How long all of one turn waits for the database, in ms. Alexa waits eight seconds for the whole answer. */
const TURN_MS = 1_900;

/** Gives up after so many ms whatever the SDK waits for: a connection, a pause between tries, a half answer. */
const within = async <Value>(
  ms: number,
  faultOf: Items['faultOf'],
  start: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> => {
  const giveUp = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new ProgressError('slow', undefined));
      giveUp.abort();
    }, ms);
  });
  try {
    return await Promise.race([start(giveUp.signal), late]);
  } catch (error) {
    throw error instanceof ProgressError ? error : new ProgressError(faultOf(error), error);
  } finally {
    clearTimeout(timer);
  }
};

/** What is kept of people, in a database of items. Fails with a ProgressError. */
export const progressIn = (items: Items, turnMs = TURN_MS): PersistenceAdapter => {
  const turnsEnd = new WeakMap<RequestEnvelope, number>();
  /** What is left of the turn's time, in ms. */
  const leftOf = (envelope: RequestEnvelope): number => {
    const end = turnsEnd.get(envelope) ?? performance.now() + turnMs;
    turnsEnd.set(envelope, end);
    return Math.max(0, end - performance.now());
  };
  return {
    getAttributes: async (envelope) => {
      const read = await within(leftOf(envelope), items.faultOf, (signal) =>
        Promise.all(keysOf(envelope).map((key) => items.read(key, signal))),
      );
      const [first, ...rest] = read;
      return first === undefined ? {} : newest(first, rest, Date.parse(envelope.request.timestamp));
    },
    saveAttributes: async (envelope, attributes) => {
      const writing = v.parse(writingSchema, attributes);
      await within(leftOf(envelope), items.faultOf, (signal) => items.write(writing, signal));
    },
  };
};
