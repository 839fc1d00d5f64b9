import type { BuiltInIntent } from '../../../src/build/built-in-intents.ts';
import type { CustomIntent } from '../../../src/locales/phrases.ts';

export type Intent = BuiltInIntent | CustomIntent;

/** After these the hands are off the body. */
const liftsHands = [
  'HurtsIntent',
  'SharpIntent',
  'FeelingIntent',
  'HoldOnIntent',
  'EndMassageIntent',
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.PauseIntent',
] as const satisfies readonly Intent[];

/** After these they press more, or faster. */
const pressesMore = ['MorePressureIntent', 'FasterIntent'] as const satisfies readonly Intent[];

/** After these they go on, or begin: as before, longer, or with the next thing. */
const goesOn = [
  'StartMassageIntent',
  'ReadyIntent',
  'InPlaceIntent',
  'AllFineIntent',
  'NextStepIntent',
  'PreviousStepIntent',
  'GoToStepIntent',
  'SayAgainIntent',
  'CarryOnIntent',
  'JustRightIntent',
  'DullIntent',
  'AddTimeIntent',
  'HoldLongerIntent',
  'MassageLongerIntent',
  'FlowingIntent',
  'SwitchSidesIntent',
  'AMAZON.YesIntent',
  'AMAZON.NextIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.RepeatIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.StartOverIntent',
] as const satisfies readonly Intent[];

/** What must never be taken for what. */
interface Harm {
  readonly meant: readonly Intent[];
  readonly takenFor: readonly Intent[] | { readonly allBut: readonly Intent[] };
  readonly because: string;
}

const harms: readonly Harm[] = [
  {
    meant: ['HurtsIntent', 'SharpIntent', 'FeelingIntent'],
    takenFor: { allBut: liftsHands },
    because:
      'whatever else is heard, even a question, the hands go on where it hurts or where help is needed',
  },
  {
    meant: ['AMAZON.StopIntent', 'AMAZON.CancelIntent', 'AMAZON.NoIntent', 'EndMassageIntent'],
    takenFor: [...goesOn, ...pressesMore, 'KeepInIntent', 'LieDownIntent'],
    because: 'a no has to end what it is said to',
  },
  {
    meant: ['AMAZON.PauseIntent', 'HoldOnIntent'],
    takenFor: [...goesOn, ...pressesMore],
    because: 'who asks to wait is not ready, or has just lost hold of something',
  },
  {
    meant: ['TooMuchPressureIntent', 'GentleIntent', 'SlowerIntent'],
    takenFor: [...goesOn, ...pressesMore],
    because: 'too much would stay too much, or become more',
  },
  {
    meant: ['NotTodayIntent', 'UnsureIntent', 'ConditionIntent', 'BareConditionIntent'],
    takenFor: [...goesOn, ...pressesMore, 'KeepInIntent', 'LieDownIntent'],
    because: 'a massage would begin that should not, or not like this',
  },
  {
    meant: ['SelfCheckIntent', 'NewPartnerIntent'],
    takenFor: [...goesOn, ...pressesMore],
    because: 'somebody would be massaged without having heard the checks',
  },
  {
    meant: ['ChairIntent'],
    takenFor: ['LieDownIntent', ...goesOn],
    because: 'somebody who cannot lie face down would lie face down',
  },
  {
    meant: ['LeaveOutIntent'],
    takenFor: ['KeepInIntent', ...goesOn, ...pressesMore],
    because: 'what is not safe for this body would be done to it',
  },
  {
    meant: ['PressThereIntent', 'NeverPressIntent', 'LandmarkIntent'],
    takenFor: pressesMore,
    because: 'the question was whether to press on the spine or the throat at all',
  },
];

/** Why taking one intent for another does harm; undefined where it is only a nuisance. */
export const harmOf = (meant: Intent, heard: string): string | undefined =>
  meant === heard
    ? undefined
    : harms.find(
        (harm) =>
          harm.meant.includes(meant) &&
          ('allBut' in harm.takenFor
            ? !harm.takenFor.allBut.some((intent) => intent === heard)
            : harm.takenFor.some((intent) => intent === heard)),
      )?.because;

/** Whether anything that this intent can be taken for does harm. */
export const isGuarded = (intent: Intent): boolean => harms.some(({ meant }) => meant.includes(intent));
