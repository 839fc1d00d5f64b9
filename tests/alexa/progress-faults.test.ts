import { setTimeout as sleep } from 'node:timers/promises';
import { createProgressInDynamoDb } from '../../src/alexa/progress/dynamo-db.ts';
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

const { notKept, notFound, takenOver, goodbye, placeKept } = english.spoken.lines;

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

      const heard = await kitchen.launch();
      expect(heard).toContain(notFound);
      expect(heard).toContain(english.line('welcome'));
      expect(kitchen.tookMs()).toBeLessThan(TURN_WITHIN_MS);
      expect(proxy.requests()).toBeLessThanOrEqual(2);

      proxy.trouble({ kind: 'none' });
      expect(await kitchen.say('AMAZON.ResumeIntent')).toMatch(new RegExp(`^${notKept}`));
      expect(await kitchen.say('ReadyIntent')).not.toMatch(notKept);
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
      expect(await kitchen.launch()).not.toContain(notFound);
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
      expect(await kitchen.launch()).toContain(notFound);
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
      expect(await kitchen.launch()).toContain(notFound);
      proxy.trouble({ kind: 'none' });
      expect(await kitchen.say('AMAZON.ResumeIntent')).not.toContain(notKept);
      expect(await table.get('user')).toMatchObject({ revision: { N: '1' } });
      expect(await kitchen.say('AMAZON.StopIntent')).toBe(placeKept);
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
