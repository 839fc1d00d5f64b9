import { getUserId } from 'ask-sdk-core';
import type { PersistenceAdapter } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';

/** More people than this and the one least recently heard of is forgotten. */
const PEOPLE = 10_000;

type Attributes = Record<string, unknown>;

/** Progress that lasts as long as the process: for a skill without a database, and for tests. */
export class ProgressInMemory implements PersistenceAdapter {
  // As text, so that nobody changes what is kept by changing what they were given.
  readonly #people = new Map<string, string>();

  getAttributes(envelope: RequestEnvelope): Promise<Attributes> {
    const text = this.#people.get(getUserId(envelope));
    const kept: unknown = text === undefined ? {} : JSON.parse(text);
    return Promise.resolve(typeof kept === 'object' && kept !== null ? { ...kept } : {});
  }

  saveAttributes(envelope: RequestEnvelope, attributes: Attributes): Promise<void> {
    const person = getUserId(envelope);
    this.#people.delete(person);
    this.#people.set(person, JSON.stringify(attributes));
    const oldest = this.#people.keys().next();
    if (this.#people.size > PEOPLE && oldest.done !== true) this.#people.delete(oldest.value);
    return Promise.resolve();
  }

  deleteAttributes(envelope: RequestEnvelope): Promise<void> {
    this.#people.delete(getUserId(envelope));
    return Promise.resolve();
  }
}
