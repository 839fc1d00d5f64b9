import type { PersistenceAdapter } from 'ask-sdk-core';
import * as v from 'valibot';
import { recall } from '../../src/alexa/kept.ts';
import { createLog, logLevelFrom } from '../../src/alexa/log.ts';
import type { LogLevel } from '../../src/alexa/log.ts';
import { loggedIntent } from '../../src/alexa/log-names.ts';
import { settingsFrom } from '../../src/alexa/settings.ts';
import { createSkill } from '../../src/alexa/skill.ts';
import { customIntents } from '../../src/locales/phrases.ts';
import { conditions } from '../../src/massage/condition.ts';
import { feelings } from '../../src/massage/feeling.ts';
import { anyAlexa, guide, resolved } from '../support/alexa.ts';
import type { AnyAlexa } from '../support/alexa.ts';

const NOW_MS = Date.parse('2026-01-01T10:00:00Z');

const nothingStored: PersistenceAdapter = {
  getAttributes: () => Promise.resolve({}),
  saveAttributes: () => Promise.resolve(),
};

const entrySchema = v.looseObject({ level: v.string(), request: v.string(), ms: v.number() });
type Entry = v.InferOutput<typeof entrySchema>;

/** A skill whose log is read. Each time that its clock is looked at it is seven milliseconds later. */
const logged = (level: LogLevel = 'info', settings = settingsFrom({})) => {
  const lines: string[] = [];
  let now = NOW_MS;
  const log = createLog({ level, write: (line) => lines.push(line), clock: () => (now += 7) });
  const skill = createSkill(settings, nothingStored, log);
  const alexa = anyAlexa((event, context) => skill.invoke(event, context));
  const entries = (): readonly Entry[] => lines.map((line) => v.parse(entrySchema, JSON.parse(line)));
  return { alexa, lines, entries, last: () => entries().at(-1) };
};

const broken = {
  ...settingsFrom({}),
  get allowed(): never {
    throw new TypeError('my back hurts');
  },
};

describe('a turn is one line', () => {
  test('with what was asked, from where to where, and how long it took', async () => {
    const { alexa, lines, last } = logged();
    await guide(alexa);
    expect(lines).toHaveLength(5);
    expect(lines.every((line) => line.endsWith('}\n') && line.indexOf('\n') === line.length - 1)).toBe(true);
    await alexa.intent('AMAZON.PauseIntent');
    expect(last()).toMatchObject({
      level: 'info',
      requestId: 'request',
      request: 'IntentRequest',
      intent: 'AMAZON.PauseIntent',
      before: 'guiding',
      after: 'paused',
      ms: 7,
    });
  });

  test('also when it is the end of a session, or nothing that we know', async () => {
    const { alexa, entries } = logged();
    await alexa.send({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' });
    await alexa.send({ type: 'AudioPlayer.PlaybackStopped' }, undefined);
    await alexa.send({ type: 'my back hurts' });
    expect(entries().map(({ request, reason }) => [request, reason])).toEqual([
      ['SessionEndedRequest', 'USER_INITIATED'],
      ['AudioPlayer.PlaybackStopped', undefined],
      ['other', undefined],
    ]);
  });

  test('when something breaks: where, and not what it said', async () => {
    const { alexa, lines, last } = logged('info', broken);
    await alexa.send({ type: 'LaunchRequest' }, { new: true });
    expect(lines).toHaveLength(1);
    expect(last()).toMatchObject({ level: 'error', request: 'LaunchRequest', fault: 'TypeError', Faults: 1 });
    expect(lines[0]).toMatch(/"at":\["/);
    expect(lines[0]).not.toMatch(/hurts/);
  });
});

describe('the level', () => {
  test.each([
    [{ LOG_LEVEL: 'debug' }, 'debug'],
    [{ LOG_LEVEL: ' WARN ' }, 'warn'],
    [{ LOG_LEVEL: 'loud', AWS_LAMBDA_FUNCTION_NAME: 'massage-guide' }, 'info'],
    [{ AWS_LAMBDA_FUNCTION_NAME: 'massage-guide' }, 'info'],
    [{}, 'silent'],
  ] as const)('of %j is %s', (environment, level) => {
    expect(logLevelFrom(environment)).toBe(level);
  });

  const turns = async ({ send }: AnyAlexa): Promise<void> => {
    await send({ type: 'LaunchRequest' }, { new: true });
    await send({ type: 'SessionEndedRequest', reason: 'ERROR', error: { type: 'INVALID_RESPONSE' } });
  };

  test.each([
    ['debug', ['info', 'warn']],
    ['info', ['info', 'warn']],
    ['warn', ['warn']],
    ['error', []],
    ['silent', []],
  ] as const)('%s', async (level, expected) => {
    const { alexa, entries } = logged(level);
    await turns(alexa);
    expect(entries().map((entry) => entry.level)).toEqual(expected);
  });

  test('error has faults, silent nothing', async () => {
    for (const [level, count] of [
      ['error', 1],
      ['silent', 0],
    ] as const) {
      const { alexa, lines } = logged(level, broken);
      await turns(alexa);
      expect(lines).toHaveLength(count * 2);
    }
  });
});

describe('nothing about health', () => {
  const health =
    /Hurts|Dull|Sharp|Feel|Condition|NotToday|Unsure|Gentle|SelfCheck|Safety|Cure|Diagnos|WhoShouldNot|Knot|Click|Crack|Tickl|Signs|TiredHands|WhenNot/;

  test('is the name of an intent about feelings, conditions or symptoms, or of one that is not ours', () => {
    for (const name of customIntents)
      expect([name, loggedIntent(name)]).toEqual([name, health.test(name) ? 'other' : loggedIntent(name)]);
    expect(loggedIntent('OrderPizzaIntent')).toBe('other');
    expect(loggedIntent('constructor')).toBe('other');
  });

  const ids = [...Object.keys(feelings), ...Object.keys(conditions)];
  const states: readonly (readonly [string, (alexa: AnyAlexa) => Promise<unknown>])[] = [
    ['before a massage', ({ send }) => send({ type: 'LaunchRequest' }, { new: true })],
    ['in a massage', guide],
    ['at "a dull ache, or sharp?"', async (alexa) => (await guide(alexa), alexa.intent('HurtsIntent'))],
  ];

  test.each(states)('is in any line, whatever is said, %s', async (_, begin) => {
    for (const name of customIntents) {
      const { alexa, lines } = logged();
      await begin(alexa);
      const from = lines.length;
      await alexa.intent(name, {
        feeling: resolved('feeling', 'dizzy'),
        condition: resolved('condition', 'pregnancy'),
      });
      await alexa.intent('AMAZON.YesIntent');
      for (const line of lines.slice(from)) {
        expect(line).not.toMatch(health);
        expect(line).not.toMatch(/dizzy|pregnan|dull|sharp|gentle/i);
      }
    }
  });

  test.each(ids)('tells %s from any other question that has no name', async (id) => {
    const lineOf = async (name: string): Promise<string | undefined> => {
      const { alexa, lines } = logged();
      await guide(alexa);
      await alexa.intent(name, { feeling: resolved('feeling', id), condition: resolved('condition', id) });
      return lines.at(-1);
    };
    const innocent = await lineOf('FeelIntent');
    expect(innocent).toContain('"other"');
    for (const name of ['FeelingIntent', 'ConditionIntent', 'HurtsIntent'])
      expect(await lineOf(name)).toBe(innocent);
  });

  test('is told by what follows: answers to a question about it have no name either', async () => {
    const { alexa, last } = logged();
    await guide(alexa);
    await alexa.intent('HurtsIntent');
    await alexa.intent('TooMuchPressureIntent');
    expect(last()).toMatchObject({ intent: 'other', before: 'other', after: 'other' });
    expect(last()).not.toHaveProperty('PressureLowered');
  });

  test.each(['LeaveOutIntent', 'KeepInIntent', 'AMAZON.YesIntent', 'AMAZON.NoIntent'])(
    'is told by %s after a self-check that was played, not asked',
    async (name) => {
      const { alexa, last } = logged();
      await alexa.send({ type: 'LaunchRequest' }, { new: true });
      await alexa.intent('StartMassageIntent', { massage: resolved('massage', 'brush-neck') });
      const checkPlayed = async () => {
        const { sessionAttributes } = await alexa.intent('AMAZON.NextIntent');
        return recall(sessionAttributes)?.session?.track?.check ?? null;
      };
      await alexa.intent('ReadyIntent');
      await alexa.intent('CarryOnIntent');
      await alexa.intent('ReadyIntent');
      let check = null;
      for (let step = 0; step < 20 && check === null; step += 1) check = await checkPlayed();
      expect(check).not.toBeNull();
      await alexa.intent(name, {}, {}, 240_000);
      expect(last()).toMatchObject({ intent: 'other', before: 'other' });
    },
  );

  test('is told by the end of a session at such a question', async () => {
    const { alexa, last } = logged();
    await guide(alexa);
    await alexa.intent('HurtsIntent');
    await alexa.send({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' });
    expect(last()).toMatchObject({ request: 'SessionEndedRequest' });
    expect(last()).not.toHaveProperty('Step');
  });
});

describe('metrics', () => {
  /** Amazon's schema of the embedded metric format, so far as we use it. */
  const text = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest));
  const document = v.looseObject({
    _aws: v.strictObject({
      Timestamp: v.pipe(v.number(), v.integer(), v.minValue(NOW_MS)),
      CloudWatchMetrics: v.pipe(
        v.array(
          v.strictObject({
            Namespace: v.pipe(text(1_024), v.regex(/^[\w./#:-]+$/)),
            Dimensions: v.pipe(
              v.array(v.pipe(v.array(text(250)), v.minLength(1), v.maxLength(30))),
              v.minLength(1),
            ),
            Metrics: v.pipe(
              v.array(v.strictObject({ Name: text(1_024), Unit: v.picklist(['Count', 'Milliseconds']) })),
              v.minLength(1),
              v.maxLength(100),
            ),
          }),
        ),
        v.minLength(1),
      ),
    }),
  });

  const checkDocument = (entry: unknown): void => {
    const { _aws, ...root } = v.parse(document, entry);
    for (const { Dimensions, Metrics } of _aws.CloudWatchMetrics) {
      for (const name of Dimensions.flat()) expect(typeof root[name]).toBe('string');
      for (const { Name } of Metrics) expect(typeof root[Name]).toBe('number');
    }
  };

  const countsOf = (entry: Entry | undefined) =>
    Object.fromEntries(
      Object.entries(entry ?? {}).filter(([name]) => /^[A-Z]/.test(name) && name !== 'TurnMs'),
    );

  test('stand in every line as CloudWatch reads them', async () => {
    const { alexa, entries } = logged();
    await guide(alexa);
    await alexa.intent('TooMuchPressureIntent');
    await alexa.intent('AMAZON.StopIntent');
    await alexa.send({ type: 'LaunchRequest', locale: 'klingon' }, { new: true });
    entries().forEach(checkDocument);
    const faulty = logged('info', broken);
    await faulty.alexa.send({ type: 'LaunchRequest' }, { new: true });
    faulty.entries().forEach(checkDocument);
  });

  test('count sessions, massages, pressure, and the step at which people leave', async () => {
    const { alexa, entries } = logged();
    await guide(alexa);
    await alexa.intent('TooMuchPressureIntent');
    await alexa.intent('MorePressureIntent');
    await alexa.intent('AMAZON.NextIntent');
    await alexa.intent('AMAZON.StopIntent');
    expect(entries().map(countsOf)).toEqual([
      { Locale: 'en-US', SessionsStarted: 1 },
      { Locale: 'en-US' },
      { Locale: 'en-US' },
      { Locale: 'en-US' },
      { Locale: 'en-US', MassagesStarted: 1 },
      { Locale: 'en-US', PressureLowered: 1 },
      { Locale: 'en-US', PressureRaised: 1 },
      { Locale: 'en-US' },
      { Locale: 'en-US', Left: 1, Step: 'PB-02' },
    ]);
  });

  test('count a massage that is finished, and one that Alexa broke off', async () => {
    const { alexa, last } = logged();
    await guide(alexa);
    for (let step = 0; step < 40 && last()?.['MassagesFinished'] === undefined; step += 1)
      await alexa.intent('AMAZON.NextIntent');
    expect(countsOf(last())).toEqual({ Locale: 'en-US', MassagesFinished: 1 });

    const other = logged();
    await guide(other.alexa);
    await other.alexa.send({
      type: 'SessionEndedRequest',
      reason: 'ERROR',
      error: { type: 'INVALID_RESPONSE', message: 'my words' },
    });
    expect(other.last()).toMatchObject({ level: 'warn', Refusals: 1, error: 'INVALID_RESPONSE' });
    expect(JSON.stringify(other.entries())).not.toContain('my words');
  });
});
