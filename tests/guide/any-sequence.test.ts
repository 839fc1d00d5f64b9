import fc from 'fast-check';
import { keep, recall, store } from '../../src/alexa/kept.ts';
import { pendingCheck } from '../../src/guide/checks.ts';
import { limitsOf } from '../../src/guide/leaving-out.ts';
import type { Event, EventKind } from '../../src/guide/event.ts';
import { within } from '../../src/guide/place/cursor.ts';
import { hasMassage, newcomer } from '../../src/guide/session.ts';
import type { Memory } from '../../src/guide/session.ts';
import { feelings } from '../../src/massage/feeling.ts';
import { massagesAsked } from '../../src/massage/asked.ts';
import { conditions } from '../../src/massage/condition.ts';
import { landmarks } from '../../src/massage/landmark.ts';
import { closingIndex, isLeftOut } from '../../src/massage/limits.ts';
import { pressures } from '../../src/massage/pressure.ts';
import { flagsOf, stepOf } from '../../src/massage/routines/index.ts';
import { switches } from '../../src/massage/switch.ts';
import { techniques } from '../../src/massage/technique.ts';
import { topics } from '../../src/massage/topic.ts';
import { allowedBy, ATTRIBUTES_BYTES, PROMPT_CHARACTERS, RESPONSE_BYTES } from '../../src/speech/limits.ts';
import { heardIn, turn } from '../support/stage.ts';
import type { Turn } from '../support/stage.ts';

/** The gate runs few; RUNS=5000 before a change of the guide is believed. */
const RUNS = Number(process.env['RUNS'] ?? 150);

const START_MS = Date.parse('2026-01-01T10:00:00Z');
const START_DAY = Math.floor(START_MS / 86_400_000);

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(record) as Key[];

const anyOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values);
const orNull = <Value>(values: readonly Value[]) => fc.option(anyOf(values), { nil: null });

const feelingIds = keysOf(feelings);
const technique = orNull(keysOf(techniques));
const number = fc.oneof(fc.integer({ min: -5, max: 2_000 }), fc.double({ min: 0, max: 60, noNaN: true }));
const minutes = fc.option(number, { nil: null });
const length = fc.oneof(minutes, fc.constantFrom('quick' as const, 'long' as const));
const plain = [
  ...(['ready', 'next', 'previous', 'startOver', 'repeat', 'pause', 'resume', 'tooMuch', 'more'] as const),
  ...([
    'justRight',
    'fine',
    'inPlace',
    'timeLeft',
    'whichStep',
    'whatsNext',
    'yes',
    'no',
    'hurts',
    'dull',
    'sharp',
  ] as const),
  ...(['help', 'missed', 'stop', 'launch', 'notice', 'needs', 'notToday', 'unsure', 'gentle'] as const),
  ...(['chair', 'lieDown', 'newPartner', 'selfCheck', 'howHard', 'slower', 'faster'] as const),
  ...(['holdLonger', 'holdShorter', 'massageLonger', 'massageShorter', 'wrapUp'] as const),
  ...(['stepByStep', 'flowing', 'shortWords', 'fullWords', 'switchSides', 'whichSide'] as const),
  'whatsItCalled',
] as const;
const aspects = ['instruction', 'where', 'hands', 'tempo', 'feel', 'why', 'mistake', 'safety'] as const;
const part = orNull(switches);

const on = <Kind extends EventKind, More extends object>(
  kind: Kind,
  more: { readonly [Key in keyof More]: fc.Arbitrary<More[Key]> },
) => fc.record<More>(more).map((rest) => ({ ...rest, on: kind }));

/** Mostly what keeps a massage going, so that sequences get somewhere. */
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 5, arbitrary: on('start', { massage: orNull(massagesAsked), length }) },
  { weight: 8, arbitrary: anyOf((['ready', 'resume'] as const).map((kind) => ({ on: kind }))) },
  { weight: 24, arbitrary: anyOf(plain).map((kind) => ({ on: kind })) },
  { weight: 2, arbitrary: on('forWhom', { who: orNull(['self', 'partner'] as const) }) },
  { weight: 2, arbitrary: on('length', { length }) },
  { weight: 1, arbitrary: on('addTime', { minutes }) },
  { weight: 2, arbitrary: on('keepIn', { part }) },
  { weight: 2, arbitrary: on('leaveOut', { part }) },
  { weight: 2, arbitrary: on('goTo', { step: fc.option(fc.integer({ min: -3, max: 40 })) }) },
  {
    weight: 2,
    arbitrary: on('technique', {
      technique,
      about: anyOf(['what', 'how', 'feel', 'why', 'notWhen'] as const),
    }),
  },
  { weight: 1, arbitrary: on('compare', { one: technique, other: technique }) },
  { weight: 3, arbitrary: on('aboutStep', { about: anyOf(aspects) }) },
  { weight: 1, arbitrary: on('landmark', { landmark: orNull(landmarks) }) },
  { weight: 2, arbitrary: on('topic', { topic: anyOf(topics) }) },
  { weight: 1, arbitrary: on('feeling', { feeling: anyOf(feelingIds) }) },
  { weight: 2, arbitrary: on('condition', { condition: orNull(keysOf(conditions)) }) },
  { weight: 2, arbitrary: on('ended', { by: anyOf(['silence', 'other'] as const) }) },
);

/** Somebody new, or somebody who has answered the self-checks and so gets to the strokes sooner. */
const anyone = fc.constantFrom<Memory>(newcomer, {
  ...newcomer,
  checked: { general: START_DAY, 'doctor-first': START_DAY },
});

/** What happens, how many ms later, and whether it opens a new session. Clocks jump back now and then. */
const happening = fc.record({
  event,
  afterMs: fc.oneof(
    { weight: 10, arbitrary: fc.integer({ min: 0, max: 400_000 }) },
    { weight: 1, arbitrary: fc.integer({ min: -5_000_000, max: 200_000_000 }) },
  ),
  isNew: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});

const checkReply = ({ memory, reply, performance }: Turn): void => {
  const { prompt, reprompt } = performance;
  if (reply.then === 'silent') {
    expect([prompt, reprompt]).toEqual([null, null]);
    return;
  }
  expect(heardIn(prompt).some((part) => typeof part === 'string')).toBe(true);
  expect(reprompt === null).toBe(reply.then === 'close');
  for (const part of [prompt, reprompt]) {
    if (part === null) continue;
    expect(part.length).toBeLessThanOrEqual(PROMPT_CHARACTERS);
    expect(part).not.toMatch(/undefined|NaN|\{\{|null/);
    for (const quiet of heardIn(part))
      if (typeof quiet === 'number') expect(quiet).toBeLessThanOrEqual(10_000);
  }
  const last = heardIn(prompt).findLast((part) => typeof part === 'string') ?? '';
  const sentence = /[^.?!]+[.?!]$/.exec(last)?.[0] ?? '';
  if (reprompt !== null) expect(sentence).toMatch(/\?$|\bsay\b/i);
  else expect(sentence).not.toMatch(/\?$/);
  const bytes = new TextEncoder().encode(
    JSON.stringify({ prompt, reprompt, attributes: keep(memory) }),
  ).length;
  expect(bytes).toBeLessThanOrEqual(RESPONSE_BYTES);
};

const checkMemory = (memory: Memory): void => {
  expect(recall(JSON.parse(JSON.stringify(store(memory))))).toBeDefined();
  const kept = keep(memory);
  expect(new TextEncoder().encode(JSON.stringify(kept)).length).toBeLessThanOrEqual(ATTRIBUTES_BYTES);
  const text = JSON.stringify(kept);
  const read = recall(JSON.parse(text));
  expect(read).toBeDefined();
  if (read !== undefined) expect(keep(read)).toEqual(JSON.parse(text));
  const { session } = memory;
  if (session !== null && hasMassage(session)) {
    expect(within(session.massage.plan, session.massage.cursor)).toEqual(session.massage.cursor);
    const last = session.massage.plan.entries.at(-1)?.step;
    expect(last && stepOf(last).kind).toBe('close');
  }
};

/** What must be true of the people's safety, whatever was said. */
const checkSafety = (before: Memory, { memory }: Turn, nowMs: number): void => {
  const { session, preferences } = memory;
  if (session === null || !hasMassage(session)) return;
  const { massage, caution, phase } = session;
  const { plan, cursor, pressure } = massage;
  const wasBegun =
    before.session !== null && hasMassage(before.session) && before.session.phase !== 'preparing';
  if (phase !== 'preparing' && !wasBegun) expect(pendingCheck(memory, caution, nowMs)).toBeUndefined();
  if (caution.gentle) expect(pressure.ceiling).toBe('light');
  expect(pressures.indexOf(pressure.cap)).toBeLessThanOrEqual(pressures.indexOf(pressure.ceiling));
  if (cursor.at === 'end') return;
  const steps = plan.entries.map(({ step }) => step);
  const ahead = cursor.at === 'instruction' && cursor.pass === 0 ? cursor.entry : cursor.entry + 1;
  const limits = limitsOf(preferences, caution);
  const wrong = steps.filter(
    (step, index) => index >= ahead && index !== closingIndex(steps) && isLeftOut(step, limits, plan.manner),
  );
  expect(wrong).toEqual([]);
  const [present] = steps.slice(cursor.entry);
  const isUnderHands = cursor.at === 'hold' || cursor.pass === 1;
  if (isUnderHands && present !== undefined)
    expect(massage.unasked.some((part) => flagsOf(present).includes(part))).toBe(false);
};

describe('any sequence of events at any times', () => {
  test.each([
    ['the default lengths', undefined, undefined],
    ['the shortest prompts', 0, 0],
    ['an hour in one prompt', 3_600, 3_600],
  ])('gets replies that keep every rule, with %s', (_, prompt, reprompt) => {
    const allowed = allowedBy(prompt, reprompt);
    fc.assert(
      fc.property(anyone, fc.array(happening, { minLength: 1, maxLength: 40 }), (person, happenings) => {
        let memory = person;
        let nowMs = START_MS;
        happenings.forEach(({ event: what, afterMs, isNew }, index) => {
          nowMs = Math.max(0, nowMs + Math.floor(afterMs / 1000) * 1000);
          const played = turn(memory, what, nowMs, { isNew: isNew || index === 0, allowed });
          checkReply(played);
          checkMemory(played.memory);
          checkSafety(memory, played, nowMs);
          memory = played.memory;
        });
      }),
      { numRuns: RUNS },
    );
  });

  test('hears pain and red flags from everywhere', () => {
    fc.assert(
      fc.property(
        fc.array(happening, { maxLength: 12 }),
        fc.constantFrom(...feelingIds),
        (happenings, feeling) => {
          let memory = newcomer;
          let nowMs = START_MS;
          happenings.forEach(({ event: what, afterMs, isNew }, index) => {
            nowMs = Math.max(0, nowMs + afterMs);
            memory = turn(memory, what, nowMs, { isNew: isNew || index === 0 }).memory;
          });
          const felt = turn(memory, { on: 'feeling', feeling }, nowMs + 5_000);
          expect(felt.reply.then).toBe('close');
          expect(felt.memory.session).toBeNull();
          const said = heardIn(felt.performance.prompt).join(' ');
          expect(said.split('Call your local emergency number.').length - 1).toBe(
            feelings[feeling] === 'emergency' ? 2 : 0,
          );
          expect(said).not.toMatch(/goodbye|take care/i);

          const hurt = turn(memory, { on: 'hurts' }, nowMs + 5_000);
          expect(heardIn(hurt.performance.prompt).join(' ')).toMatch(
            /dull ache, or sharp|to be safe, stop|ask a doctor/i,
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});
