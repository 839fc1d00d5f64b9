import type { Slot } from 'ask-sdk-model';
import { parse } from 'tinyduration';
import type { Event } from '../guide/event.ts';
import type { StepAspect } from '../guide/act.ts';
import type { CustomIntent, SlotName } from '../locales/phrases.ts';
import { isFeelingId } from '../massage/feeling.ts';
import { isTechniqueId } from '../massage/technique.ts';

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

type Intent = CustomIntent | BuiltInIntent;

export type Slots = Readonly<Record<string, Slot | undefined>>;

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
  const authorities = slots[name]?.resolutions?.resolutionsPerAuthority ?? [];
  const match = authorities.find(({ status }) => status.code === 'ER_SUCCESS_MATCH');
  return match?.values[0]?.value.id ?? null;
};

const techniqueIn = (slots: Slots) => {
  const id = idIn(slots, 'technique');
  return id !== null && isTechniqueId(id) ? id : null;
};

const feelingIn = (slots: Slots) => {
  const id = idIn(slots, 'feeling');
  return id !== null && isFeelingId(id) ? id : null;
};

const about = (aspect: StepAspect) => (): Event => ({ on: 'aboutStep', about: aspect });

/** What each intent means to the guide. Cancel and going home end the session as stop does. */
const events: Readonly<Record<Intent, (slots: Slots) => Event>> = {
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
  StartMassageIntent: (slots) => ({ on: 'start', minutes: durationIn(slots) }),
  SetLengthIntent: (slots) => ({ on: 'minutes', minutes: durationIn(slots) ?? numberIn(slots) }),
  ReadyIntent: () => ({ on: 'ready' }),
  CarryOnIntent: () => ({ on: 'resume' }),
  PreviousStepIntent: () => ({ on: 'previous' }),
  SayAgainIntent: () => ({ on: 'repeat' }),
  HoldOnIntent: () => ({ on: 'pause' }),
  EndMassageIntent: () => ({ on: 'stop' }),
  WhatCanISayIntent: () => ({ on: 'help' }),
  TooMuchPressureIntent: () => ({ on: 'tooMuch' }),
  MorePressureIntent: () => ({ on: 'more' }),
  JustRightIntent: () => ({ on: 'justRight' }),
  ExplainTechniqueIntent: (slots) => ({ on: 'technique', technique: techniqueIn(slots) }),
  HowIntent: about('instruction'),
  WhereIntent: about('where'),
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
    const feeling = feelingIn(slots);
    return feeling === null ? { on: 'missed' } : { on: 'feeling', feeling };
  },
};

const isIntent = (name: string): name is Intent => Object.hasOwn(events, name);

/** An intent that we never declared counts as not understood. */
export const eventOfIntent = (name: string, slots: Slots): Event =>
  isIntent(name) ? events[name](slots) : { on: 'missed' };
