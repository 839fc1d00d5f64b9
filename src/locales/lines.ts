/**
 * Everything said that belongs to no single step or technique, as i18next reads it: `{{name}}` is filled in
 * with words, never with digits. Lines in an array are variants: the n-th entry of a plan takes the n-th one.
 */
export interface Lines {
  /** The first time and later. Both lead to the question about minutes. */
  readonly welcome: string;
  readonly welcomeBack: string;
  /** Comfort, not medicine; nothing may hurt; stop means stop. In full the first time. */
  readonly notice: string;
  readonly noticeAgain: string;
  readonly lighterThanUsual: string;
  readonly lighterFromTheStart: string;

  /** `{{minutes}}`, `{{steps}}`. */
  readonly plan: string;
  /** Another length than asked for: `{{minutes}}`, `{{steps}}`. */
  readonly planNearest: string;
  /** `{{length}}`. */
  readonly trueLength: string;
  readonly wholeLength: string;
  readonly refitted: string;

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
  /** `{{of}}`. */
  readonly whichStep: string;
  readonly noSuchStep: string;
  readonly whichTechnique: string;
  readonly whichMinutes: string;
  readonly nothingUnderWay: string;
  /** `{{one}}`, `{{standard}}`: what a technique is, with its standard name. */
  readonly technique: string;

  readonly flatHands: string;
  readonly noFirmer: string;
  readonly thenSofter: string;
  readonly ache: string;
  readonly sharp: string;
  readonly notToday: string;
  readonly emergency: string;
  readonly generalSafety: string;

  readonly paused: string;
  readonly takeYourTime: string;
  readonly placeKept: string;
  readonly forgotten: string;
  readonly goodbye: string;
  readonly closing: string;
  readonly trouble: string;

  readonly helpArranging: string;
  readonly helpPreparing: string;
  readonly helpGuiding: string;
  readonly helpPaused: string;
  readonly helpFinished: string;
  readonly missedArranging: string;
  readonly missedPreparing: string;
  readonly missedGuiding: string;
  readonly missedPaused: string;
  readonly missedFinished: string;

  /** Questions as they are asked, and as their reprompt asks again. `{{step}}`, `{{number}}`, `{{of}}`. */
  readonly ask: Readonly<Record<QuestionName, string>>;
  readonly askAgain: Readonly<Record<RepeatedQuestion, string>>;

  /** Teaches the word for the quiet that follows, and asks for it when the quiet is over. */
  readonly teach: Readonly<Record<'ready' | 'resume', string>>;
  readonly invite: Readonly<Record<'ready' | 'resume', string>>;

  /** Before the first quiet. */
  readonly announceQuiet: string;
  /** Before a step that comes again. */
  readonly onceMore: readonly [string, ...string[]];
  /** Ends a prompt within a hold. */
  readonly checkPressure: string;
  readonly carryOnOrNext: readonly [string, ...string[]];
  /** Ends a reprompt with more to come: `{{keepGoing}}`. */
  readonly leaving: string;
  /** Ends a massage that was over in the reprompt: its silence means finished. */
  readonly lastInvitation: string;
}

type RepeatedQuestion = 'minutes' | 'come-back' | 'come-back-or-restart' | 'lost-track';
type QuestionName = RepeatedQuestion | 'softer-or-on' | 'dull-or-sharp' | 'new-massage';
