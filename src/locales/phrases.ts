import type { MassageAsked } from '../massage/asked.ts';
import type { ConditionId } from '../massage/condition.ts';
import type { FeelingId } from '../massage/feeling.ts';
import type { LandmarkId } from '../massage/landmark.ts';
import type { SwitchId } from '../massage/switch.ts';
import type { TechniqueId } from '../massage/technique.ts';
import type { TopicId } from '../massage/topic.ts';

/** The intent of each question about massage that has one answer. */
export const topicIntents = {
  WhichMassagesIntent: 'massages',
  BenefitsIntent: 'benefits',
  CureIntent: 'no-cure',
  SlimmingIntent: 'no-slimming',
  OilIntent: 'oil',
  WarmingCreamIntent: 'warming-cream',
  ToolsIntent: 'tools',
  BrushIntent: 'brush',
  RoomIntent: 'room',
  ClothesIntent: 'clothes',
  PositionIntent: 'position',
  NeverPressIntent: 'never-press',
  WhoShouldNotIntent: 'who-should-not',
  AftercareIntent: 'aftercare',
  HowOftenIntent: 'how-often',
  KnotIntent: 'knot',
  ClickingIntent: 'clicking',
  CrackingIntent: 'no-cracking',
  TiredHandsIntent: 'tired-hands',
  TicklesIntent: 'tickling',
  SignsIntent: 'signs',
  PressureScaleIntent: 'pressure-scale',
  PressThereIntent: 'not-there',
  AsleepIntent: 'only-awake',
  DiagnosisIntent: 'no-diagnosis',
  OtherPartsIntent: 'only-neck-and-back',
  VolumeIntent: 'volume',
  MusicIntent: 'music',
  DisappointedIntent: 'disappointed',
} as const satisfies Record<string, TopicId>;

export type TopicIntent = keyof typeof topicIntents;

/** Our own intents. Alexa's built-in ones keep their own phrases and need none of ours. */
export const customIntents = [
  'StartMassageIntent',
  'ForWhomIntent',
  'SetLengthIntent',
  'AddTimeIntent',
  'NeedsIntent',
  'ReadyIntent',
  'InPlaceIntent',
  'NextStepIntent',
  'AllFineIntent',
  'NotTodayIntent',
  'UnsureIntent',
  'GentleIntent',
  'ChairIntent',
  'LieDownIntent',
  'KeepInIntent',
  'LeaveOutIntent',
  'NewPartnerIntent',
  'SelfCheckIntent',
  'CarryOnIntent',
  'PreviousStepIntent',
  'SayAgainIntent',
  'HoldOnIntent',
  'EndMassageIntent',
  'WhatCanISayIntent',
  'TooMuchPressureIntent',
  'MorePressureIntent',
  'JustRightIntent',
  'HowHardIntent',
  'SlowerIntent',
  'FasterIntent',
  'HoldLongerIntent',
  'HoldShorterIntent',
  'MassageLongerIntent',
  'MassageShorterIntent',
  'WrapUpIntent',
  'StepByStepIntent',
  'FlowingIntent',
  'ShortWordsIntent',
  'FullWordsIntent',
  'SwitchSidesIntent',
  'WhichSideIntent',
  'ExplainTechniqueIntent',
  'TechniqueHowIntent',
  'TechniqueFeelIntent',
  'TechniqueWhyIntent',
  'TechniqueWhenNotIntent',
  'CompareTechniquesIntent',
  'WhatsItCalledIntent',
  'HowIntent',
  'WhereIntent',
  'LandmarkIntent',
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
  // A condition asked about or told in so many words, known to us or not; and one merely named.
  'ConditionIntent',
  'BareConditionIntent',
  ...Object.keys(topicIntents).filter((name): name is TopicIntent => Object.hasOwn(topicIntents, name)),
] as const;

export type CustomIntent = (typeof customIntents)[number];

/** Slots by name, each with the type that Alexa fills it by. */
export const slotTypes = {
  duration: 'AMAZON.DURATION',
  number: 'AMAZON.NUMBER',
  massage: 'Massage',
  size: 'Size',
  who: 'Who',
  part: 'Part',
  technique: 'Technique',
  other: 'Technique',
  landmark: 'Landmark',
  feeling: 'Feeling',
  condition: 'Condition',
} as const;

export type SlotName = keyof typeof slotTypes;

/** A value that a slot of ours can take: what it is called first, then what else people say for it, at least one. */
export type SlotValue = readonly [name: string, ...synonyms: string[]];

/** How much depends on a phrase being understood, the most first. What each grade means: `README.md`. */
export const grades = ['must', 'should', 'nice'] as const;

export type Grade = (typeof grades)[number];

/**
 * An intent's samples by grade. A sample is a template: `[word]` may be left out, `(one|other)` is a choice,
 * `{slot}` is filled in by Alexa. The build expands it.
 */
export type Graded = Readonly<Record<Grade, readonly string[]>>;

/** What a language listens for. */
export interface Phrases {
  readonly invocationName: string;
  readonly samples: Readonly<Record<CustomIntent, Graded>>;
  readonly values: {
    readonly Massage: Readonly<Record<MassageAsked, SlotValue>>;
    /** The shortest or the longest on offer. */
    readonly Size: Readonly<Record<'quick' | 'long', SlotValue>>;
    readonly Who: Readonly<Record<'self' | 'partner', SlotValue>>;
    /** What can be kept in or left out. */
    readonly Part: Readonly<Record<SwitchId, SlotValue>>;
    readonly Technique: Readonly<Record<TechniqueId, SlotValue>>;
    readonly Landmark: Readonly<Record<LandmarkId, SlotValue>>;
    readonly Feeling: Readonly<Record<FeelingId, SlotValue>>;
    readonly Condition: Readonly<Record<ConditionId, SlotValue>>;
  };
}

/** What people say in one country, and in no other: added to what all who speak the language say. */
export interface LocalPhrases {
  readonly samples: Readonly<Partial<Record<CustomIntent, Partial<Graded>>>>;
  readonly values: {
    readonly [Type in keyof Phrases['values']]?: Readonly<
      Partial<Record<keyof Phrases['values'][Type], readonly string[]>>
    >;
  };
}
