import type { IntentRequest, LaunchRequest, RequestEnvelope, SessionEndedRequest } from 'ask-sdk-model';
import { VirtualAlexa } from 'virtual-alexa';
import type { Model } from './model.ts';
import type { Handler } from '../../../src/speaker/skill-call.ts';

/** What this client sends. */
type Sent = LaunchRequest | IntentRequest | SessionEndedRequest;

/** The client, a look at what it sent last, and the say in what it sends. */
export interface Client {
  readonly alexa: VirtualAlexa;
  readonly sent: () => Sent;
  /** Changes each request before it is sent. */
  readonly change: (by: (envelope: RequestEnvelope) => void) => void;
}

const START_MS = Date.parse('2026-01-01T10:00:00Z');

/** What is said for Alexa's own types, and what she sends for it. The client would pass it on as it was said. */
export const ownTypes: Readonly<Record<string, { readonly said: string; readonly sent: string }>> = {
  'AMAZON.NUMBER': { said: 'three', sent: '3' },
  'AMAZON.DURATION': { said: 'ten minutes', sent: 'PT10M' },
};

/**
 * Wrong about Alexa: any words fit a slot of one of her types, so that "{duration} massage" takes "back massage".
 * The client is given types of our own instead, with what is said here.
 */
const withTypesOfOurOwn = ({ interactionModel: { languageModel } }: Model): Model => {
  const renamed = (type: string): string => (type in ownTypes ? type.replace('AMAZON.', 'Spoken.') : type);
  const intents = languageModel.intents.map((intent) => ({
    ...intent,
    slots: (intent.slots ?? []).map(({ name, type }) => ({ name, type: renamed(type) })),
  }));
  const types = Object.entries(ownTypes).map(([type, { said }]) => ({
    name: renamed(type),
    values: [{ id: said, name: { value: said, synonyms: [] } }],
  }));
  return {
    interactionModel: {
      languageModel: { ...languageModel, intents, types: [...languageModel.types, ...types] },
    },
  };
};

/**
 * Wrong about Alexa: of two slots beside each other the client lets the first take all that was said, so such a
 * sample fits nothing. On a device "ten minute" and "back massage" are told apart.
 */
export const slotsAdjoin = /\} \{/;

/** Its clock is the machine's: here each request comes twenty seconds after the one before. */
const asAlexaWould = ({ request }: RequestEnvelope, nth: number): void => {
  request.timestamp = `${new Date(START_MS + nth * 20_000).toISOString().slice(0, 19)}Z`;
  if (request.type !== 'IntentRequest') return;
  for (const slot of Object.values(request.intent.slots ?? {})) {
    const own = Object.values(ownTypes).find(({ said }) => said === slot.value);
    if (own === undefined) continue;
    slot.value = own.sent;
    delete slot.resolutions;
  }
};

/**
 * virtual-alexa with a model and the handler as a function: by a path it would ask for CommonJS.
 * It writes into the model that it is given, so it gets a copy.
 */
export const createClient = (handler: Handler, model: Model, locale = 'en-US'): Client => {
  const alexa = VirtualAlexa.Builder()
    // Its types know handlers with a callback alone; it takes one that gives a promise.
    .handler(handler as (...args: unknown[]) => void)
    .interactionModel(structuredClone(withTypesOfOurOwn(model)))
    .locale(locale)
    .applicationID('amzn1.ask.skill.conformance')
    .create();
  let last: Sent | undefined;
  let count = 0;
  let changeBy: (envelope: RequestEnvelope) => void = () => undefined;
  alexa.filter((envelope: RequestEnvelope) => {
    count += 1;
    asAlexaWould(envelope, count);
    changeBy(envelope);
    last = structuredClone(envelope.request) as Sent;
  });
  return {
    alexa,
    sent: () => {
      if (last === undefined) throw new Error('Nothing was sent yet');
      return last;
    },
    change: (by) => {
      changeBy = by;
    },
  };
};
