import { setTimeout as sleep } from 'node:timers/promises';
import { recall } from '../../src/alexa/kept.ts';
import { createDevice, newYear } from '../support/device.ts';
import { english } from '../support/english.ts';
import { faultyDatabase, kitchenWith, SLOW } from '../support/faulty-database.ts';
import { skillHandler } from '../support/play.ts';
import { progressIn } from '../support/progress.ts';

const database = faultyDatabase();

const { notKept, takenOver } = english.spoken.lines;

describe('a pause that could not be stored', () => {
  test(
    'is not forgotten by the end of its session, once the database is back',
    async () => {
      const { table, kitchen } = await kitchenWith();
      await kitchen.begin();
      database.trouble({ kind: 'reset' });
      await kitchen.say('AMAZON.PauseIntent', {}, 60);
      const { cursor } = kitchen.session().massage;
      database.trouble({ kind: 'none' });
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
      database.trouble({ kind: 'answer-lost' });
      expect(await kitchen.say('AMAZON.NextIntent')).toContain(notKept);
      database.trouble({ kind: 'none' });
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
      database.trouble({ kind: 'late', ms: 2_500 });
      await kitchen.say('AMAZON.NextIntent');
      database.trouble({ kind: 'none' });
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
      const bedroom = createDevice(skillHandler({}, progressIn(table.name)), newYear());
      await kitchen.begin();
      database.trouble({ kind: 'late', ms: 2_500 });
      await kitchen.say('AMAZON.NextIntent');
      database.trouble({ kind: 'none' });
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
