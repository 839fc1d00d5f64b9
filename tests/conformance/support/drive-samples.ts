import { SamplePhrase } from 'virtual-core/lib/src/SampleUtterances.js';
import { bundleAddress, modelOf } from './built.ts';
import { createClient, slotsAdjoin } from './client.ts';
import type { Client } from './client.ts';
import { everySample } from './every-sample.ts';
import type { Said } from './every-sample.ts';
import type { Handler } from '../../../src/speaker/skill-call.ts';

/** What came of a locale's samples. */
export interface Driven {
  readonly samples: number;
  /** Those that were sent by their intent's name, since the client is wrong about their words. */
  readonly byName: number;
  readonly wrong: readonly string[];
}

/** It makes the same expression anew for each comparison: fifty million times, without this. */
const rememberExpressions = (): void => {
  const make = Object.getOwnPropertyDescriptor(SamplePhrase.prototype, 'regex')?.value as (
    this: SamplePhrase,
  ) => RegExp;
  const made = new WeakMap<SamplePhrase, RegExp>();
  SamplePhrase.prototype.regex = function (this: SamplePhrase) {
    const known = made.get(this) ?? make.call(this);
    made.set(this, known);
    return known;
  };
};

/**
 * Wrong about Alexa: words that hold one of these anywhere ("mask", "opening") become a launch, or lose all up to
 * their last "to". On a device they reach their intent.
 */
const looksLikeLaunch = /ask|open|launch|talk to|tell/i;

const wrongWith = ({ intent, words, ids }: Said, { sent }: Client): readonly string[] => {
  const request = sent();
  if (request.type !== 'IntentRequest') return [`"${words}" was sent as ${request.type}`];
  if (request.intent.name !== intent) return [`"${words}" of ${intent} was sent as ${request.intent.name}`];
  return Object.entries(ids).flatMap(([slot, id]) => {
    const resolved = request.intent.slots?.[slot]?.resolutions?.resolutionsPerAuthority?.[0];
    const found = resolved?.values[0]?.value.id;
    return found === id ? [] : [`"${words}": {${slot}} is ${String(found)}, not ${id}`];
  });
};

/** Says every sample of a locale's model in the middle of a massage, each at the same place of it. */
export const driveSamples = async (locale: string): Promise<Driven> => {
  rememberExpressions();
  process.env['LOG_LEVEL'] = 'error';
  // What a bundle exports has no types.
  const { handler } = (await import(bundleAddress)) as { readonly handler: Handler };
  const model = modelOf(locale);
  const client = createClient(handler, model, locale);
  const { alexa } = client;

  await alexa.launch();
  await alexa.intend('StartMassageIntent', { massage: 'back massage' });
  for (const intent of ['ReadyIntent', 'CarryOnIntent']) await alexa.intend(intent);
  const begun = await alexa.intend('ReadyIntent');
  const massage: unknown = begun.sessionAttributes;
  client.change(({ session }) => {
    if (session !== undefined) Object.assign(session, { new: false, attributes: structuredClone(massage) });
  });

  const samples = everySample(model);
  const wrong: string[] = [];
  let byName = 0;
  for (const said of samples) {
    const { intent, words, slots, sample } = said;
    const isByName = looksLikeLaunch.test(words) || slotsAdjoin.test(sample);
    if (isByName) byName += 1;
    try {
      const answer = await (isByName ? alexa.intend(intent, slots) : alexa.utter(words));
      wrong.push(...wrongWith(said, client));
      if (!/\S/.test(answer.prompt() ?? '')) wrong.push(`"${words}" was answered with nothing`);
    } catch (error) {
      wrong.push(`"${words}" of ${intent}: ${String(error)}`);
    }
  }
  return { samples: samples.length, byName, wrong };
};
