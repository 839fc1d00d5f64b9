import type { PersistenceAdapter } from 'ask-sdk-core';
import { readdirSync } from 'node:fs';
import { conditions } from '../../../src/massage/condition.ts';
import { feelings } from '../../../src/massage/feeling.ts';
import { playScript } from '../../../src/speaker/script.ts';
import { dialogueFile, scriptOf, skillHandler } from '../../support/play.ts';
import { newProgress } from '../../support/progress.ts';

/** All that may be stored of a person, by its name in the text that is stored. A new name has to be let in here. */
const allowed = new Set(
  (
    'version memory session preferences checked settled finished ' +
    'phase massage question caution track answer misses closedAtMs routine position ' +
    'plan manner cursor pressure pace unasked askedZones announced replies ' +
    'wording tempo ceiling cap cappedAt raised easedAt entry ' +
    'gentle seated out without ' +
    'startedAtMs promptMs repromptMs stretches speechMs asked check ' +
    'minutes switches speechPercent ask length ' +
    'general doctor-first front-of-neck head-lift neck-turn percussion ' +
    'partner-back partner-neck self-neck brush-neck'
  ).split(' '),
);

const namesIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return Object.entries(value).flatMap(([name, each]) => [name, ...namesIn(each)]);
};

/** What tells of somebody's health: what they feel, what they have, and that they were asked about it. */
const health = new RegExp(
  `"(?:${[...Object.keys(feelings), ...Object.keys(conditions), 'dull-or-sharp', 'stop-or-gentle'].join('|')})"`,
);

const stored: string[] = [];

/** Real storage, and a look at all that goes into it. */
const watched = async (): Promise<PersistenceAdapter> => {
  const real = await newProgress();
  return {
    getAttributes: (envelope) => real.getAttributes(envelope),
    saveAttributes: (envelope, attributes) => {
      stored.push(JSON.stringify(attributes));
      return real.saveAttributes(envelope, attributes);
    },
  };
};

beforeAll(async () => {
  const names = readdirSync(dialogueFile('.')).filter((file) => file.endsWith('.txt'));
  for (const name of names)
    await playScript(scriptOf(name.replace(/\.txt$/, '')), { handler: skillHandler({}, watched()) });
});

const texts = (): readonly string[] =>
  stored.flatMap((json) =>
    Array.from(json.matchAll(/"progress":("(?:[^"\\]|\\.)*")/g), ([, text = '""']) => text),
  );

describe('what is stored of people, in every dialogue', () => {
  test('P3 has nothing in it but what is on the list', () => {
    const progress = texts().map((text): unknown => JSON.parse(JSON.parse(text) as string));
    expect(progress.length).toBeGreaterThan(100);
    const unknown = new Set(progress.flatMap(namesIn).filter((name) => !allowed.has(name)));
    expect([...unknown]).toEqual([]);
  });

  test('P3 tells of no pain, no feeling and no condition, nor that one was asked about', () => {
    expect(stored.filter((json) => health.test(json.replaceAll('\\"', '"')))).toEqual([]);
  });
});
