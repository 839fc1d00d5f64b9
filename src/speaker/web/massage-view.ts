import { presentLevel } from '../../guide/pressure.ts';
import { playhead, SPEECH_STARTS_AFTER_MS } from '../../guide/place/playhead.ts';
import type { Track } from '../../guide/place/playhead.ts';
import { hasMassage } from '../../guide/session.ts';
import type { Massage, Memory } from '../../guide/session.ts';
import type { Locale } from '../../locales/locale.ts';
import type { RestStepWords, TwoSidedWords } from '../../locales/words.ts';
import { massageEntries, stepNumber } from '../../massage/plan.ts';
import type { Plan } from '../../massage/plan.ts';
import { routines, stepOf } from '../../massage/routines/index.ts';
import type { RoutineId, StepId } from '../../massage/routines/index.ts';
import type { Part } from '../events.ts';
import type { MassageView, StepView } from './messages.ts';

const titleOf = ({ spoken }: Locale, step: StepId): string => spoken.steps[step].title;

const sidesOf = ({ spoken }: Locale, step: StepId): StepView['sides'] => {
  const words: RestStepWords & Partial<TwoSidedWords> = spoken.steps[step];
  return words.sides ?? null;
};

const stepView = (locale: Locale, massage: Massage, entry: number): readonly StepView[] => {
  const planned = massage.plan.entries[entry];
  if (planned === undefined) return [];
  const step = stepOf(planned.step);
  const holdMs = planned.holdSeconds * 1_000;
  const title = titleOf(locale, planned.step);
  if (step.kind !== 'massage')
    return [{ title, number: null, zone: null, technique: null, sides: null, holdMs, pressure: null }];
  const there: Massage = { ...massage, cursor: { at: 'instruction', entry, pass: 0 } };
  return [
    {
      title,
      number: stepNumber(massage.plan, entry).number,
      zone: step.zone,
      technique: locale.spoken.techniques[step.technique].name,
      sides: sidesOf(locale, planned.step),
      holdMs,
      pressure: presentLevel(there) ?? null,
    },
  ];
};

const preparingOf = (locale: Locale, routine: RoutineId): string => {
  const step = routines[routine].steps.find(({ kind }) => kind === 'prepare');
  return step === undefined ? '' : titleOf(locale, step.id);
};

const stepsOf = (locale: Locale, massage: Massage, { entries }: Plan): readonly StepView[] =>
  entries.flatMap((_, entry) => stepView(locale, massage, entry));

/**
 * What there is to see of a massage. One that was finished is shown as it last was.
 *
 * @param last what was shown before
 */
export const massageViewOf = (
  locale: Locale,
  memory: Memory | undefined,
  last: MassageView | null,
): MassageView | null => {
  const session = memory?.session ?? null;
  if (session === null || session.phase === 'arranging') return null;
  if (!hasMassage(session)) {
    return last?.routine === session.routine
      ? { ...last, phase: 'finished', cursor: { at: 'end' }, track: null }
      : null;
  }
  const { massage, phase, track } = session;
  const { plan } = massage;
  return {
    routine: plan.routine,
    name: locale.spoken.routines[plan.routine].name,
    position: plan.manner.position,
    phase,
    preparing: preparingOf(locale, plan.routine),
    steps: stepsOf(locale, massage, plan),
    of: massageEntries(plan).length,
    cursor: massage.cursor,
    track,
  };
};

/**
 * A track with the start that makes it run as the device plays it: the skill knows only whole seconds, and not how
 * long a microphone was held open.
 *
 * @param at when the prompt or the reprompt began to be heard, in ms since 1970
 */
export const alignedTo = (track: Track, part: Part, at: number): Track => ({
  ...track,
  startedAtMs: at - SPEECH_STARTS_AFTER_MS - (part === 'reprompt' ? track.promptMs : 0),
});

/** A massage that is broken off now: it stands where it was heard. */
export const stoppedAt = (view: MassageView, now: number): MassageView => ({
  ...view,
  cursor: view.track === null ? view.cursor : (playhead(view.track, now, false).cursor ?? view.cursor),
  track: null,
});
