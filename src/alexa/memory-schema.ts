import * as v from 'valibot';
import { cursorFromText } from '../guide/cursor.ts';
import type { Memory } from '../guide/session.ts';
import { stretchesFromText } from '../guide/track-text.ts';
import { planFromText } from '../massage/plan.ts';
import { pressures } from '../massage/pressure.ts';
import { isRoutineId, isStepId } from '../massage/routines/index.ts';
import type { RoutineId, StepId } from '../massage/routines/index.ts';
import { zones } from '../massage/step.ts';
import { isTechniqueId } from '../massage/technique.ts';
import type { TechniqueId } from '../massage/technique.ts';

/** One hour of a thousand: nothing in a session lasts longer or counts higher. */
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000));
const ms = v.pipe(v.number(), v.minValue(0), v.maxValue(100_000_000));
const instant = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(100_000));
const entry = count;

const step = v.custom<StepId>((value) => typeof value === 'string' && isStepId(value));
const technique = v.custom<TechniqueId>((value) => typeof value === 'string' && isTechniqueId(value));
const routine = v.custom<RoutineId>((value) => typeof value === 'string' && isRoutineId(value));
const pressure = v.picklist(pressures);
const zone = v.picklist(zones);

/** A text that reads as something, or is not valid. */
const readBy = <Value>(read: (text: string) => Value | undefined) =>
  v.pipe(
    v.string(),
    v.maxLength(2_000),
    v.rawTransform<string, Value>(({ dataset, addIssue, NEVER }) => {
      const value = read(dataset.value);
      if (value !== undefined) return value;
      addIssue({ message: 'unreadable' });
      return NEVER;
    }),
  );

const cursor = readBy(cursorFromText);

const track = v.object({
  startedAtMs: instant,
  promptMs: ms,
  repromptMs: ms,
  stretches: readBy(stretchesFromText),
  speechMs: ms,
  asked: v.nullable(zone),
  closes: v.boolean(),
});

const question = v.variant('ask', [
  v.object({
    ask: v.picklist([
      'minutes',
      'come-back',
      'come-back-or-restart',
      'lost-track',
      'softer-or-on',
      'dull-or-sharp',
    ]),
  }),
  v.object({ ask: v.literal('new-massage'), minutes: v.nullable(seconds) }),
]);

/** What answers are made of. */
const act = v.variant('say', [
  v.object({ say: v.picklist(['nothingUnderWay', 'nothingNext', 'whichTechnique', 'generalSafety']) }),
  v.object({
    say: v.literal('step'),
    step,
    about: v.picklist([
      'instruction',
      'otherSide',
      'softer',
      'harder',
      'where',
      'hands',
      'tempo',
      'feel',
      'why',
      'mistake',
      'safety',
    ]),
    nth: count,
  }),
  v.object({ say: v.literal('technique'), technique, about: v.picklist(['one', 'three']) }),
  v.object({ say: v.literal('comesNext'), step }),
  v.object({ say: v.literal('wholeLength'), seconds }),
  v.object({
    say: v.literal('timeLeft'),
    stepSeconds: seconds,
    totalSeconds: seconds,
    number: count,
    of: count,
  }),
  v.object({ say: v.literal('whereWeAre'), step, number: count, of: count }),
]);

const everyPhase = {
  question: v.nullable(question),
  track: v.nullable(track),
  answer: v.fallback(
    v.nullable(v.object({ acts: v.pipe(v.array(act), v.maxLength(4)), atMs: instant })),
    null,
  ),
  misses: count,
  closedAtMs: v.nullable(instant),
};

const massage = v.pipe(
  v.object({
    routine,
    plan: v.pipe(v.string(), v.maxLength(500)),
    cursor,
    pressure: v.object({
      cap: pressure,
      cappedAt: v.nullable(entry),
      raised: v.nullable(v.object({ entry, pressure })),
      easedAt: v.nullable(entry),
    }),
    askedZones: v.pipe(v.array(zone), v.maxLength(zones.length)),
    announced: v.boolean(),
  }),
  v.transform(({ routine: id, plan, ...rest }) => ({ ...rest, plan: planFromText(id, plan) })),
  v.check(({ plan }) => plan.entries.length > 0, 'empty plan'),
);

const session = v.variant('phase', [
  v.object({ phase: v.literal('arranging'), ...everyPhase }),
  v.object({ phase: v.literal('preparing'), ...everyPhase, massage }),
  v.object({ phase: v.literal('guiding'), ...everyPhase, massage }),
  v.object({ phase: v.literal('paused'), ...everyPhase, massage }),
  v.object({ phase: v.literal('finished'), ...everyPhase, routine }),
]);

/** What is kept of a person, as it is read. What is not valid is not believed. */
export const memorySchema: v.GenericSchema<unknown, Memory> = v.object({
  session: v.nullable(session),
  preferences: v.object({
    pressure,
    minutes: v.nullable(seconds),
    speechPercent: v.pipe(v.number(), v.minValue(50), v.maxValue(200)),
  }),
  noticeHeard: v.boolean(),
  finished: v.object({ 'partner-back': v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))) }),
});
