import { setTimeout as sleep } from 'node:timers/promises';
import { recall } from '../../src/alexa/kept.ts';
import { createProgressInDynamoDb } from '../../src/alexa/progress/dynamo-db.ts';
import { anyAlexa, guide, heard, resolved } from '../support/alexa.ts';
import { createDevice, newYear } from '../support/device.ts';
import type { Device } from '../support/device.ts';
import { english } from '../support/english.ts';
import { startFaultProxy } from '../support/fault-proxy.ts';
import type { FaultProxy, Trouble } from '../support/fault-proxy.ts';
import { skillHandler } from '../support/play.ts';
import { database, openTable } from '../support/progress.ts';
import type { Table } from '../support/progress.ts';

/** Several turns that wait as long as they may, on a busy machine. In ms. */
const SLOW = 20_000;

/** Well inside Alexa's eight seconds. Our own waits end within two; the rest is left to a busy machine. */
const TURN_WITHIN_MS = 5_000;

let proxy: FaultProxy;

beforeAll(async () => {
  proxy = await startFaultProxy((await database()).port);
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = `http://127.0.0.1:${proxy.port}`;
});

afterAll(() => proxy.stop());

beforeEach(() => {
  proxy.trouble({ kind: 'none' });
});

const kitchenWith = async (): Promise<{ readonly table: Table; readonly kitchen: Device }> => {
  const table = await openTable();
  const progress = createProgressInDynamoDb(table.name);
  return { table, kitchen: createDevice(skillHandler({}, progress), newYear()) };
};

const { notKept, notReached, takenOver, goodbye, placeKept } = english.spoken.lines;

const error = (status: number, type: string): Trouble => ({ kind: 'error', status, type });

/** Troubles that a second try may get over, and others. */
const passing: readonly (readonly [string, Trouble])[] = [
  ['an answer that takes too long', { kind: 'delay', ms: 3_000 }],
  ['no answer at all', { kind: 'silence' }],
  ['a reset connection', { kind: 'reset' }],
  ['a connection reset instead of the answer', { kind: 'answer-lost' }],
  ['half an answer', { kind: 'half-an-answer' }],
  ['a broken server', error(500, 'InternalServerError')],
  ['throttling', error(400, 'ProvisionedThroughputExceededException')],
  ['too many requests', error(400, 'ThrottlingException')],
];
const lasting: readonly (readonly [string, Trouble])[] = [
  ['a table that is gone', error(400, 'ResourceNotFoundException')],
  ['a permission that is gone', error(400, 'AccessDeniedException')],
  ['something else that listens there', error(404, 'NotFound')],
];

describe.each([...passing, ...lasting])('%s', (_, trouble) => {
  test(
    'in the middle: the massage goes on, it is said once, and later the place is kept again',
    async () => {
      const { table, kitchen } = await kitchenWith();
      await kitchen.begin();
      const before = kitchen.session().massage.cursor;
      proxy.requests();
      proxy.trouble(trouble);

      expect(await kitchen.say('AMAZON.NextIntent')).toMatch(new RegExp(`^${notKept}`));
      expect(kitchen.tookMs()).toBeLessThan(TURN_WITHIN_MS);
      expect(proxy.requests()).toBeLessThanOrEqual(2);
      expect(kitchen.session().massage.cursor).not.toEqual(before);
      expect(await kitchen.say('AMAZON.NextIntent')).not.toMatch(notKept);
      expect(kitchen.response().response.shouldEndSession).toBe(false);
      const { plan } = kitchen.session().massage;

      proxy.trouble({ kind: 'none' });
      expect(await kitchen.say('AMAZON.StopIntent')).toBe(placeKept);
      expect((await table.get('user'))?.['progress']?.S).toContain('"closedAtMs":1');
      await kitchen.launch();
      expect(kitchen.session().massage).toMatchObject({ plan, cursor: { entry: 2 } });
    },
    SLOW,
  );

  test(
    'at the beginning: a new start, it is said, and what is stored stays as it is',
    async () => {
      const { table, kitchen } = await kitchenWith();
      await kitchen.begin();
      const kept = await table.get('user');
      proxy.requests();
      proxy.trouble(trouble);

      const words = await kitchen.launch();
      expect(words).toContain(notReached);
      expect(words).toContain(english.line('welcome'));
      expect(kitchen.tookMs()).toBeLessThan(TURN_WITHIN_MS);
      expect(proxy.requests()).toBeLessThanOrEqual(2);

      proxy.trouble({ kind: 'none' });
      // It has been told.
      expect(await kitchen.say('AMAZON.ResumeIntent')).not.toContain(notKept);
      expect(await kitchen.say('AMAZON.StopIntent')).not.toContain(placeKept);
      expect(await table.get('user')).toEqual(kept);
    },
    SLOW,
  );

  test(
    'at the end of a session: nothing is said, and the place is where it was',
    async () => {
      const { table, kitchen } = await kitchenWith();
      await kitchen.begin();
      const kept = await table.get('user');
      proxy.trouble(trouble);
      await kitchen.end();
      expect(kitchen.response().response).toEqual({});
      expect(await table.get('user')).toEqual(kept);
    },
    SLOW,
  );
});

describe.each(passing)('%s, once', (_, trouble) => {
  test(
    'is not noticed',
    async () => {
      const { table, kitchen } = await kitchenWith();
      await kitchen.begin();
      const kept = Number((await table.get('user'))?.['revision']?.N);
      proxy.trouble(trouble, 1);
      expect(await kitchen.say('AMAZON.NextIntent')).not.toMatch(notKept);
      proxy.trouble(trouble, 1);
      expect(await kitchen.launch()).not.toContain(notReached);
      expect(kitchen.session().phase).toBe('guiding');
      expect(await table.get('user')).toMatchObject({ revision: { N: String(kept + 2) } });
    },
    SLOW,
  );
});

describe('a database that cannot be reached', () => {
  test(
    'costs nothing but the place',
    async () => {
      const { table, kitchen } = await kitchenWith();
      await kitchen.begin();
      const kept = await table.get('user');
      await proxy.stop();
      expect(await kitchen.say('AMAZON.NextIntent')).toMatch(new RegExp(`^${notKept}`));
      expect(kitchen.tookMs()).toBeLessThan(TURN_WITHIN_MS);
      expect(await kitchen.say('AMAZON.StopIntent')).toBe(goodbye);
      expect(await kitchen.launch()).toContain(notReached);
      expect(await table.get('user')).toEqual(kept);

      proxy = await startFaultProxy((await database()).port);
      process.env['AWS_ENDPOINT_URL_DYNAMODB'] = `http://127.0.0.1:${proxy.port}`;
    },
    SLOW,
  );
});

describe('a first request that nobody could look up', () => {
  test(
    'of somebody new: their place is kept from the next turn on',
    async () => {
      const { table, kitchen } = await kitchenWith();
      proxy.trouble({ kind: 'reset' });
      expect(await kitchen.launch()).toContain(notReached);
      proxy.trouble({ kind: 'none' });
      expect(await kitchen.say('AMAZON.ResumeIntent')).not.toContain(notKept);
      expect(await table.get('user')).toMatchObject({ revision: { N: '1' } });
      expect(await kitchen.say('AMAZON.StopIntent')).toBe(placeKept);
    },
    SLOW,
  );
});

describe('pain while nothing can be stored', () => {
  const chest = { feeling: resolved('feeling', 'chest') };

  test.each([
    ['HurtsIntent', {}],
    ['SharpIntent', {}],
    ['DullIntent', {}],
    ['FeelingIntent', chest],
  ])(
    '%s is answered as if nothing were wrong with the database',
    async (intent, slots) => {
      const alexa = async () =>
        anyAlexa(skillHandler({}, createProgressInDynamoDb((await openTable()).name)));
      const [sound, troubled] = [await alexa(), await alexa()];
      await guide(sound);
      const answer = await sound.intent(intent, slots);
      await guide(troubled);
      proxy.trouble({ kind: 'reset' });
      const troubledAnswer = await troubled.intent(intent, slots);
      expect(heard(troubledAnswer)).toBe(heard(answer));
      expect(troubledAnswer.response.shouldEndSession).toBe(answer.response.shouldEndSession);
    },
    SLOW,
  );

  test(
    'is answered first; that the place is not kept is told later',
    async () => {
      const { kitchen } = await kitchenWith();
      await kitchen.begin();
      proxy.trouble({ kind: 'reset' });
      expect(await kitchen.say('HurtsIntent')).not.toContain(notKept);
      expect(await kitchen.say('SharpIntent')).not.toContain(notKept);
      expect(await kitchen.say('WhichStepIntent')).toMatch(new RegExp(`^${notKept}`));
      expect(await kitchen.say('WhichStepIntent')).not.toContain(notKept);
    },
    SLOW,
  );

  test(
    'is answered first when another speaker has taken over, and that is told later',
    async () => {
      const { table, kitchen } = await kitchenWith();
      const bedroom = createDevice(skillHandler({}, createProgressInDynamoDb(table.name)), newYear());
      await kitchen.begin();
      await bedroom.launch();
      expect(await kitchen.say('HurtsIntent')).not.toContain(takenOver);
      expect(await kitchen.say('SharpIntent')).not.toContain(takenOver);
      expect(await kitchen.say('WhichStepIntent')).toMatch(new RegExp(`^${takenOver}`));
      expect(await kitchen.say('WhichStepIntent')).not.toContain(takenOver);
    },
    SLOW,
  );
});

describe('a pause that could not be stored', () => {
  test(
    'is not forgotten by the end of its session, once the database is back',
    async () => {
      const { table, kitchen } = await kitchenWith();
      await kitchen.begin();
      proxy.trouble({ kind: 'reset' });
      await kitchen.say('AMAZON.PauseIntent', {}, 60);
      const { cursor } = kitchen.session().massage;
      proxy.trouble({ kind: 'none' });
      await kitchen.end();
      const stored = recall(JSON.parse((await table.get('user'))?.['progress']?.S ?? ''));
      expect(stored?.session).toMatchObject({ phase: 'paused', massage: { cursor } });
    },
    SLOW,
  );
});

describe('a write of which nobody knows whether it arrived', () => {
  test(
    'that did is not taken for another session',
    async () => {
      const { table, kitchen } = await kitchenWith();
      await kitchen.begin();
      proxy.trouble({ kind: 'answer-lost' });
      expect(await kitchen.say('AMAZON.NextIntent')).toContain(notKept);
      proxy.trouble({ kind: 'none' });
      expect(await kitchen.say('AMAZON.NextIntent')).not.toContain(takenOver);
      expect(kitchen.place()?.over).toBe(false);
      expect(await table.get('user')).toMatchObject({ revision: { N: String(kitchen.place()?.revision) } });
    },
    SLOW,
  );

  test(
    'that arrives after a newer one changes nothing',
    async () => {
      const { table, kitchen } = await kitchenWith();
      await kitchen.begin();
      proxy.trouble({ kind: 'late', ms: 2_500 });
      await kitchen.say('AMAZON.NextIntent');
      proxy.trouble({ kind: 'none' });
      await kitchen.say('AMAZON.NextIntent');
      const kept = await table.get('user');
      await sleep(1_500);
      expect(await table.get('user')).toEqual(kept);
    },
    SLOW,
  );

  test(
    'of a session that another one has replaced does not come back',
    async () => {
      const { table, kitchen } = await kitchenWith();
      const bedroom = createDevice(skillHandler({}, createProgressInDynamoDb(table.name)), newYear());
      await kitchen.begin();
      proxy.trouble({ kind: 'late', ms: 2_500 });
      await kitchen.say('AMAZON.NextIntent');
      proxy.trouble({ kind: 'none' });
      await bedroom.launch();
      const kept = await table.get('user');
      await sleep(1_500);
      expect(await table.get('user')).toEqual(kept);
      expect(await kitchen.say('AMAZON.NextIntent')).not.toContain(notKept);
      expect(kitchen.place()?.over).toBe(true);
    },
    SLOW,
  );
});
