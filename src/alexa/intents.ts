import { parse } from 'tinyduration';
import type { StepAspect } from '../guide/act.ts';
import type { Event, TechniqueQuestion } from '../guide/event.ts';
import { topicIntents } from '../locales/phrases.ts';
import type { CustomIntent, SlotName, TopicIntent } from '../locales/phrases.ts';
import { isMassageAsked } from '../massage/asked.ts';
import type { LengthAsked } from '../massage/asked.ts';
import { isConditionId } from '../massage/condition.ts';
import { isFeelingId } from '../massage/feeling.ts';
import { isLandmarkId } from '../massage/landmark.ts';
import { isSwitchId } from '../massage/switch.ts';
import { isTechniqueId } from '../massage/technique.ts';
import type { Slots } from './request.ts';

/** Alexa's own intents that the skill answers. */
type BuiltInIntent = `AMAZON.${
  | 'Stop'
  | 'Cancel'
  | 'NavigateHome'
  | 'Help'
  | 'Fallback'
  | 'Yes'
  | 'No'
  | 'Next'
  | 'Previous'
  | 'Repeat'
  | 'Pause'
  | 'Resume'
  | 'StartOver'}Intent`;

export type Intent = CustomIntent | BuiltInIntent;

const valueOf = (slots: Slots, name: SlotName): string | undefined => slots[name]?.value;

/** A whole number, or null for anything else that Alexa may have heard ("?"). */
const numberIn = (slots: Slots): number | null => {
  const value = valueOf(slots, 'number');
  return value !== undefined && /^\d{1,4}$/.test(value) ? Number(value) : null;
};

/** A length in minutes from ISO 8601 ("PT15M"); days and more are nothing that a massage takes. */
const durationIn = (slots: Slots): number | null => {
  const value = valueOf(slots, 'duration');
  if (value === undefined) return null;
  try {
    const { hours = 0, minutes = 0, seconds = 0 } = parse(value);
    return hours * 60 + minutes + seconds / 60;
  } catch {
    return null;
  }
};

/** The id that Alexa resolved a slot's words to. */
const idIn = (slots: Slots, name: SlotName): string | null => {
  const authorities = slots[name]?.resolutions.resolutionsPerAuthority ?? [];
  const match = authorities.find((authority) => authority?.status.code === 'ER_SUCCESS_MATCH');
  return match?.values[0]?.value.id ?? null;
};

/** An id that Alexa resolved a slot's words to, when it is one of ours. */
const oneOf =
  <Id extends string>(isId: (value: string) => value is Id) =>
  (slots: Slots, name: SlotName): Id | null => {
    const id = idIn(slots, name);
    return id !== null && isId(id) ? id : null;
  };

const techniqueIn = oneOf(isTechniqueId);
const feelingIn = oneOf(isFeelingId);
const conditionIn = oneOf(isConditionId);
const landmarkIn = oneOf(isLandmarkId);
const partIn = oneOf(isSwitchId);
const massageIn = oneOf(isMassageAsked);
const sizeIn = oneOf((value): value is 'quick' | 'long' => value === 'quick' || value === 'long');
const whoIn = oneOf((value): value is 'self' | 'partner' => value === 'self' || value === 'partner');

/** A length in minutes, or as "the quick one". */
const lengthIn = (slots: Slots): LengthAsked => durationIn(slots) ?? numberIn(slots) ?? sizeIn(slots, 'size');

const about = (aspect: StepAspect) => (): Event => ({ on: 'aboutStep', about: aspect });

const ofTechnique =
  (question: TechniqueQuestion) =>
  (slots: Slots): Event => ({ on: 'technique', technique: techniqueIn(slots, 'technique'), about: question });

/** What each intent means to the guide, but for the questions that have one answer each. */
const events: Readonly<Record<Exclude<Intent, TopicIntent>, (slots: Slots) => Event>> = {
  // Cancel and going home end the session as stop does.
  'AMAZON.StopIntent': () => ({ on: 'stop' }),
  'AMAZON.CancelIntent': () => ({ on: 'stop' }),
  'AMAZON.NavigateHomeIntent': () => ({ on: 'stop' }),
  'AMAZON.HelpIntent': () => ({ on: 'help' }),
  'AMAZON.FallbackIntent': () => ({ on: 'missed' }),
  'AMAZON.YesIntent': () => ({ on: 'yes' }),
  'AMAZON.NoIntent': () => ({ on: 'no' }),
  'AMAZON.NextIntent': () => ({ on: 'next' }),
  'AMAZON.PreviousIntent': () => ({ on: 'previous' }),
  'AMAZON.RepeatIntent': () => ({ on: 'repeat' }),
  'AMAZON.PauseIntent': () => ({ on: 'pause' }),
  'AMAZON.ResumeIntent': () => ({ on: 'resume' }),
  'AMAZON.StartOverIntent': () => ({ on: 'startOver' }),
  StartMassageIntent: (slots) => ({
    on: 'start',
    massage: massageIn(slots, 'massage'),
    length: lengthIn(slots),
  }),
  ForWhomIntent: (slots) => ({ on: 'forWhom', who: whoIn(slots, 'who') }),
  SetLengthIntent: (slots) => ({ on: 'length', length: lengthIn(slots) }),
  AddTimeIntent: (slots) => ({ on: 'addTime', minutes: durationIn(slots) ?? numberIn(slots) }),
  NeedsIntent: () => ({ on: 'needs' }),
  ReadyIntent: () => ({ on: 'ready' }),
  InPlaceIntent: () => ({ on: 'inPlace' }),
  NextStepIntent: () => ({ on: 'next' }),
  AllFineIntent: () => ({ on: 'fine' }),
  NotTodayIntent: () => ({ on: 'notToday' }),
  UnsureIntent: () => ({ on: 'unsure' }),
  GentleIntent: () => ({ on: 'gentle' }),
  ChairIntent: () => ({ on: 'chair' }),
  LieDownIntent: () => ({ on: 'lieDown' }),
  KeepInIntent: (slots) => ({ on: 'keepIn', part: partIn(slots, 'part') }),
  LeaveOutIntent: (slots) => ({ on: 'leaveOut', part: partIn(slots, 'part') }),
  NewPartnerIntent: () => ({ on: 'newPartner' }),
  SelfCheckIntent: () => ({ on: 'selfCheck' }),
  CarryOnIntent: () => ({ on: 'resume' }),
  PreviousStepIntent: () => ({ on: 'previous' }),
  SayAgainIntent: () => ({ on: 'repeat' }),
  HoldOnIntent: () => ({ on: 'pause' }),
  EndMassageIntent: () => ({ on: 'stop' }),
  WhatCanISayIntent: () => ({ on: 'help' }),
  TooMuchPressureIntent: () => ({ on: 'tooMuch' }),
  MorePressureIntent: () => ({ on: 'more' }),
  JustRightIntent: () => ({ on: 'justRight' }),
  HowHardIntent: () => ({ on: 'howHard' }),
  SlowerIntent: () => ({ on: 'slower' }),
  FasterIntent: () => ({ on: 'faster' }),
  HoldLongerIntent: () => ({ on: 'holdLonger' }),
  HoldShorterIntent: () => ({ on: 'holdShorter' }),
  MassageLongerIntent: () => ({ on: 'massageLonger' }),
  MassageShorterIntent: () => ({ on: 'massageShorter' }),
  WrapUpIntent: () => ({ on: 'wrapUp' }),
  StepByStepIntent: () => ({ on: 'stepByStep' }),
  FlowingIntent: () => ({ on: 'flowing' }),
  ShortWordsIntent: () => ({ on: 'shortWords' }),
  FullWordsIntent: () => ({ on: 'fullWords' }),
  SwitchSidesIntent: () => ({ on: 'switchSides' }),
  WhichSideIntent: () => ({ on: 'whichSide' }),
  ExplainTechniqueIntent: ofTechnique('what'),
  TechniqueHowIntent: ofTechnique('how'),
  TechniqueFeelIntent: ofTechnique('feel'),
  TechniqueWhyIntent: ofTechnique('why'),
  TechniqueWhenNotIntent: ofTechnique('notWhen'),
  CompareTechniquesIntent: (slots) => ({
    on: 'compare',
    one: techniqueIn(slots, 'technique'),
    other: techniqueIn(slots, 'other'),
  }),
  WhatsItCalledIntent: () => ({ on: 'whatsItCalled' }),
  HowIntent: about('instruction'),
  WhereIntent: about('where'),
  LandmarkIntent: (slots) => ({ on: 'landmark', landmark: landmarkIn(slots, 'landmark') }),
  WhichHandIntent: about('hands'),
  HowFastIntent: about('tempo'),
  FeelIntent: about('feel'),
  WhyIntent: about('why'),
  DoingItRightIntent: about('mistake'),
  SafetyIntent: about('safety'),
  TimeLeftIntent: () => ({ on: 'timeLeft' }),
  WhichStepIntent: () => ({ on: 'whichStep' }),
  WhatsNextIntent: () => ({ on: 'whatsNext' }),
  GoToStepIntent: (slots) => ({ on: 'goTo', step: numberIn(slots) }),
  HurtsIntent: () => ({ on: 'hurts' }),
  DullIntent: () => ({ on: 'dull' }),
  SharpIntent: () => ({ on: 'sharp' }),
  FeelingIntent: (slots) => {
    const feeling = feelingIn(slots, 'feeling');
    return feeling === null ? { on: 'missed' } : { on: 'feeling', feeling };
  },
  ConditionIntent: (slots) => ({ on: 'condition', condition: conditionIn(slots, 'condition') }),
  BareConditionIntent: (slots) => {
    const condition = conditionIn(slots, 'condition');
    return condition === null ? { on: 'missed' } : { on: 'condition', condition };
  },
};

const isTold = (name: string): name is keyof typeof events => Object.hasOwn(events, name);

const isTopicIntent = (name: string): name is TopicIntent => Object.hasOwn(topicIntents, name);

export const isIntent = (name: string): name is Intent => isTopicIntent(name) || isTold(name);

/** An intent that we never declared counts as not understood. */
export const eventOfIntent = (name: string, slots: Slots): Event => {
  if (isTopicIntent(name)) return { on: 'topic', topic: topicIntents[name] };
  return isTold(name) ? events[name](slots) : { on: 'missed' };
};
