import { english } from '../support/english.ts';
import type { Trouble } from '../support/fault-proxy.ts';
import { faultyDatabase, kitchenWith, SLOW } from '../support/faulty-database.ts';

/** Well inside Alexa's eight seconds. Our own waits end within two; the rest is left to a busy machine. */
const TURN_WITHIN_MS = 5_000;

const database = faultyDatabase();

const { notKept, notReached, goodbye, placeKept } = english.spoken.lines;

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
      database.requests();
      database.trouble(trouble);

      expect(await kitchen.say('AMAZON.NextIntent')).toMatch(new RegExp(`^${notKept}`));
      expect(kitchen.tookMs()).toBeLessThan(TURN_WITHIN_MS);
      expect(database.requests()).toBeLessThanOrEqual(2);
      expect(kitchen.session().massage.cursor).not.toEqual(before);
      expect(await kitchen.say('AMAZON.NextIntent')).not.toMatch(notKept);
      expect(kitchen.response().response.shouldEndSession).toBe(false);
      const { plan } = kitchen.session().massage;

      database.trouble({ kind: 'none' });
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
      database.requests();
      database.trouble(trouble);

      const words = await kitchen.launch();
      expect(words).toContain(notReached);
      expect(words).toContain(english.line('welcome'));
      expect(kitchen.tookMs()).toBeLessThan(TURN_WITHIN_MS);
      expect(database.requests()).toBeLessThanOrEqual(2);

      database.trouble({ kind: 'none' });
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
      database.trouble(trouble);
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
      database.trouble(trouble, 1);
      expect(await kitchen.say('AMAZON.NextIntent')).not.toMatch(notKept);
      database.trouble(trouble, 1);
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
      await database.goes();
      expect(await kitchen.say('AMAZON.NextIntent')).toMatch(new RegExp(`^${notKept}`));
      expect(kitchen.tookMs()).toBeLessThan(TURN_WITHIN_MS);
      expect(await kitchen.say('AMAZON.StopIntent')).toBe(goodbye);
      expect(await kitchen.launch()).toContain(notReached);
      expect(await table.get('user')).toEqual(kept);

      await database.comesBack();
    },
    SLOW,
  );
});

describe('a first request that nobody could look up', () => {
  test(
    'of somebody new: their place is kept from the next turn on',
    async () => {
      const { table, kitchen } = await kitchenWith();
      database.trouble({ kind: 'reset' });
      expect(await kitchen.launch()).toContain(notReached);
      database.trouble({ kind: 'none' });
      expect(await kitchen.say('AMAZON.ResumeIntent')).not.toContain(notKept);
      expect(await table.get('user')).toMatchObject({ revision: { N: '1' } });
      expect(await kitchen.say('AMAZON.StopIntent')).toBe(placeKept);
    },
    SLOW,
  );
});
