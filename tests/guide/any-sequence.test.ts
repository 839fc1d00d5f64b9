import fc from 'fast-check';
import { keep, recall } from '../../src/alexa/kept.ts';
import type { Event } from '../../src/guide/event.ts';
import { within } from '../../src/guide/cursor.ts';
import { hasMassage, newcomer } from '../../src/guide/session.ts';
import type { Memory } from '../../src/guide/session.ts';
import { feelings } from '../../src/massage/feeling.ts';
import type { FeelingId } from '../../src/massage/feeling.ts';
import { techniques } from '../../src/massage/technique.ts';
import type { TechniqueId } from '../../src/massage/technique.ts';
import { allowedBy, ATTRIBUTES_BYTES, PROMPT_CHARACTERS, RESPONSE_BYTES } from '../../src/speech/limits.ts';
import { heardIn, turn } from '../support/stage.ts';
import type { Turn } from '../support/stage.ts';

const START_MS = Date.parse('2026-01-01T10:00:00Z');

const techniqueIds = Object.keys(techniques) as TechniqueId[];
const feelingIds = Object.keys(feelings) as FeelingId[];
const minutes = fc.option(
  fc.oneof(fc.integer({ min: -5, max: 2_000 }), fc.double({ min: 0, max: 60, noNaN: true })),
  {
    nil: null,
  },
);
const plain = [
  ...(['ready', 'next', 'previous', 'startOver', 'repeat', 'pause', 'resume', 'tooMuch', 'more'] as const),
  ...(['justRight', 'timeLeft', 'whichStep', 'whatsNext', 'yes', 'no', 'hurts', 'dull', 'sharp'] as const),
  ...(['help', 'missed', 'stop', 'launch', 'notice'] as const),
];
const aspects = ['instruction', 'where', 'hands', 'tempo', 'feel', 'why', 'mistake', 'safety'] as const;

/** Mostly what keeps a massage going, so that sequences get somewhere. */
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ on: fc.constant('start' as const), minutes }) },
  { weight: 4, arbitrary: fc.constant({ on: 'ready' as const }) },
  { weight: 20, arbitrary: fc.constantFrom(...plain).map((on) => ({ on })) },
  { weight: 2, arbitrary: fc.record({ on: fc.constant('minutes' as const), minutes }) },
  {
    weight: 2,
    arbitrary: fc.record({
      on: fc.constant('goTo' as const),
      step: fc.option(fc.integer({ min: -3, max: 40 })),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      on: fc.constant('technique' as const),
      technique: fc.option(fc.constantFrom(...techniqueIds)),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ on: fc.constant('aboutStep' as const), about: fc.constantFrom(...aspects) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ on: fc.constant('feeling' as const), feeling: fc.constantFrom(...feelingIds) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      on: fc.constant('ended' as const),
      by: fc.constantFrom('silence' as const, 'other' as const),
    }),
  },
);

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
  const { prompt, reprompt, track } = performance;
  if (reply.then === 'silent') {
    expect([prompt, reprompt]).toEqual([null, null]);
    return;
  }
  expect(heardIn(prompt).some((part) => typeof part === 'string')).toBe(true);
  expect(reprompt === null).toBe(track?.closes);
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
  const kept = keep(memory);
  expect(new TextEncoder().encode(JSON.stringify(kept)).length).toBeLessThanOrEqual(ATTRIBUTES_BYTES);
  const text = JSON.stringify(kept);
  const read = recall(JSON.parse(text));
  expect(read).toBeDefined();
  if (read !== undefined) expect(JSON.stringify(keep(read))).toBe(text);
  const { session } = memory;
  if (session !== null && hasMassage(session)) {
    expect(within(session.massage.plan, session.massage.cursor)).toEqual(session.massage.cursor);
    expect(session.massage.plan.entries.at(-1)?.step).toBe('PB-15');
  }
};

describe('any sequence of events at any times', () => {
  test.each([
    ['the default lengths', undefined, undefined],
    ['the shortest prompts', 0, 0],
    ['an hour in one prompt', 3_600, 3_600],
  ])('gets replies that keep every rule, with %s', (_, prompt, reprompt) => {
    const allowed = allowedBy(prompt, reprompt);
    fc.assert(
      fc.property(fc.array(happening, { minLength: 1, maxLength: 40 }), (happenings) => {
        let memory = newcomer;
        let nowMs = START_MS;
        happenings.forEach(({ event: on, afterMs, isNew }, index) => {
          nowMs = Math.max(0, nowMs + Math.floor(afterMs / 1000) * 1000);
          const played = turn(memory, on, nowMs, { isNew: isNew || index === 0, allowed });
          checkReply(played);
          checkMemory(played.memory);
          memory = played.memory;
        });
      }),
      { numRuns: 150 },
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
          happenings.forEach(({ event: on, afterMs, isNew }, index) => {
            nowMs = Math.max(0, nowMs + afterMs);
            memory = turn(memory, on, nowMs, { isNew: isNew || index === 0 }).memory;
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
            /dull ache, or sharp|sharp pain is a no|ask a doctor/i,
          );
        },
      ),
      { numRuns: 200 },
    );
  });
});
