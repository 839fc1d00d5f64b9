import type { MassageStepId, RestStepId, TwoSidedStepId } from '../massage/routines/index.ts';
import type { TechniqueId } from '../massage/technique.ts';

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

interface TwoSidedWords {
  /** Spoken between the two sides. */
  readonly otherSide: string;
}

export type StepWords = {
  readonly [Id in RestStepId]: RestStepWords;
} & {
  readonly [Id in MassageStepId]: MassageStepWords & (Id extends TwoSidedStepId ? TwoSidedWords : unknown);
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
