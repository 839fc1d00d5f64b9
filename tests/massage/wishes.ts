import fc from 'fast-check';
import { fit, minutesOffered } from '../../src/massage/fit.ts';
import type { Wish } from '../../src/massage/fit.ts';
import type { Limits } from '../../src/massage/limits.ts';
import { tempos } from '../../src/massage/manner.ts';
import type { Manner } from '../../src/massage/manner.ts';
import { planMs } from '../../src/massage/plan.ts';
import type { Plan, TalkMs } from '../../src/massage/plan.ts';
import type { Standing } from '../../src/massage/refit.ts';
import { isRoutineId, routines, stepOf } from '../../src/massage/routines/index.ts';
import type { RoutineId, StepId } from '../../src/massage/routines/index.ts';
import { countOf, passesOf } from '../../src/massage/step.ts';
import type { MassageStep, Step } from '../../src/massage/step.ts';
import { switches } from '../../src/massage/switch.ts';
import { englishTalkMs } from '../support/english.ts';

export const routineIds: readonly RoutineId[] = Object.keys(routines).filter(isRoutineId);

export const nothingOut: Limits = { gentle: false, out: [], without: [] };
export const usually: Manner = { position: 'usual', wording: 'full', tempo: 'usual' };

const wishFor = (minutes: number, { manner, ...limits }: Partial<Wish> = {}): Wish => ({
  ...nothingOut,
  ...limits,
  minutes,
  manner: manner ?? usually,
});

/** A plan in English, usually done and with nothing left out, unless the wish says so. */
export const planOf = (routine: RoutineId, minutes: number, wish: Partial<Wish> = {}): Plan =>
  fit(routine, wishFor(minutes, wish), englishTalkMs);

const positionsOf = (routine: RoutineId): readonly Manner['position'][] =>
  routines[routine].people === 'two' ? ['usual', 'seated'] : ['usual'];

const wordings: readonly Manner['wording'][] = ['full', 'short'];

export interface Offer {
  readonly routine: RoutineId;
  readonly minutes: number;
  readonly manner: Manner;
}

/** Every massage there is, in every length, position and wording. */
export const offers: readonly Offer[] = routineIds.flatMap((routine) =>
  minutesOffered(routine).flatMap((minutes) =>
    positionsOf(routine).flatMap((position) =>
      wordings.map((wording) => ({ routine, minutes, manner: { ...usually, position, wording } })),
    ),
  ),
);

export const stepsOf = ({ entries }: Plan): readonly StepId[] => entries.map(({ step }) => step);

type Known<Kind extends Step = Step> = Kind & { readonly id: StepId };

export const allSteps = (routine: RoutineId): readonly Known[] =>
  routines[routine].steps.map(({ id }) => stepOf(id));

export const massageSteps = (routine: RoutineId): readonly Known<MassageStep>[] =>
  allSteps(routine).flatMap((step) => (step.kind === 'massage' ? [step] : []));

/** The closing strokes and the rest. */
export const endOf = (routine: RoutineId): readonly StepId[] =>
  allSteps(routine)
    .slice(-2)
    .map(({ id }) => id);

const allAt = (plan: Plan, bound: 'minSeconds' | 'maxSeconds'): boolean =>
  plan.entries.every(({ step, holdSeconds }) => holdSeconds === stepOf(step).hold[bound]);

/** Whether an excess or a lack is under 5% or 20 s, or else the holds leave no choice. */
export const isClose = (offMs: number, wholeMs: number, adjustable: Plan): boolean =>
  Math.abs(offMs) <= Math.max(20_000, wholeMs * 0.05) ||
  allAt(adjustable, offMs > 0 ? 'minSeconds' : 'maxSeconds');

export const isCloseTo = (minutes: number, plan: Plan, talkMs: TalkMs = englishTalkMs): boolean =>
  isClose(planMs(plan, talkMs) - minutes * 60_000, minutes * 60_000, plan);

/** Entries with a hold beyond its bounds, or with less than a whole stroke where strokes are counted. */
export const illHeld = ({ entries }: Plan): Plan['entries'] =>
  entries.filter(({ step, holdSeconds }) => {
    const { minSeconds, maxSeconds } = stepOf(step).hold;
    const grain = countOf(stepOf(step))?.secondsEach ?? 1;
    return holdSeconds < minSeconds || holdSeconds > maxSeconds || holdSeconds % grain !== 0;
  });

/** Steps that come more than three times, or twice in a row. */
export const overdone = (steps: readonly StepId[]): readonly StepId[] =>
  steps.filter(
    (step, index) =>
      step === steps[index - 1] || steps.slice(0, index + 1).filter((each) => each === step).length > 3,
  );

export const throatSteps = (steps: readonly StepId[]): readonly StepId[] =>
  steps.filter((id) => {
    const step = stepOf(id);
    return step.kind === 'massage' && step.flags.includes('front-of-neck');
  });

export interface Order {
  readonly routine: RoutineId;
  readonly wish: Wish;
}

/** Whatever people may wish for, offered or not, and with anything left out. */
export const anyOrder: fc.Arbitrary<Order> = fc.constantFrom(...routineIds).chain((routine) =>
  fc.record({
    routine: fc.constant(routine),
    wish: fc.record({
      minutes: fc.oneof(fc.constantFrom(...minutesOffered(routine)), fc.integer({ min: 1, max: 60 })),
      manner: fc.record({
        position: fc.constantFrom(...positionsOf(routine)),
        wording: fc.constantFrom(...wordings),
        tempo: fc.constantFrom(...tempos),
      }),
      gentle: fc.boolean(),
      out: fc.subarray([...switches]),
      without: fc.oneof(fc.constant([]), fc.subarray(massageSteps(routine).map(({ id }) => id))),
    }),
  }),
);

/** Words of any length, shorter when a step comes again. */
export const anyTalk: fc.Arbitrary<TalkMs> = fc
  .tuple(fc.integer({ min: 0, max: 25_000 }), fc.integer({ min: 0, max: 8_000 }))
  .map(
    ([first, again]) =>
      (_, isAgain) =>
        isAgain ? again : first,
  );

export interface UnderWay extends Order {
  readonly plan: Plan;
  readonly standing: Standing;
  readonly secondsLeft: number;
}

/** A massage interrupted anywhere, with any time left. */
export const anyUnderWay: fc.Arbitrary<UnderWay> = fc
  .record({
    order: anyOrder,
    place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    heard: fc.boolean(),
    isSecondPass: fc.boolean(),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    secondsLeft: fc.integer({ min: 0, max: 2_400 }),
  })
  .map(({ order, place, heard, isSecondPass, part, secondsLeft }) => {
    const plan = fit(order.routine, order.wish, englishTalkMs);
    const entry = Math.floor(place * plan.entries.length);
    const { step, holdSeconds } = entryAt(plan, entry);
    const passesDone = heard && isSecondPass && passesOf(stepOf(step)) === 2 ? 1 : 0;
    const doneSeconds = heard ? holdSeconds * part : 0;
    return { ...order, plan, standing: { entry, heard, passesDone, doneSeconds }, secondsLeft };
  });

export const entryAt = ({ entries }: Plan, index: number): Plan['entries'][number] => {
  const entry = entries[index];
  if (entry === undefined) throw new RangeError(`No entry ${index}`);
  return entry;
};

/** Five seconds into a step. */
export const startedAt = (entry: number): Standing => ({
  entry,
  heard: true,
  passesDone: 0,
  doneSeconds: 5,
});
