import type { FeelingId } from '../massage/feeling.ts';
import type { StepId } from '../massage/routines/index.ts';
import type { TechniqueId } from '../massage/technique.ts';

/** Sentences that need nothing filled in. */
type PlainLine =
  | 'welcome'
  | 'welcomeBack'
  | 'notice'
  | 'noticeAgain'
  | 'lighterThanUsual'
  | 'lighterFromTheStart'
  | 'good'
  | 'carryingOn'
  | 'flatHands'
  | 'noFirmer'
  | 'thenSofter'
  | 'paused'
  | 'takeYourTime'
  | 'fromTheTop'
  | 'placeKept'
  | 'forgotten'
  | 'goodbye'
  | 'closing'
  | 'whichTechnique'
  | 'whichMinutes'
  | 'nothingUnderWay'
  | 'nothingNext'
  | 'ache'
  | 'sharp'
  | 'notToday'
  | 'emergency'
  | 'generalSafety'
  | 'trouble'
  | 'helpArranging'
  | 'helpPreparing'
  | 'helpGuiding'
  | 'helpPaused'
  | 'helpFinished'
  | 'missedArranging'
  | 'missedPreparing'
  | 'missedGuiding'
  | 'missedPaused'
  | 'missedFinished';

/** What can be told of a step. */
export type StepAspect =
  | 'instruction'
  | 'otherSide'
  | 'softer'
  | 'harder'
  | 'where'
  | 'hands'
  | 'tempo'
  | 'feel'
  | 'why'
  | 'mistake'
  | 'safety';

type TechniqueAspect = 'one' | 'three';

/** One thing to convey, and not in which words. Lengths are in seconds, rounded by the words. */
export type Act =
  | { readonly say: PlainLine }
  | { readonly say: 'plan'; readonly minutes: number; readonly asked: number | null; readonly steps: number }
  | { readonly say: 'trueLength' | 'wholeLength'; readonly seconds: number }
  | { readonly say: 'refitted'; readonly minutes: number }
  | { readonly say: 'setUp' | 'comesNext'; readonly step: StepId }
  | { readonly say: 'step'; readonly step: StepId; readonly about: StepAspect; readonly nth: number }
  | { readonly say: 'technique'; readonly technique: TechniqueId; readonly about: TechniqueAspect }
  | { readonly say: 'backTo'; readonly step: StepId; readonly secondsLeft: number | null }
  | {
      readonly say: 'timeLeft';
      readonly stepSeconds: number;
      readonly totalSeconds: number;
      readonly number: number;
      readonly of: number;
    }
  | { readonly say: 'whereWeAre'; readonly step: StepId; readonly number: number; readonly of: number }
  | { readonly say: 'whichStep' | 'noSuchStep'; readonly of: number }
  | { readonly say: 'feeling'; readonly feeling: FeelingId };
