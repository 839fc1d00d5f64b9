import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { createDevice, newYear } from '../support/device.ts';
import type { Device } from '../support/device.ts';
import { english } from '../support/english.ts';
import { skillHandler } from '../support/play.ts';
import { openTable, progressIn } from '../support/progress.ts';
import type { Table } from '../support/progress.ts';

const { notKept, notFound, placeKept, takenOver } = english.spoken.lines;
const welcome = english.line('welcome');

type Stored = Record<string, AttributeValue>;

/** Somebody whose massage stands in the store, as it was written by this version. */
const guided = async (): Promise<{
  readonly table: Table;
  readonly kitchen: Device;
  readonly written: Stored;
}> => {
  const table = await openTable();
  const progress = progressIn(table.name);
  const kitchen = createDevice(skillHandler({}, progress), newYear());
  await kitchen.begin();
  return { table, kitchen, written: (await table.get('user')) ?? {} };
};

const textOf = (item: Stored): string => item['progress']?.S ?? '';

const withVersion = (text: string, version: number): string =>
  text.replace(/"version":\d+/, `"version":${version}`);

const text = (change: (written: string) => string) => (item: Stored) => ({
  ...item,
  progress: { S: change(textOf(item)) },
});

describe('an item that cannot be read', () => {
  test.each<[string, (item: Stored) => Stored]>([
    ['is empty', text(() => '')],
    ['is no JSON', text(() => 'no JSON')],
    ['is cut off', text((written) => written.slice(0, -40))],
    ['is of a newer version', text((written) => withVersion(written, 99))],
    ['is of an older version', text((written) => withVersion(written, 1))],
    ['is huge', text((written) => `${written}${' '.repeat(300_000)}`)],
    ['lacks something', text((written) => written.replace('"preferences"', '"liked"'))],
    ['names a step that is none', text((written) => written.replaceAll(/PB-\d\d/g, 'XX-99'))],
    ['is no text', (item) => ({ ...item, progress: { M: { a: { N: '1' } } } })],
    [
      'has no revision',
      (item) => Object.fromEntries(Object.entries(item).filter(([name]) => name !== 'revision')),
    ],
    [
      'has no session and no expiry',
      (item) => {
        const { id, revision } = item;
        return { ...(id && { id }), ...(revision && { revision }), progress: { S: '{}' } };
      },
    ],
  ])('because it %s is set aside: a new start, and it is said', async (_, spoil) => {
    const { table, kitchen, written } = await guided();
    const spoilt = spoil(written);
    await table.put(spoilt);

    const heard = await kitchen.launch();
    expect(heard).toContain(notFound);
    expect(heard).toContain(welcome);
    expect(await kitchen.say('AMAZON.ResumeIntent')).not.toContain(notFound);
    expect(await kitchen.say('AMAZON.StopIntent')).toBe(placeKept);

    const now = (await table.get('user')) ?? {};
    const aside = Object.entries(now).filter(([name]) => name.startsWith('unread_'));
    expect(aside.map(([, value]) => value)).toEqual([spoilt['progress']]);
    expect(await kitchen.launch()).not.toContain(notFound);
    expect(kitchen.session().phase).toBe('preparing');
  });

  test('twice keeps both', async () => {
    const { table, kitchen } = await guided();
    for (const spoilt of ['first', 'second']) {
      await table.put({ ...(await table.get('user')), progress: { S: spoilt } });
      await kitchen.launch();
      await kitchen.say('AMAZON.ResumeIntent');
    }
    const aside = Object.entries((await table.get('user')) ?? {}).filter(([name]) =>
      name.startsWith('unread_'),
    );
    expect(aside.map(([, value]) => value.S).sort()).toEqual(['first', 'second']);
  });

  test.each<[string, Stored]>([
    ['its revision is no number', { revision: { S: 'seven' } }],
    ['there is no room left', { filling: { S: 'x'.repeat(409_300) } }],
    ['something stands there already', { unread_5: { S: 'older' } }],
  ])('and cannot be set aside, since %s, stays; the place is not kept', async (_, change) => {
    const { table, kitchen, written } = await guided();
    const spoilt = { ...written, progress: { S: 'unreadable' }, ...change };
    await table.put(spoilt);
    const heard = await kitchen.launch();
    expect(heard).toContain(notFound);
    expect(heard).toContain(notKept);
    expect(heard).not.toContain(takenOver);
    expect(await kitchen.say('AMAZON.ResumeIntent')).not.toContain(notKept);
    expect(await kitchen.say('AMAZON.StopIntent')).not.toContain(placeKept);
    expect(await table.get('user')).toEqual(spoilt);
  });

  test('is nothing that the end of a session could be about', async () => {
    const { table, kitchen, written } = await guided();
    const spoilt = { ...written, progress: { S: 'unreadable' } };
    await table.put(spoilt);
    await kitchen.end();
    expect(await table.get('user')).toEqual(spoilt);
  });
});

describe('an item that somebody else has added to', () => {
  test('keeps what was added', async () => {
    const { table, kitchen, written } = await guided();
    await table.put({ ...written, note: { S: 'mine' } });
    await kitchen.launch();
    expect(kitchen.session().phase).toBe('guiding');
    expect(await table.get('user')).toMatchObject({ note: { S: 'mine' } });
  });
});
