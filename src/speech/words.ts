import type { Act } from '../guide/act.ts';
import { hasMassage } from '../guide/session.ts';
import type { Question, Session } from '../guide/session.ts';
import { stepAt } from '../guide/cursor.ts';
import { stepNumber } from '../massage/plan.ts';
import type { StepId } from '../massage/routines/index.ts';
import type { MassageStepWords, RestStepWords } from '../locales/words.ts';
import type { Values, Voice } from './voice.ts';

type SomeStepWords = RestStepWords & Partial<MassageStepWords> & { readonly otherSide?: string };

/** A step's words, of whatever kind it is. */
export const stepWords = (voice: Voice, step: StepId): SomeStepWords => voice.spoken.steps[step];

/** Opening and instruction in full, or the reminder of a step that comes again. */
const instruction = (voice: Voice, step: StepId, isReminder: boolean): string => {
  const lines = stepWords(voice, step).instruction;
  return (isReminder ? lines.slice(0, 2) : lines).join(' ');
};

const aboutStep = (voice: Voice, act: Extract<Act, { say: 'step' }>): string => {
  const words = stepWords(voice, act.step);
  switch (act.about) {
    case 'instruction':
      return instruction(voice, act.step, act.nth > 0);
    case 'mistake':
      return words.mistakes[act.nth % words.mistakes.length] ?? words.mistakes[0];
    default:
      return words[act.about] ?? instruction(voice, act.step, false);
  }
};

const aboutTechnique = (voice: Voice, act: Extract<Act, { say: 'technique' }>): string => {
  const words = voice.spoken.techniques[act.technique];
  return act.about === 'one'
    ? voice.line('technique', { one: words.one, standard: words.standard })
    : `${words.three} ${words.feel} ${words.notWhen}`;
};

/** The words for an act. */
export const wordsFor = (voice: Voice, act: Act): string => {
  const length = (seconds: number): string => voice.durationInWords(seconds);
  const title = (step: StepId): string => stepWords(voice, step).title;
  switch (act.say) {
    case 'plan':
      return voice.line(act.asked === null || act.asked === act.minutes ? 'plan' : 'planNearest', {
        minutes: act.minutes,
        steps: act.steps,
      });
    case 'trueLength':
    case 'wholeLength':
      return voice.line(act.say, { length: length(act.seconds) });
    case 'refitted':
      return voice.line(act.say, { length: length(act.minutes * 60) });
    case 'setUp': {
      const words = stepWords(voice, act.step);
      return [words.leadIn, ...words.instruction].join(' ');
    }
    case 'comesNext':
      return voice.line(act.say, { step: title(act.step) });
    case 'step':
      return aboutStep(voice, act);
    case 'technique':
      return aboutTechnique(voice, act);
    case 'backTo':
      return act.secondsLeft === null
        ? voice.line('backTo', { step: title(act.step) })
        : voice.line('backToWithTime', { step: title(act.step), length: length(act.secondsLeft) });
    case 'timeLeft':
      return voice.line(act.say, {
        stepLength: length(act.stepSeconds),
        length: length(act.totalSeconds),
        number: act.number,
        of: act.of,
      });
    case 'whereWeAre':
      return voice.line(act.say, { step: title(act.step), number: act.number, of: act.of });
    case 'whichStep':
    case 'noSuchStep':
      return voice.line(act.say, { of: act.of });
    case 'feeling':
      return voice.spoken.feelings[act.feeling];
    default:
      return voice.line(act.say);
  }
};

const placeValues = (voice: Voice, session: Session): Values => {
  if (!hasMassage(session)) return {};
  const { plan, cursor } = session.massage;
  const step = stepAt(plan, cursor);
  return step === undefined || cursor.at === 'end'
    ? {}
    : { step: stepWords(voice, step).title, ...stepNumber(plan, cursor.entry) };
};

export const questionWords = (voice: Voice, session: Session, question: Question): string =>
  voice.line(`ask.${question.ask}`, placeValues(voice, session));

/** What the reprompt of a question asks that silence does not answer. */
export const questionAgainWords = (voice: Voice, question: Question): string =>
  question.ask in voice.spoken.lines.askAgain
    ? voice.line(`askAgain.${question.ask}`)
    : voice.line(`ask.${question.ask}`);

/** The n-th of a line's variants, so that no two neighbours of a plan hear the same. */
export const variant = (variants: readonly string[], nth: number): string =>
  variants[nth % variants.length] ?? '';
