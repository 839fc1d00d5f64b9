import * as v from 'valibot';
import { stepAspects, techniqueAspects } from '../guide/act.ts';
import { cursorFromText } from '../guide/place/cursor.ts';
import type { Memory } from '../guide/session.ts';
import { stretchesFromText } from '../guide/place/track-text.ts';
import { massagesAsked } from '../massage/asked.ts';
import { landmarks } from '../massage/landmark.ts';
import { tempos } from '../massage/manner.ts';
import { entriesFromText } from '../massage/plan.ts';
import { pressures } from '../massage/pressure.ts';
import { isRoutineId, isStepId } from '../massage/routines/index.ts';
import type { RoutineId, StepId } from '../massage/routines/index.ts';
import { zones } from '../massage/step.ts';
import { asked, switches } from '../massage/switch.ts';
import { isTechniqueId } from '../massage/technique.ts';
import type { TechniqueId } from '../massage/technique.ts';
import { topics } from '../massage/topic.ts';

/** Nothing in a session counts higher in earnest: what would is read as this, and never becomes unreadable. */
const MOST = 1_000;

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

const byRoutine = <Value extends v.GenericSchema<number, number>>(value: Value) =>
  v.object({
    'partner-back': v.exactOptional(value),
    'partner-neck': v.exactOptional(value),
    'self-neck': v.exactOptional(value),
    'brush-neck': v.exactOptional(value),
  });

const made = (): v.GenericSchema<unknown, Memory> => {
  const count = v.pipe(
    v.number(),
    v.integer(),
    v.minValue(0),
    v.transform((value) => Math.min(value, MOST)),
  );
  const ms = v.pipe(v.number(), v.minValue(0), v.maxValue(100_000_000));
  const instant = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
  const seconds = v.pipe(v.number(), v.minValue(0), v.maxValue(100_000));
  const entry = count;

  const step = v.custom<StepId>((value) => typeof value === 'string' && isStepId(value));
  const technique = v.custom<TechniqueId>((value) => typeof value === 'string' && isTechniqueId(value));
  const routine = v.custom<RoutineId>((value) => typeof value === 'string' && isRoutineId(value));
  const pressure = v.picklist(pressures);
  const zone = v.picklist(zones);
  const tempo = v.picklist(tempos);
  const pace = v.picklist(['flowing', 'step-by-step']);
  const wording = v.picklist(['full', 'short']);
  const switchId = v.picklist(switches);
  const position = v.picklist(['usual', 'seated']);
  /** Steps that a later version no longer has are not missed. */
  const steps = v.pipe(
    v.array(v.string()),
    v.transform((ids) => ids.filter(isStepId)),
  );
  const length = v.nullable(v.union([seconds, v.picklist(['quick', 'long'])]));

  const cursor = readBy(cursorFromText);

  const track = v.object({
    startedAtMs: instant,
    promptMs: ms,
    repromptMs: ms,
    stretches: readBy(stretchesFromText),
    speechMs: ms,
    asked: v.nullable(zone),
    check: v.nullable(v.picklist(asked)),
  });

  const question = v.variant('ask', [
    v.object({
      ask: v.picklist([
        'general',
        'doctor-first',
        ...asked,
        'stop-or-gentle',
        'come-back',
        'come-back-or-restart',
        'lost-track',
        'softer-or-on',
        'dull-or-sharp',
      ]),
    }),
    v.object({ ask: v.picklist(['massage', 'for-whom']), length }),
    v.object({ ask: v.literal('new-massage'), massage: v.nullable(v.picklist(massagesAsked)), length }),
  ]);

  /** What answers are made of. */
  const act = v.variant('say', [
    v.object({
      say: v.picklist([
        'nothingUnderWay',
        'nothingNext',
        'stayHere',
        'whichTechnique',
        'whichLandmark',
        'generalSafety',
        'notCalled',
        'noSides',
      ]),
    }),
    v.object({
      say: v.literal('step'),
      step,
      about: v.picklist(stepAspects),
      nth: count,
      seated: v.boolean(),
    }),
    v.object({
      say: v.literal('technique'),
      technique,
      about: v.picklist(techniqueAspects),
    }),
    v.object({ say: v.literal('compare'), one: technique, other: technique }),
    v.object({ say: v.literal('called'), technique }),
    v.object({ say: v.literal('landmark'), landmark: v.picklist(landmarks) }),
    v.object({ say: v.literal('topic'), topic: v.picklist(topics) }),
    v.object({ say: v.literal('howHard'), level: v.picklist([...pressures, 'none']) }),
    v.object({ say: v.literal('needs'), routine }),
    v.object({ say: v.literal('side'), step, pass: v.picklist([0, 1]) }),
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
    caution: v.object({ gentle: v.boolean(), seated: v.boolean(), out: v.array(switchId), without: steps }),
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
      manner: v.object({ position, wording, tempo }),
      plan: v.pipe(v.string(), v.maxLength(500)),
      cursor,
      pressure: v.object({
        ceiling: pressure,
        cap: pressure,
        cappedAt: v.nullable(entry),
        raised: v.nullable(v.object({ entry, pressure })),
        easedAt: v.nullable(entry),
      }),
      pace,
      unasked: v.array(v.picklist(asked)),
      askedZones: v.pipe(v.array(zone), v.maxLength(zones.length)),
      announced: v.boolean(),
      replies: count,
    }),
    v.transform(({ routine: id, manner, plan, ...rest }) => ({
      ...rest,
      plan: { routine: id, manner, entries: entriesFromText(plan) },
    })),
    v.check(({ plan }) => plan.entries.length > 0, 'empty plan'),
  );

  const session = v.variant('phase', [
    v.object({ phase: v.literal('arranging'), ...everyPhase }),
    v.object({ phase: v.literal('preparing'), ...everyPhase, massage }),
    v.object({ phase: v.literal('guiding'), ...everyPhase, massage }),
    v.object({ phase: v.literal('paused'), ...everyPhase, massage }),
    v.object({ phase: v.literal('finished'), ...everyPhase, routine, position }),
  ]);

  const times = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0)));

  const choice = v.exactOptional(v.picklist(['in', 'out']));

  return v.object({
    session: v.nullable(session),
    preferences: v.object({
      pressure,
      tempo,
      pace,
      wording: v.nullable(wording),
      routine: v.nullable(routine),
      minutes: byRoutine(seconds),
      switches: v.object({
        'front-of-neck': choice,
        'head-lift': choice,
        'neck-turn': choice,
        percussion: choice,
      }),
      without: steps,
      speechPercent: v.pipe(v.number(), v.minValue(50), v.maxValue(200)),
    }),
    checked: v.object({ general: times, 'doctor-first': times }),
    settled: v.array(routine),
    finished: byRoutine(v.pipe(v.number(), v.integer(), v.minValue(0))),
  });
};

let schema: ReturnType<typeof made> | undefined;

/**
 * What is kept of a person, as it is read. What is not valid is not believed. Made when there is first something to
 * read: the launch of somebody new has nothing.
 */
export const memorySchema = (): ReturnType<typeof made> => (schema ??= made());
