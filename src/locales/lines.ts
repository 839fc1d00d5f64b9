import type { Pressure } from '../massage/pressure.ts';
import type { AskedSwitch, SwitchId } from '../massage/switch.ts';

/** Variants of one line: the n-th entry of a plan takes the n-th one. */
type Variants = readonly [string, ...string[]];

/**
 * Everything said that belongs to no single step, technique or question: `{{name}}` is filled in with words,
 * never with digits. A line whose key ends in `_alone` is said instead to somebody who
 * massages themselves.
 */
export interface Lines {
  /** The first time and later. Both lead to the question which massage. */
  readonly welcome: string;
  readonly welcomeBack: string;
  readonly lighterThanUsual: string;
  readonly lighter: string;
  readonly offerShortWords: string;
  readonly newPartner: string;

  /** `{{massage}}`, `{{minutes}}`, `{{steps}}`. */
  readonly plan: string;
  /** Another length than asked for: `{{massage}}`, `{{minutes}}`, `{{steps}}`. */
  readonly planNearest: string;
  /** `{{length}}`. */
  readonly trueLength: string;
  readonly wholeLength: string;
  readonly refitted: string;
  readonly wrappingUp: string;

  /** The self-checks: what follows an answer. */
  readonly notToday: string;
  readonly unsure: string;
  readonly gentle: string;
  readonly thenGentle: string;
  readonly seated: string;
  readonly noChair: string;
  readonly keepIn: Readonly<Record<SwitchId, string>>;
  readonly leaveOut: Readonly<Record<SwitchId, string>>;
  readonly thenLeaveOut: Readonly<Record<AskedSwitch, string>>;
  /** What an earlier self-check of two people left in or out. */
  readonly stillIn: Readonly<Record<SwitchId, string>>;
  readonly stillOut: Readonly<Record<SwitchId, string>>;
  readonly forSomeoneNew: string;
  readonly stepLeftOut: string;
  readonly allBackIn: string;
  readonly staysOutToday: string;
  readonly backNextTime: string;
  readonly unknownCondition: string;
  readonly thenWait: string;

  readonly good: string;
  readonly carryingOn: string;
  readonly fromTheTop: string;
  /** `{{step}}`, a title. */
  readonly backTo: string;
  /** `{{step}}`, `{{length}}`. */
  readonly backToWithTime: string;
  /** `{{stepLength}}`, `{{length}}`, `{{number}}`, `{{of}}`. */
  readonly timeLeft: string;
  /** `{{step}}`, `{{number}}`, `{{of}}`. */
  readonly whereWeAre: string;
  /** `{{step}}`. */
  readonly comesNext: string;
  readonly nothingNext: string;
  readonly stayHere: string;
  /** `{{of}}`. */
  readonly whichStep: string;
  readonly noSuchStep: string;
  readonly whichTechnique: string;
  readonly whichLandmark: string;
  readonly whichMinutes: string;
  readonly nothingUnderWay: string;
  /** `{{one}}`, `{{standard}}`: what a technique is, with its standard name. */
  readonly technique: string;
  /** `{{name}}`, `{{standard}}`. */
  readonly called: string;
  readonly notCalled: string;

  readonly slower: string;
  readonly slowest: string;
  readonly faster: string;
  readonly fastest: string;
  /** `{{length}}`: what is left of this step now. */
  readonly holdNow: string;
  readonly holdLongest: string;
  readonly holdShortest: string;
  readonly stepByStep: string;
  readonly flowing: string;
  readonly shortWords: string;
  readonly fullWords: string;

  /** `{{side}}`, as in "the left side". */
  readonly firstSide: string;
  readonly secondSide: string;
  readonly bothSidesDone: string;
  readonly noSides: string;

  readonly howHard: Readonly<Record<Pressure | 'none', string>>;
  readonly flatHands: string;
  readonly noFirmer: string;
  readonly noFirmerToday: string;
  readonly thenSofter: string;
  readonly ache: string;
  readonly sharp: string;
  readonly unclearPain: string;
  readonly leaveItToday: string;
  readonly emergency: string;
  readonly someoneElseCalls: string;
  readonly generalSafety: string;

  readonly paused: string;
  readonly takeYourTime: string;
  readonly takeYourTime_alone: string;
  readonly placeKept: string;
  /** What has become of a place: not to be read, not to be kept, kept by another session. */
  readonly notFound: string;
  readonly notReached: string;
  readonly notKept: string;
  readonly takenOver: string;
  readonly forgotten: string;
  readonly goodbye: string;
  readonly goodbye_alone: string;
  readonly closing: string;
  readonly closing_alone: string;
  readonly trouble: string;

  readonly helpArranging: string;
  readonly helpPreparing: string;
  readonly helpPreparing_alone: string;
  readonly helpGuiding: string;
  readonly helpPaused: string;
  readonly helpFinished: string;
  readonly missedArranging: string;
  readonly missedPreparing: string;
  readonly missedGuiding: string;
  readonly missedPaused: string;
  readonly missedFinished: string;

  /** Questions as they are asked, and as their reprompt asks again. `{{step}}`, `{{number}}`, `{{of}}`. */
  readonly ask: Readonly<Record<QuestionName, string>> & { readonly general_alone: string };
  readonly askAgain: Readonly<Record<RepeatedQuestion, string>>;

  /** Teaches the word for the quiet that follows, and asks for it when the quiet is over. */
  readonly teach: Readonly<Record<Awaited | 'ready_alone', string>>;
  readonly invite: Readonly<Record<Awaited | 'ready_alone', string>>;

  /** Before the first quiet. */
  readonly announceQuiet: string;
  /** Before a step that comes again. */
  readonly onceMore: Variants;
  /** Before strokes that are counted aloud: `{{count}}`; and each of them: `{{number}}`. */
  readonly counting: string;
  readonly stroke: string;
  /** Ends a prompt within a hold. */
  readonly checkPressure: string;
  readonly carryOnOrNext: Variants;
  /** Ends a reprompt with more to come: `{{keepGoing}}`. */
  readonly leaving: Variants;
  /** Ends a massage: its silence means finished. Said again in other words, where there is a reprompt left. */
  readonly lastInvitation: string;
  readonly lastInvitationAgain: string;
  readonly lastInvitationAgain_alone: string;
}

type Awaited = 'ready' | 'resume' | 'next';

type RepeatedQuestion =
  'massage' | 'for-whom' | 'general' | 'stop-or-gentle' | 'come-back' | 'come-back-or-restart' | 'lost-track';
type QuestionName =
  RepeatedQuestion | 'doctor-first' | AskedSwitch | 'softer-or-on' | 'dull-or-sharp' | 'new-massage';
