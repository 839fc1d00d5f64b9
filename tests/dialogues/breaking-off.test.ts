import { readFileSync } from 'node:fs';
import type { Cursor } from '../../src/guide/place/cursor.ts';
import { livingRoom } from '../support/living-room.ts';
import type { LivingRoom, Post } from '../support/living-room.ts';

const MINUTE = 60;
const HOUR = 3_600;

/** The hold of the second step begins 15 seconds into what is then said. */
const IN_HOLD_SECONDS = 45;

/** A massage of twenty minutes whose second step has begun. */
const inSecondStep = async (): Promise<LivingRoom> => {
  const room = await livingRoom();
  await room.say('open massage guide');
  await room.say('start a twenty minute back massage');
  for (const word of ['ready', 'go on', 'ready']) await room.say(word);
  await room.say('next', 20);
  return room;
};

const doneMs = (cursor: Cursor): number => (cursor.at === 'hold' ? cursor.doneMs : NaN);

let paused: Promise<number> | undefined;

/** Where the massage stands when "pause" is said in the hold, in ms: what every other way is held against. */
const pausedAt = (): Promise<number> =>
  (paused ??= inSecondStep().then(async (room) => {
    await room.say('pause', IN_HOLD_SECONDS);
    return doneMs(room.massage().cursor);
  }));

const launchAfter = async (room: LivingRoom, seconds: number): Promise<string> => {
  await room.wait(seconds);
  room.unplug();
  await room.say('open massage guide');
  expect(room.complaints()).toEqual([]);
  return room.heard();
};

/** The four ages of a place that is known to the second. */
const ages: readonly (readonly [age: string, seconds: number, heard: RegExp])[] = [
  ['under ten minutes: straight on', 5 * MINUTE, /^Back to spreading the oil\. [\w-]+ seconds left\.$/],
  ['under two hours: asks', HOUR, /^You were at spreading the oil, step two of fourteen\. Carry on\?$/],
  [
    'up to a day: asks, also for the top',
    5 * HOUR,
    /^You were at spreading the oil, .* over from the top\?$/,
  ],
  ['older: a new start', 30 * HOUR, /^Welcome back to Massage Guide\. Would you like/],
];

/** The place of the next launch is the very second of the hold, give or take the clock's whole seconds. */
const expectSecond = (room: LivingRoom, ms: number): void => {
  const { cursor } = room.massage();
  expect(cursor).toMatchObject({ at: 'hold', entry: 1 });
  expect(Math.abs(doneMs(cursor) - ms)).toBeLessThanOrEqual(2_000);
};

/** “Stop” and the like in the hold, and how the news of the session's end travels. */
const told = (post: Post, words: string) => async (room: LivingRoom) => {
  room.post(post);
  await room.say(words, IN_HOLD_SECONDS);
};

type Way = (room: LivingRoom) => Promise<void>;

describe('broken off, and known to the second', () => {
  const ways: readonly (readonly [name: string, way: Way])[] = [
    ['“stop”', told('never', 'stop')],
    ['“cancel”', told('never', 'cancel')],
    ['“go home”', told('never', 'go home')],
    ['“exit”, or another skill is opened', told('at once', 'exit')],
    ['the end of the session is told twice', told('twice', 'exit')],
    [
      'the end of the session is told late, before the next launch',
      async (room) => {
        await told('kept back', 'exit')(room);
        await room.wait(2 * MINUTE);
        await room.deliver();
      },
    ],
    [
      'a request of the session comes after its end',
      async (room) => {
        await told('at once', 'exit')(room);
        await room.sendAgain();
      },
    ],
    [
      'a crash in the middle of a turn, before anything is stored',
      async (room) => {
        room.crash('at once');
        await room.say('why', IN_HOLD_SECONDS);
      },
    ],
  ];

  describe.each(ways)('%s', (name, way) => {
    test.each(ages)('%s', async (_, seconds, heard) => {
      const room = await inSecondStep();
      await way(room);
      const hasCrashed = name.startsWith('a crash');
      expect(room.complaints()).toHaveLength(hasCrashed ? 1 : 0);
      await room.wait(seconds);
      room.unplug();
      await room.say('open massage guide');
      expect(room.heard()).toMatch(heard);
      if (seconds < 24 * HOUR) expectSecond(room, await pausedAt());
    });
  });
});

describe('nobody answers, and Alexa ends the session', () => {
  test.each([
    [5 * MINUTE, /^(Back to|Then we go on)/],
    [HOUR, /^You were at .* Carry on\?$/],
    [5 * HOUR, /from the top\?$/],
    [30 * HOUR, /^Welcome back/],
  ])('after %i seconds: the end of what was said', async (seconds, heard) => {
    const room = await inSecondStep();
    await room.silence();
    expect(await launchAfter(room, seconds)).toMatch(heard);
    if (seconds > 24 * HOUR) return;
    // Both prompts, five minutes and more of them, were heard out.
    const { cursor } = room.massage();
    expect(cursor.at === 'end' ? 0 : cursor.entry).toBeGreaterThanOrEqual(4);
  });
});

describe('the device is unplugged in the middle of speech, and nothing is told', () => {
  const unplugged = async (): Promise<LivingRoom> => {
    const room = await inSecondStep();
    await room.listen(IN_HOLD_SECONDS);
    room.unplug();
    return room;
  };

  test('while its words may still be playing: the beginning of the step under the playhead', async () => {
    const room = await unplugged();
    await launchAfter(room, 10);
    expect(room.massage().cursor).toMatchObject({ at: 'instruction', entry: 1 });

    const later = await unplugged();
    await launchAfter(later, 2 * MINUTE);
    const { cursor } = later.massage();
    expect(cursor.at).toBe('instruction');
    expect(cursor.at === 'end' ? 0 : cursor.entry).toBeGreaterThan(1);
  });

  test.each([
    [8 * MINUTE, /^I lost track after spreading the oil\. Carry on from there, or say next\?$/],
    [HOUR, /^I lost track after spreading the oil\./],
    [5 * HOUR, /^You were at spreading the oil, step two of fourteen\. Carry on there, or start over/],
    [30 * HOUR, /^Welcome back/],
  ])('after %i seconds: the step of the last request', async (seconds, heard) => {
    const room = await unplugged();
    expect(await launchAfter(room, seconds)).toMatch(heard);
    if (seconds < 24 * HOUR) expect(room.massage().cursor).toMatchObject({ at: 'instruction', entry: 1 });
  });
});

describe('“exit”, and the end of the session is never told', () => {
  test('the same as if the plug had been pulled', async () => {
    const room = await inSecondStep();
    await told('never', 'exit')(room);
    expect(await launchAfter(room, 8 * MINUTE)).toMatch(/^I lost track after spreading the oil\./);
  });
});

describe('“open massage guide” in the middle', () => {
  test('the same second, straight on', async () => {
    const room = await inSecondStep();
    await room.say('open massage guide', IN_HOLD_SECONDS);
    expect(room.heard()).toMatch(/^Back to spreading the oil\./);
    expectSecond(room, await pausedAt());
  });
});

describe('the end of the session is told after the next launch', () => {
  test('it is the end of another session by then, and changes nothing', async () => {
    const room = await inSecondStep();
    await told('kept back', 'exit')(room);
    await launchAfter(room, 20);
    await room.say('next', 30);
    const there = room.massage().cursor;
    await room.deliver();
    await room.say('stop', 20);
    await launchAfter(room, MINUTE);
    expect(room.massage().cursor).not.toEqual(there);
    expect(room.massage().cursor).toMatchObject({ entry: 2 });
  });
});

describe('the end of the session is told twice', () => {
  test('the second time hours later: the place is no younger for it', async () => {
    const room = await inSecondStep();
    await told('kept back', 'exit')(room);
    await room.deliver();
    await room.wait(3 * HOUR);
    await room.deliver(3 * HOUR);
    expect(await launchAfter(room, MINUTE)).toMatch(
      /^You were at spreading the oil, .* over from the top\?$/,
    );
    expectSecond(room, await pausedAt());
  });

  test('the first time by “stop”: the place is no younger for it', async () => {
    const room = await inSecondStep();
    await room.say('stop', IN_HOLD_SECONDS);
    const { cursor } = room.massage();
    await room.wait(HOUR);
    await room.tellEnd();
    expect(await launchAfter(room, MINUTE)).toMatch(/Carry on\?$/);
    expect(room.massage().cursor).toEqual(cursor);
  });
});

describe('a crash between two turns', () => {
  test('the session goes on as if nothing had been', async () => {
    const room = await inSecondStep();
    await room.listen(IN_HOLD_SECONDS - 5);
    room.restartSkill();
    await room.say('pause', IN_HOLD_SECONDS);
    expect(doneMs(room.massage().cursor)).toBe(await pausedAt());
    expect(room.complaints()).toEqual([]);
  });
});

describe('a crash in the middle of a turn, when it was stored and nobody heard it', () => {
  test('no step is skipped', async () => {
    const room = await inSecondStep();
    room.crash('at the last moment');
    await room.say('next', IN_HOLD_SECONDS);
    await room.wait(MINUTE);
    room.unplug();
    await room.say('open massage guide');
    expect(room.massage().cursor).toMatchObject({ at: 'instruction', entry: 2 });
  });
});

describe('a pause', () => {
  const words = ['pause', 'hold on', 'wait a minute'];

  test.each(words)('“%s” opens a window of quiet that ends with an invitation', async (said) => {
    const room = await inSecondStep();
    await room.say(said, IN_HOLD_SECONDS);
    expect(room.isOpen()).toBe(true);
    expect(room.heard()).toMatch(/I keep your place\. .* say: Alexa, resume\.$/);
    expect(room.quietMs()).toBeGreaterThan(3 * MINUTE * 1_000);
    expect(doneMs(room.massage().cursor)).toBe(await pausedAt());
  });

  test.each(['resume', 'carry on', "i'm back", 'continue', 'ready'])(
    '“%s”, without the skill’s name, goes on in the same hold with the rest of its time',
    async (said) => {
      const room = await inSecondStep();
      await room.say('pause', IN_HOLD_SECONDS);
      const { cursor } = room.massage();
      await room.say(said, 100);
      expect(room.massage().cursor).toEqual(cursor);
      expect(room.heard()).toMatch(/^Back to spreading the oil\./);
      expect(room.complaints()).toEqual([]);
    },
  );

  test('is as long as the platform allows: the microphone and the reprompt belong to it', async () => {
    const room = await inSecondStep();
    await room.say('pause', IN_HOLD_SECONDS);
    const { cursor } = room.massage();
    await room.say('resume', 5 * MINUTE + 15);
    expect(room.massage().cursor).toEqual(cursor);
    expect(room.complaints()).toEqual([]);
  });
});

describe('“pause”, and nobody comes back', () => {
  test.each(ages)('after its window the session ends without a word lost; %s', async (_, seconds, heard) => {
    const room = await inSecondStep();
    await room.say('pause', IN_HOLD_SECONDS);
    const { cursor } = room.massage();
    await room.silence();
    expect(room.isOpen()).toBe(false);
    expect(await launchAfter(room, seconds)).toMatch(heard);
    if (seconds < 24 * HOUR) expect(room.massage().cursor).toEqual(cursor);
  });

  test.each([
    [8 * MINUTE, /^Back to spreading the oil\./],
    [HOUR, /^You were at spreading the oil/],
  ])('the plug is pulled in the quiet, %i seconds before: the same second', async (seconds, heard) => {
    const room = await inSecondStep();
    await room.say('pause', IN_HOLD_SECONDS);
    const { cursor } = room.massage();
    room.unplug();
    expect(await launchAfter(room, seconds)).toMatch(heard);
    expect(room.massage().cursor).toEqual(cursor);
  });
});

test('every row of the table in src/alexa/README.md is a test of its name here', () => {
  const readme = readFileSync(new URL('../../src/alexa/README.md', import.meta.url), 'utf8');
  const [, table = ''] = /## How a session can break off([^]*?)\n## /.exec(readme) ?? [];
  const rows = [...table.matchAll(/^\| ([^|]+?) +\|/gm)].flatMap(([, how = '']) => how).slice(1);
  const ways = rows.filter((how) => !how.startsWith('---'));
  expect(ways.length).toBeGreaterThan(10);
  const tests = readFileSync(new URL(import.meta.url), 'utf8');
  for (const how of ways) expect(tests).toContain(`'${how}'`);
});
