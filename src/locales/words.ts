import type { ConditionId } from '../massage/condition.ts';
import type { LandmarkId } from '../massage/landmark.ts';
import type {
  MassageStepId,
  RestStepId,
  RoutineId,
  routines,
  SeatedStepId,
  TwoSidedStepId,
} from '../massage/routines/index.ts';
import type { TechniqueId } from '../massage/technique.ts';
import type { TopicId } from '../massage/topic.ts';

/** What every step says. Each string is one sentence or a few short ones, as they are to be heard. */
interface EveryStepWords {
  /** What is done, so that it fits after "Back to" and "Step three": "kneading the sides". */
  readonly title: string;
  /** Spoken before the instruction: one sentence. */
  readonly leadIn: string;
  /** The instruction: one action a line. */
  readonly instruction: readonly string[];
  /** Spoken within the hold, at most one every fifteen seconds. */
  readonly cues: readonly string[];
  /** Spoken when the hold is over: one sentence. */
  readonly finish: string;
  /** Lead-in and instruction in one short line, for people who know the step. */
  readonly short: string;
  /** Told one at a time on "am I doing this right?". */
  readonly mistakes: readonly [string, ...string[]];
  /** What to look out for. */
  readonly safety: string;
}

/** Getting ready and resting. */
export type RestStepWords = EveryStepWords;

export interface MassageStepWords extends EveryStepWords {
  /** "Too much": what to change with the hands. */
  readonly softer: string;
  /** "More": how to lean, never how to push. */
  readonly harder: string;
  /** "Where exactly?", in landmarks of the body. */
  readonly where: string;
  /** "Which hand?" */
  readonly hands: string;
  /** "How fast?", something one can count or imagine. */
  readonly tempo: string;
  /** "How should it feel?" */
  readonly feel: string;
  /** "Why do we do this?", without medical claims. */
  readonly why: string;
}

export interface TwoSidedWords {
  /** Spoken between the two sides. */
  readonly otherSide: string;
  /** What the first and the second side are called, so that it fits after "Now": "the left side". */
  readonly sides: readonly [first: string, second: string];
}

export interface SeatedWords {
  /** The instruction when the receiver sits on a chair. */
  readonly instructionSeated: readonly string[];
}

type WordsOf<Id> = (Id extends RestStepId ? RestStepWords : MassageStepWords) &
  (Id extends TwoSidedStepId ? TwoSidedWords : unknown) &
  (Id extends SeatedStepId ? SeatedWords : unknown);

/** The words of all steps. */
export type StepWords = { readonly [Id in RestStepId | MassageStepId]: WordsOf<Id> };

/** The words of one routine's steps. */
export type StepWordsOf<Routine extends RoutineId> = Pick<
  StepWords,
  (typeof routines)[Routine]['steps'][number]['id']
>;

export interface EveryRoutineWords {
  /** What it is called, so that it fits after "A": "back massage". */
  readonly name: string;
  /** "What do I need?" */
  readonly needs: string;
  /** Said before the longest one on offer, when somebody asks for more. */
  readonly tooLong: string;
  /** Getting ready in a few words, for people who have done it before. */
  readonly settled: string;
}

export interface PartnerRoutineWords extends EveryRoutineWords {
  /** After getting ready in full: that there is a chair too. */
  readonly chairOffer: string;
  /** Answers "lying down is fine". */
  readonly lying: string;
}

export type RoutinesWords = {
  readonly [Id in RoutineId]: (typeof routines)[Id]['people'] extends 'two'
    ? PartnerRoutineWords
    : EveryRoutineWords;
};

interface TechniqueWords {
  /** The plain name: "kneading". */
  readonly name: string;
  /** The standard term, for people who ask: "petrissage". */
  readonly standard: string;
  /** What it is, in one sentence. */
  readonly one: string;
  /** How it is done, in three sentences. */
  readonly three: string;
  readonly why: string;
  readonly feel: string;
  readonly notWhen: string;
  /** Said when the guide is about to leave: "Keep kneading." */
  readonly keepGoing: string;
}

export type TechniquesWords = Readonly<Record<TechniqueId, TechniqueWords>>;

/** One answer for each question about massage. */
export type TopicsWords = Readonly<Record<TopicId, string>>;

/** Where a place of the body is, and what may be done there. */
export type LandmarksWords = Readonly<Record<LandmarkId, string>>;

/** What is said to a condition that somebody mentions. */
export type ConditionsWords = Readonly<Record<ConditionId, string>>;
