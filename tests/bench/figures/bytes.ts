import type { PersistenceAdapter } from 'ask-sdk-core';
import * as v from 'valibot';
import { writingSchema } from '../../../src/alexa/progress/item.ts';
import { settingsFrom } from '../../../src/alexa/settings.ts';
import { createSkill } from '../../../src/alexa/skill.ts';
import { ATTRIBUTES_BYTES } from '../../../src/speech/limits.ts';
import { playScript } from '../../../src/speaker/script.ts';
import { judged } from '../support/figure.ts';
import type { Figure } from '../support/figure.ts';
import { largest } from '../support/statistics.ts';

/** A thirty minute massage with all sorts of wishes, sat through to its end. */
const script = `open massage guide
start a thirty minute back massage
ready
go on
ready
(60s) next
(60s) too much pressure
(60s) what is kneading
(60s) slower
(90s) next
(60s) how much longer
(60s) pause
(30s) resume
(60s) leave out the tapping
(90s) repeat
(silence)
open massage guide
(silence)
open massage guide
(silence)
open massage guide
(200s) more pressure
(silence)`;

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** DynamoDB counts names and values of attributes, in UTF-8. */
const itemBytes = (attributes: Readonly<Record<string, unknown>>): number => {
  const { key, revision, sessionId, progress } = v.parse(writingSchema, attributes);
  const item = { id: key, revision, expires: 1_800_000_000, session: sessionId, progress };
  return Object.entries(item).reduce(
    (sum, [name, value]) => sum + Buffer.byteLength(name) + Buffer.byteLength(String(value)),
    0,
  );
};

/** What travels in a session and what is stored, at the most. */
export const bytes = async (): Promise<readonly Figure[]> => {
  const items: number[] = [];
  let stored: Readonly<Record<string, unknown>> | null = null;
  const progress: PersistenceAdapter = {
    getAttributes: () =>
      Promise.resolve(stored ?? { key: 'person', revision: 0, sessionId: null, progress: null }),
    saveAttributes: (_, attributes) => {
      stored = attributes;
      items.push(itemBytes(attributes));
      return Promise.resolve();
    },
  };
  const skill = createSkill(settingsFrom({}), progress);
  const { events } = await playScript(script, {
    handler: (envelope, context) => skill.invoke(envelope, context),
  });
  const attributes = events.flatMap((event) =>
    event.kind === 'response' ? [bytesOf(event.response.sessionAttributes ?? {})] : [],
  );
  const most = (figure: string, sizes: readonly number[]): Figure =>
    judged(
      `bytes: ${figure}, thirty minutes`,
      `at most ${largest(sizes)} in ${sizes.length} turns`,
      `${ATTRIBUTES_BYTES}`,
      largest(sizes) <= ATTRIBUTES_BYTES,
    );
  return [most('session attributes', attributes), most('stored item', items)];
};
