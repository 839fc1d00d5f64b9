import { closingIndex, isLeftOut } from './limits.ts';
import type { Limits } from './limits.ts';
import type { Manner } from './manner.ts';
import { flagsOf, routines, stepOf } from './routines/index.ts';
import type { RoutineId, StepId } from './routines/index.ts';
import { techniques } from './technique.ts';

/** Stroking that may come as often as one likes: the throat is touched at most once. */
const isPlainStroking = (id: StepId): boolean => {
  const step = stepOf(id);
  const isEffleurage = step.kind === 'massage' && techniques[step.technique].family === 'effleurage';
  return isEffleurage && flagsOf(id).length === 0;
};

/** The steps that come again where time remains: the strong work; stroking when all is to be light. */
export const worthRepeating = (
  routine: RoutineId,
  steps: readonly StepId[],
  limits: Limits,
  manner: Manner,
): readonly StepId[] => {
  const allowed = steps.slice(0, closingIndex(steps)).filter((step) => !isLeftOut(step, limits, manner));
  const strong: readonly StepId[] = routines[routine].strongSteps;
  const again = limits.gentle ? [] : strong.filter((step) => allowed.includes(step));
  return again.length > 0 ? again : allowed.filter(isPlainStroking).slice(0, 1);
};

/** No place is worked more often than this, however much time there is. */
const MOST_TIMES = 3;

/** Whether a step may come between two: not beside itself, and not between two that belong together. */
const isBetween = (
  before: StepId | undefined,
  after: StepId | undefined,
  again: readonly StepId[],
): boolean => {
  const neighbours = [before, after].filter((step) => step !== undefined);
  const [first = [], second = []] = neighbours.map(flagsOf);
  return !neighbours.some((step) => again.includes(step)) && !first.some((flag) => second.includes(flag));
};

/** The latest place before the closing strokes, and not before `from`, at which steps may come again. */
const placeFor = (again: readonly StepId[], steps: readonly StepId[], from: number): number | undefined => {
  for (let at = closingIndex(steps); at >= from; at -= 1) {
    if (isBetween(steps[at - 1], steps[at], again)) return at;
  }
  return undefined;
};

/**
 * Steps with others again before the closing strokes, as often as the longest holds don't fill the time.
 *
 * @param from what comes before this index is done
 */
export const filledUp = (
  steps: readonly StepId[],
  from: number,
  again: readonly StepId[],
  leavesTime: (steps: readonly StepId[]) => boolean,
): readonly StepId[] => {
  const mayCome = again.every((step) => steps.filter((each) => each === step).length < MOST_TIMES);
  const at = placeFor(again, steps, from);
  return again.length > 0 && mayCome && at !== undefined && leavesTime(steps)
    ? filledUp(steps.toSpliced(at, 0, ...again), from, again, leavesTime)
    : steps;
};

/** Steps of which none stands beside itself, now that what stood between has gone. */
export const withoutNeighbours = (steps: readonly StepId[], before?: StepId): readonly StepId[] =>
  steps.filter((step, index) => step !== (index === 0 ? before : steps[index - 1]));
