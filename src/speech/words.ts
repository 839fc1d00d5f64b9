import type { Act } from '../guide/act.ts';
import { hasMassage } from '../guide/session.ts';
import type { Question, Session } from '../guide/session.ts';
import { stepAt } from '../guide/place/cursor.ts';
import { minutesOffered } from '../massage/fit.ts';
import type { Manner } from '../massage/manner.ts';
import { stepNumber } from '../massage/plan.ts';
import type { StepId } from '../massage/routines/index.ts';
import type {
  EveryRoutineWords,
  MassageStepWords,
  PartnerRoutineWords,
  RestStepWords,
  SeatedWords,
  TwoSidedWords,
} from '../locales/words.ts';
import type { Lines } from '../locales/lines.ts';
import type { Values, Voice } from './voice.ts';

type SomeStepWords = RestStepWords & Partial<MassageStepWords & TwoSidedWords & SeatedWords>;

/** A step's words, of whatever kind it is. */
export const stepWords = (voice: Voice, step: StepId): SomeStepWords => voice.spoken.steps[step];

/** What to do, line by line, as the receiver lies or sits. */
export const instructionLines = (
  voice: Voice,
  step: StepId,
  position: Manner['position'],
): readonly string[] => {
  const { instruction, instructionSeated } = stepWords(voice, step);
  return position === 'seated' ? (instructionSeated ?? instruction) : instruction;
};

const aboutStep = (voice: Voice, { step, about, nth, seated }: Extract<Act, { say: 'step' }>): string => {
  const words = stepWords(voice, step);
  const lines = instructionLines(voice, step, seated ? 'seated' : 'usual');
  switch (about) {
    case 'instruction':
      // The second time around, a reminder is enough.
      return (nth > 0 ? lines.slice(0, 2) : lines).join(' ');
    case 'mistake':
      return words.mistakes[nth % words.mistakes.length] ?? words.mistakes[0];
    default:
      return words[about] ?? lines.join(' ');
  }
};

const aboutTechnique = (voice: Voice, { technique, about }: Extract<Act, { say: 'technique' }>): string => {
  const words = voice.spoken.techniques[technique];
  switch (about) {
    case 'one':
      return voice.line('technique', { one: words.one, standard: words.standard });
    case 'three':
      return `${words.three} ${words.feel} ${words.notWhen}`;
    default:
      return words[about];
  }
};

/** The plan in a sentence; one of another length than asked for says so, and one at its longest says why. */
const aboutPlan = (voice: Voice, act: Extract<Act, { say: 'plan' }>): string => {
  const { routine, minutes, asked, steps } = act;
  const { name, tooLong } = voice.spoken.routines[routine];
  const values = { massage: name, minutes, steps };
  if (asked === null || asked === minutes) return voice.line('plan', values);
  return asked > (minutesOffered(routine).at(-1) ?? asked)
    ? `${tooLong} ${voice.line('plan', values)}`
    : voice.line('planNearest', values);
};

const aboutRoutine = (
  voice: Voice,
  { say, routine }: Extract<Act, { say: 'needs' | 'settled' | 'chairOffer' | 'lying' }>,
): string => {
  const words: EveryRoutineWords & Partial<PartnerRoutineWords> = voice.spoken.routines[routine];
  return words[say] ?? words.settled;
};

/** The words for an act. */
export const wordsFor = (voice: Voice, act: Act): string => {
  const length = (seconds: number): string => voice.durationInWords(seconds);
  const title = (step: StepId): string => stepWords(voice, step).title;
  switch (act.say) {
    case 'plan':
      return aboutPlan(voice, act);
    case 'trueLength':
    case 'wholeLength':
    case 'holdNow':
      return voice.line(act.say, { length: length(act.seconds) });
    case 'refitted':
      return voice.line(act.say, { length: length(act.minutes * 60) });
    case 'setUp':
      return [
        stepWords(voice, act.step).leadIn,
        ...instructionLines(voice, act.step, act.seated ? 'seated' : 'usual'),
      ].join(' ');
    case 'needs':
    case 'settled':
    case 'chairOffer':
    case 'lying':
      return aboutRoutine(voice, act);
    case 'keepIn':
    case 'leaveOut':
    case 'stillIn':
    case 'stillOut':
      return voice.line(`${act.say}.${act.part}`);
    case 'thenLeaveOut':
      return voice.line(`${act.say}.${act.part}`);
    case 'comesNext':
      return voice.line(act.say, { step: title(act.step) });
    case 'step':
      return aboutStep(voice, act);
    case 'technique':
      return aboutTechnique(voice, act);
    case 'compare':
      return [act.one, act.other].map((technique) => voice.spoken.techniques[technique].one).join(' ');
    case 'called': {
      const { name, standard } = voice.spoken.techniques[act.technique];
      return voice.line(act.say, { name, standard });
    }
    case 'landmark':
      return voice.spoken.landmarks[act.landmark];
    case 'topic':
      return voice.spoken.topics[act.topic];
    case 'howHard':
      return voice.line(`${act.say}.${act.level}`);
    case 'side': {
      const side = stepWords(voice, act.step).sides?.[act.pass] ?? title(act.step);
      return voice.line(act.pass === 0 ? 'firstSide' : 'secondSide', { side });
    }
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
    case 'condition':
      return voice.spoken.conditions[act.condition];
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

const isAskedAgain = ({ spoken }: Voice, ask: string): ask is keyof Lines['askAgain'] =>
  Object.hasOwn(spoken.lines.askAgain, ask);

/** What the reprompt of a question asks that silence does not answer. */
export const questionAgainWords = (voice: Voice, { ask }: Question): string =>
  isAskedAgain(voice, ask) ? voice.line(`askAgain.${ask}`) : voice.line(`ask.${ask}`);

/** The n-th of a line's variants, so that no two neighbours of a plan hear the same. */
export const variant = (variants: readonly string[], nth: number): string =>
  variants[nth % variants.length] ?? '';
