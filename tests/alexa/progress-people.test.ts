import { createLog } from '../../src/alexa/log.ts';
import { openProgress } from '../../src/alexa/progress/open.ts';
import { createDevice, newYear } from '../support/device.ts';
import type { Device } from '../support/device.ts';
import { english } from '../support/english.ts';
import { skillHandler } from '../support/play.ts';
import { openTable, progressIn } from '../support/progress.ts';
import type { Table } from '../support/progress.ts';

/** Devices with one memory and one clock. Each has a skill of its own: Lambda promises no more. */
const household = async (): Promise<{ readonly table: Table; readonly device: () => Device }> => {
  const table = await openTable();
  const now = newYear();
  return {
    table,
    device: () => createDevice(skillHandler({}, progressIn(table.name)), now),
  };
};

const ann = { personId: 'ann' };
const ben = { personId: 'ben' };

const welcome = english.line('welcome');
const takenOver = english.line('takenOver');
const carryingOn = english.line('carryingOn');

describe('what is stored of a person', () => {
  test('is one item: a revision, an expiry, the session, and what is kept as one text', async () => {
    const { table, device } = await household();
    const kitchen = device();
    await kitchen.begin();
    const [item, ...others] = await table.all();
    expect(others).toEqual([]);
    expect(Object.keys(item ?? {}).sort()).toEqual(['expires', 'id', 'progress', 'revision', 'session']);
    expect(item).toMatchObject({ id: { S: 'user' }, revision: { N: '5' } });
    const days = (Number(item?.['expires']?.N) * 1_000 - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(399);
    expect(days).toBeLessThanOrEqual(400);
    expect(Buffer.byteLength(item?.['progress']?.S ?? '')).toBeLessThanOrEqual(2_048);
  });

  test('that has expired counts as nothing, and is written over', async () => {
    const { table, device } = await household();
    const kitchen = device();
    await kitchen.begin();
    const item = (await table.get('user')) ?? {};
    await table.put({ ...item, expires: { N: String(Math.floor(Date.now() / 1_000) - 1) } });
    expect(await kitchen.launch()).toContain(welcome);
    expect(await table.get('user')).toMatchObject({ revision: { N: '6' } });
  });
});

describe('the same person on another device', () => {
  test('carries on there, at the same place', async () => {
    const { device } = await household();
    const [kitchen, bedroom] = [device(), device()];
    await kitchen.begin();
    await kitchen.say('AMAZON.PauseIntent', {}, 30);
    const { cursor } = kitchen.session().massage;
    expect(cursor).toMatchObject({ at: 'hold' });
    expect(await bedroom.launch()).toContain('Back to rocking');
    expect(bedroom.session().massage.cursor).toEqual(cursor);
  });

  test('keeps the place; the older session says so once, and plays on', async () => {
    const { table, device } = await household();
    const [kitchen, bedroom] = [device(), device()];
    await kitchen.begin();
    await bedroom.launch();
    await bedroom.say('AMAZON.NextIntent');
    const kept = await table.get('user');

    expect(await kitchen.say('AMAZON.NextIntent')).toMatch(new RegExp(`^${takenOver}`));
    expect(kitchen.response().response.shouldEndSession).toBe(false);
    const { cursor } = kitchen.session().massage;
    expect(await kitchen.say('AMAZON.NextIntent')).not.toContain(takenOver);
    expect(kitchen.session().massage.cursor).not.toEqual(cursor);
    expect(await table.get('user')).toEqual(kept);

    await bedroom.say('AMAZON.NextIntent');
    expect(await table.get('user')).not.toEqual(kept);
  });

  test('keeps the place when the older session ends, which promises none', async () => {
    const { table, device } = await household();
    const [kitchen, bedroom] = [device(), device()];
    await kitchen.begin();
    await bedroom.launch();
    const kept = await table.get('user');
    await kitchen.say('AMAZON.NextIntent');
    const farewell = await kitchen.say('AMAZON.StopIntent');
    expect(farewell).toContain(english.line('goodbye'));
    expect(farewell).not.toContain(english.line('placeKept'));
    await kitchen.end();
    expect(await table.get('user')).toEqual(kept);
  });

  test('is told at once where the older session only stops', async () => {
    const { device } = await household();
    const [kitchen, bedroom] = [device(), device()];
    await kitchen.begin();
    await bedroom.launch();
    expect(await kitchen.say('AMAZON.StopIntent')).toBe(`${takenOver} ${english.line('goodbye')}`);
  });

  test('at the same moment: one of the two has the place, the other one knows', async () => {
    const { table, device } = await household();
    const devices = [device(), device(), device()];
    await devices[0]?.begin();
    const heard = await Promise.all(devices.map((each) => each.launch()));
    const losers = heard.filter((words) => words.includes(takenOver));
    expect(losers.length).toBe(2);
    expect(await table.get('user')).toMatchObject({ revision: { N: '6' } });
  });
});

describe('a recognised person', () => {
  test('has a place of their own', async () => {
    const { table, device } = await household();
    const kitchen = device();
    await kitchen.begin(ann);
    const kept = await table.get('ann');
    expect(await kitchen.launch(ben)).toContain(welcome);
    expect(await kitchen.launch()).toContain(welcome);
    expect(await table.get('ann')).toEqual(kept);
    expect(await kitchen.launch(ann)).toContain(carryingOn);
  });

  test('keeps it for all of the session, whoever speaks later', async () => {
    const { table, device } = await household();
    const kitchen = device();
    await kitchen.begin(ann);
    await kitchen.say('AMAZON.NextIntent', ben);
    await kitchen.say('AMAZON.NextIntent');
    await kitchen.end();
    expect((await table.all()).map(({ id }) => id)).toEqual([{ S: 'ann' }]);
    expect((await table.get('ann'))?.['progress']?.S).toContain('"closedAtMs":1');
  });

  test.each([
    ['launches', (device: Device) => device.launch(ann)],
    ['asks to carry on', (device: Device) => device.say('CarryOnIntent', ann)],
  ])('who %s goes on with what was begun unrecognised', async (_, comeBack) => {
    const { table, device } = await household();
    await device().begin();
    expect(await comeBack(device())).toContain(carryingOn);
    expect((await table.all()).map(({ id }) => id)).toEqual([{ S: 'user' }]);
  });

  test('who launches gets the newer one of two open places', async () => {
    const { device } = await household();
    const [kitchen, bedroom, hall] = [device(), device(), device()];
    await kitchen.begin(ann);
    await bedroom.begin();
    await hall.launch(ann);
    expect(hall.place()?.key).toBe('user');
    await kitchen.say('AMAZON.NextIntent', ann);
    await hall.launch(ann);
    expect(hall.place()?.key).toBe('ann');
  });

  test('who asks for something else begins under their own name', async () => {
    const { device } = await household();
    await device().begin();
    const bedroom = device();
    await bedroom.say('AMAZON.HelpIntent', ann);
    expect(bedroom.place()?.key).toBe('ann');
  });

  test('with a place too old to go on with gets none of the household either', async () => {
    const { device } = await household();
    await device().begin();
    const bedroom = device();
    expect(await bedroom.launch(ann, 25 * 3_600)).toContain(welcome);
    expect(bedroom.place()?.key).toBe('ann');
  });
});

describe('without a table', () => {
  test('the place lasts as long as the session, nothing else is promised, and the log says so once', async () => {
    const logged: string[] = [];
    const log = createLog({ level: 'warn', write: (line) => logged.push(line), clock: Date.now });
    const kitchen = createDevice(skillHandler({}, openProgress(undefined, log)), newYear());
    expect(logged).toEqual([expect.stringMatching(/^{"level":"warn","message":"PROGRESS_TABLE .*}\n$/)]);
    await kitchen.begin();
    const { cursor } = kitchen.session().massage;
    expect(await kitchen.say('AMAZON.PauseIntent', {}, 90)).not.toContain('I keep your place');
    expect(kitchen.session().massage.cursor).not.toEqual(cursor);
    expect(await kitchen.say('AMAZON.StopIntent')).toContain(english.line('goodbye'));
    expect(await kitchen.launch()).toContain(welcome);
  });
});
