import type { FeelingId } from '../massage/feeling.ts';
import type { TechniqueId } from '../massage/technique.ts';
import type { StepAspect } from './act.ts';

/** What can happen to a session. A null is something that was said but could not be made out. */
export type Event =
  | { readonly on: 'launch' }
  | { readonly on: 'start'; readonly minutes: number | null }
  | { readonly on: 'minutes'; readonly minutes: number | null }
  | { readonly on: 'ready' }
  | { readonly on: 'next' }
  | { readonly on: 'previous' }
  | { readonly on: 'goTo'; readonly step: number | null }
  | { readonly on: 'startOver' }
  | { readonly on: 'repeat' }
  | { readonly on: 'pause' }
  | { readonly on: 'resume' }
  | { readonly on: 'tooMuch' }
  | { readonly on: 'more' }
  | { readonly on: 'justRight' }
  | { readonly on: 'technique'; readonly technique: TechniqueId | null }
  | { readonly on: 'aboutStep'; readonly about: StepAspect }
  | { readonly on: 'timeLeft' }
  | { readonly on: 'whichStep' }
  | { readonly on: 'whatsNext' }
  | { readonly on: 'yes' }
  | { readonly on: 'no' }
  | { readonly on: 'hurts' }
  | { readonly on: 'dull' }
  | { readonly on: 'sharp' }
  | { readonly on: 'feeling'; readonly feeling: FeelingId }
  | { readonly on: 'help' }
  /** Not understood. */
  | { readonly on: 'missed' }
  | { readonly on: 'stop' }
  /** Alexa's session is over; nothing may be said any more. */
  | { readonly on: 'ended'; readonly by: 'silence' | 'other' }
  /** Anything that Alexa tells and does not want answered. */
  | { readonly on: 'notice' };

export type EventKind = Event['on'];
export type EventOf<Kind extends EventKind> = Extract<Event, { readonly on: Kind }>;
