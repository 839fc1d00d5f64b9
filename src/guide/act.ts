import type { ConditionId } from '../massage/condition.ts';
import type { FeelingId } from '../massage/feeling.ts';
import type { LandmarkId } from '../massage/landmark.ts';
import type { Pressure } from '../massage/pressure.ts';
import type { RoutineId, StepId } from '../massage/routines/index.ts';
import type { AskedSwitch, SwitchId } from '../massage/switch.ts';
import type { TechniqueId } from '../massage/technique.ts';
import type { TopicId } from '../massage/topic.ts';

/** Sentences that need nothing filled in. */
type PlainLine =
  | 'welcome'
  | 'welcomeBack'
  | 'lighterThanUsual'
  | 'lighter'
  | 'offerShortWords'
  | 'newPartner'
  | 'wrappingUp'
  | 'notToday'
  | 'unsure'
  | 'gentle'
  | 'thenGentle'
  | 'seated'
  | 'noChair'
  | 'forSomeoneNew'
  | 'stepLeftOut'
  | 'allBackIn'
  | 'staysOutToday'
  | 'backNextTime'
  | 'unknownCondition'
  | 'thenWait'
  | 'good'
  | 'carryingOn'
  | 'flatHands'
  | 'noFirmer'
  | 'noFirmerToday'
  | 'thenSofter'
  | 'paused'
  | 'takeYourTime'
  | 'fromTheTop'
  | 'placeKept'
  | 'notFound'
  | 'notReached'
  | 'notKept'
  | 'takenOver'
  | 'forgotten'
  | 'goodbye'
  | 'closing'
  | 'whichTechnique'
  | 'whichLandmark'
  | 'whichMinutes'
  | 'nothingUnderWay'
  | 'nothingNext'
  | 'stayHere'
  | 'notCalled'
  | 'slower'
  | 'slowest'
  | 'faster'
  | 'fastest'
  | 'holdLongest'
  | 'holdShortest'
  | 'stepByStep'
  | 'flowing'
  | 'shortWords'
  | 'fullWords'
  | 'bothSidesDone'
  | 'noSides'
  | 'ache'
  | 'sharp'
  | 'unclearPain'
  | 'leaveItToday'
  | 'emergency'
  | 'someoneElseCalls'
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
export const stepAspects = [
  'instruction',
  'otherSide',
  'softer',
  'harder',
  'where',
  'hands',
  'tempo',
  'feel',
  'why',
  'mistake',
  'safety',
] as const;

export type StepAspect = (typeof stepAspects)[number];

/** What can be told of a technique: what it is, the same in three sentences, and what was asked for by itself. */
export const techniqueAspects = ['one', 'three', 'feel', 'why', 'notWhen'] as const;

type TechniqueAspect = (typeof techniqueAspects)[number];

/** One thing to convey, and not in which words. Lengths are in seconds, rounded by the words. */
export type Act =
  | { readonly say: PlainLine }
  | {
      readonly say: 'plan';
      readonly routine: RoutineId;
      readonly minutes: number;
      /** Null where nobody named a number. */
      readonly asked: number | null;
      readonly steps: number;
    }
  | { readonly say: 'trueLength' | 'wholeLength' | 'holdNow'; readonly seconds: number }
  | { readonly say: 'refitted'; readonly minutes: number }
  | { readonly say: 'needs' | 'settled' | 'chairOffer' | 'lying'; readonly routine: RoutineId }
  | { readonly say: 'setUp'; readonly step: StepId; readonly seated: boolean }
  | { readonly say: 'comesNext'; readonly step: StepId }
  | { readonly say: 'keepIn' | 'leaveOut' | 'stillIn' | 'stillOut'; readonly part: SwitchId }
  | { readonly say: 'thenLeaveOut'; readonly part: AskedSwitch }
  | {
      readonly say: 'step';
      readonly step: StepId;
      readonly about: StepAspect;
      readonly nth: number;
      readonly seated: boolean;
    }
  | { readonly say: 'technique'; readonly technique: TechniqueId; readonly about: TechniqueAspect }
  | { readonly say: 'compare'; readonly one: TechniqueId; readonly other: TechniqueId }
  | { readonly say: 'called'; readonly technique: TechniqueId }
  | { readonly say: 'landmark'; readonly landmark: LandmarkId }
  | { readonly say: 'topic'; readonly topic: TopicId }
  | { readonly say: 'howHard'; readonly level: Pressure | 'none' }
  | { readonly say: 'side'; readonly step: StepId; readonly pass: 0 | 1 }
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
  | { readonly say: 'feeling'; readonly feeling: FeelingId }
  | { readonly say: 'condition'; readonly condition: ConditionId };
