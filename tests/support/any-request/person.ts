import { customIntents, slotTypes } from '../../../src/locales/phrases.ts';
import { massagesAsked } from '../../../src/massage/asked.ts';
import { conditions } from '../../../src/massage/condition.ts';
import { feelings } from '../../../src/massage/feeling.ts';
import { landmarks } from '../../../src/massage/landmark.ts';
import { switches } from '../../../src/massage/switch.ts';
import { techniques } from '../../../src/massage/technique.ts';
import { builtInIntents } from '../../../src/build/built-in-intents.ts';
import { atLeastOne, dice as diceOf } from './dice.ts';
import type { Dice } from './dice.ts';
import { anyJson, damaged, isObject } from './json.ts';
import type { Json, JsonObject } from './json.ts';
import { requestTypes } from './request-types.ts';

const START_MS = Date.parse('2026-01-01T10:00:00Z');

const intents = atLeastOne([...customIntents, ...builtInIntents, 'OrderPizzaIntent', 'constructor']);
/** What a massage is begun and kept going with, so that conversations get somewhere. */
const onwards = ['ReadyIntent', 'CarryOnIntent', 'AMAZON.NextIntent', 'AMAZON.YesIntent'] as const;
const types = atLeastOne([...Object.keys(requestTypes), 'Alexa.Telepathy.ThoughtReceived', 'intentrequest']);
const locales = ['en-GB', 'de-DE', 'EN', 'en_US', 'tlh-Latn-x-q', '', '-', '../en', 'constructor'] as const;
const reasons = ['USER_INITIATED', 'ERROR', 'EXCEEDED_MAX_REPROMPTS', 'PLAYTIME_LIMIT_REACHED'] as const;

const ids: Readonly<Record<keyof typeof slotTypes, readonly string[]>> = {
  duration: ['PT5M', 'PT10M', 'PT1H', 'PT0S', 'P1W', 'PT2.5M', '?'],
  number: ['1', '3', '7', '15', '99', '0', '-1', '?'],
  massage: massagesAsked,
  size: ['quick', 'long'],
  who: ['self', 'partner'],
  part: switches,
  technique: Object.keys(techniques),
  other: Object.keys(techniques),
  landmark: landmarks,
  feeling: Object.keys(feelings),
  condition: Object.keys(conditions),
};

const slotNames = atLeastOne(
  Object.keys(slotTypes).filter((name): name is keyof typeof slotTypes => name in ids),
);

/** A slot as Alexa fills it: with what she made out, with words that she doesn't know, or with nothing. */
const slot = (dice: Dice, name: keyof typeof slotTypes): JsonObject => {
  const id = dice.of(atLeastOne(ids[name]));
  if (dice.chance(10)) return { name, confirmationStatus: 'NONE' };
  const isKnown = dice.chance(85);
  return {
    name,
    value: id,
    confirmationStatus: 'NONE',
    resolutions: {
      resolutionsPerAuthority: [
        isKnown
          ? { authority: 'any', status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { name: id, id } }] }
          : { authority: 'any', status: { code: 'ER_SUCCESS_NO_MATCH' } },
      ],
    },
  };
};

/** As long as Alexa's. */
const userIdOf = (seed: number): string => `amzn1.ask.account.${'A'.repeat(200)}.person-${seed}`;

/** A device with its session, as the Alexa service knows it. */
interface Device {
  readonly id: string;
  session: { readonly id: string; attributes: Json } | null;
}

/** A request that was thought of. */
export interface Asked {
  readonly envelope: Json;
  /** Nothing in it is other than Alexa would send it. */
  readonly isSound: boolean;
}

/** Somebody with two devices who, or whose Alexa, may send anything at any time. */
export interface Person {
  readonly ask: () => Asked;
  /** What came back: the session goes on with it, or is over. */
  readonly answered: (answer: Json) => void;
}

export const person = (seed: number): Person => {
  const dice = diceOf(seed);
  const user = { userId: userIdOf(seed) };
  const application = { applicationId: 'skill' };
  const devices = [
    { id: 'one', session: null },
    { id: 'two', session: null },
  ] as readonly [Device, Device];
  /** Attributes of earlier replies, which may come back out of order. */
  const earlier: Json[] = [];
  const over: string[] = ['somebody-else'];
  let present = devices[0];
  let nowMs = START_MS;
  let count = 0;

  const intent = (): JsonObject => {
    const isStart = dice.chance(12);
    const name = isStart ? 'StartMassageIntent' : dice.chance(45) ? dice.of(onwards) : dice.of(intents);
    const filled = isStart
      ? (['massage', 'duration'] as const)
      : slotNames.filter(() => dice.chance(name.endsWith('Intent') ? 25 : 5));
    return {
      type: 'IntentRequest',
      dialogState: 'COMPLETED',
      intent: {
        name,
        confirmationStatus: 'NONE',
        slots: Object.fromEntries(filled.map((each) => [each, slot(dice, each)])),
      },
    };
  };

  const request = (): JsonObject => {
    const kind = dice.between(1, 100);
    if (kind <= 8) return { type: 'LaunchRequest' };
    if (kind <= 76) return intent();
    if (kind <= 86) return { type: 'SessionEndedRequest', reason: dice.of(reasons) };
    const type = dice.of(types);
    return type === 'IntentRequest' || type === 'CanFulfillIntentRequest'
      ? { ...intent(), type }
      : { type, error: { type: 'INVALID_RESPONSE', message: 'words' }, arguments: [anyJson(dice)] };
  };

  const laterMs = (): number => {
    if (dice.chance(4)) return dice.between(-8_000_000, 200_000_000);
    return dice.chance(60) ? dice.between(0, 60_000) : dice.between(0, 400_000);
  };

  /** The session that a request belongs to: the present one, a new one, or one that is long over. */
  const sessionOf = (type: Json | undefined): { readonly id: string; attributes: Json; isNew: boolean } => {
    if (type === 'SessionEndedRequest' && dice.chance(30)) {
      return { id: dice.of(atLeastOne(over)), attributes: {}, isNew: false };
    }
    if (present.session !== null) return { ...present.session, isNew: false };
    present.session = { id: `session-${seed}-${count}`, attributes: {} };
    return { ...present.session, isNew: true };
  };

  const tampered = (attributes: Json): Json => {
    if (dice.chance(25) && earlier.length > 0) return dice.of(atLeastOne(earlier));
    if (dice.chance(15))
      return isObject(attributes) ? { ...attributes, version: dice.of([1, 3, '2', null]) } : null;
    return dice.chance(15) ? anyJson(dice, 4) : damaged(dice, attributes);
  };

  const isOutside = (type: Json | undefined): boolean =>
    typeof type === 'string' &&
    /^(AlexaSkillEvent|AlexaHouseholdListEvent|Reminders|Messaging|AudioPlayer|PlaybackController|Alexa\.DataStore)\./.test(
      type,
    );

  return {
    ask: () => {
      count += 1;
      nowMs = Math.max(0, nowMs + laterMs());
      if (dice.chance(10)) present = dice.of(devices);
      const asked: JsonObject = {
        requestId: `request-${count}`,
        timestamp: `${new Date(nowMs).toISOString().slice(0, 19)}Z`,
        locale: dice.chance(5) ? dice.of(locales) : 'en-US',
        ...request(),
      };
      const { id, attributes, isNew } =
        isOutside(asked['type']) && dice.chance(70)
          ? { id: null, attributes: null, isNew: false }
          : sessionOf(asked['type']);
      const isTampered = id !== null && dice.chance(12);
      const sent: JsonObject = {
        version: '1.0',
        ...(id === null
          ? {}
          : {
              session: {
                new: isNew,
                sessionId: id,
                application,
                user,
                attributes: isTampered ? tampered(attributes) : attributes,
              },
            }),
        context: {
          System: {
            application,
            user,
            device: { deviceId: present.id, supportedInterfaces: {} },
            apiEndpoint: 'https://api.amazonalexa.com',
          },
        },
        request: asked,
      };
      const isDamaged = dice.chance(20);
      return {
        envelope: isDamaged ? damaged(dice, dice.chance(30) ? damaged(dice, sent) : sent) : sent,
        isSound: !isTampered && !isDamaged,
      };
    },
    answered: (answer) => {
      const response = isObject(answer) && isObject(answer['response']) ? answer['response'] : {};
      const attributes = isObject(answer) ? (answer['sessionAttributes'] ?? null) : null;
      if (attributes !== null && dice.chance(20)) earlier.push(attributes);
      if (present.session === null) return;
      if (response['shouldEndSession'] === false) present.session.attributes = attributes ?? {};
      else if (response['outputSpeech'] !== undefined || dice.chance(50)) {
        over.push(present.session.id);
        present.session = null;
      }
    },
  };
};
