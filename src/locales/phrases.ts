import type { FeelingId } from '../massage/feeling.ts';
import type { TechniqueId } from '../massage/technique.ts';

/** Our own intents. Alexa's built-in ones keep their own phrases and need none of ours. */
export const customIntents = [
  'StartMassageIntent',
  'SetLengthIntent',
  'ReadyIntent',
  'CarryOnIntent',
  'PreviousStepIntent',
  'SayAgainIntent',
  'HoldOnIntent',
  'EndMassageIntent',
  'WhatCanISayIntent',
  'TooMuchPressureIntent',
  'MorePressureIntent',
  'JustRightIntent',
  'ExplainTechniqueIntent',
  'HowIntent',
  'WhereIntent',
  'WhichHandIntent',
  'HowFastIntent',
  'FeelIntent',
  'WhyIntent',
  'DoingItRightIntent',
  'SafetyIntent',
  'TimeLeftIntent',
  'WhichStepIntent',
  'WhatsNextIntent',
  'GoToStepIntent',
  'HurtsIntent',
  'DullIntent',
  'SharpIntent',
  'FeelingIntent',
] as const;

export type CustomIntent = (typeof customIntents)[number];

/** Slots by name, each with the type that Alexa fills it by. */
export const slotTypes = {
  duration: 'AMAZON.DURATION',
  number: 'AMAZON.NUMBER',
  technique: 'Technique',
  feeling: 'Feeling',
} as const;

export type SlotName = keyof typeof slotTypes;

/** A value that a slot of ours can take: what it is called first, then what else people say for it, at least one. */
type SlotValue = readonly [name: string, ...synonyms: string[]];

/**
 * What a language listens for. A sample is a template: `[word]` may be left out, `(one|other)` is a choice,
 * `{slot}` is filled in by Alexa. The build expands it.
 */
export interface Phrases {
  readonly invocationName: string;
  readonly samples: Readonly<Record<CustomIntent, readonly string[]>>;
  readonly values: {
    readonly Technique: Readonly<Record<TechniqueId, SlotValue>>;
    readonly Feeling: Readonly<Record<FeelingId, SlotValue>>;
  };
}
