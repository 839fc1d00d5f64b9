import type { LengthAsked, MassageAsked } from '../massage/asked.ts';
import type { ConditionId } from '../massage/condition.ts';
import type { FeelingId } from '../massage/feeling.ts';
import type { LandmarkId } from '../massage/landmark.ts';
import type { SwitchId } from '../massage/switch.ts';
import type { TechniqueId } from '../massage/technique.ts';
import type { TopicId } from '../massage/topic.ts';
import type { StepAspect } from './act.ts';

/** What can be asked about a technique. */
export type TechniqueQuestion = 'what' | 'how' | 'feel' | 'why' | 'notWhen';

/** What needs nothing more to be told. */
type PlainEvent =
  | 'launch'
  | 'needs'
  | 'ready'
  | 'notToday'
  | 'unsure'
  | 'gentle'
  | 'chair'
  | 'lieDown'
  | 'newPartner'
  | 'selfCheck'
  | 'next'
  | 'previous'
  | 'startOver'
  | 'repeat'
  | 'pause'
  | 'resume'
  | 'tooMuch'
  | 'more'
  | 'inPlace'
  | 'fine'
  | 'justRight'
  | 'howHard'
  | 'slower'
  | 'faster'
  | 'holdLonger'
  | 'holdShorter'
  | 'massageLonger'
  | 'massageShorter'
  | 'wrapUp'
  | 'stepByStep'
  | 'flowing'
  | 'shortWords'
  | 'fullWords'
  | 'switchSides'
  | 'whichSide'
  | 'whatsItCalled'
  | 'timeLeft'
  | 'whichStep'
  | 'whatsNext'
  | 'yes'
  | 'no'
  | 'hurts'
  | 'dull'
  | 'sharp'
  | 'help'
  | 'stop'
  /** Not understood. */
  | 'missed'
  /** Anything that Alexa tells and does not want answered. */
  | 'notice';

/** What can happen to a session. A null is something that was said but could not be made out. */
export type Event =
  | { readonly on: PlainEvent }
  | { readonly on: 'start'; readonly massage: MassageAsked | null; readonly length: LengthAsked }
  | { readonly on: 'forWhom'; readonly who: 'self' | 'partner' | null }
  | { readonly on: 'length'; readonly length: LengthAsked }
  | { readonly on: 'addTime'; readonly minutes: number | null }
  /** Null: whatever was asked about, or is being done. */
  | { readonly on: 'keepIn'; readonly part: SwitchId | null }
  | { readonly on: 'leaveOut'; readonly part: SwitchId | null }
  | { readonly on: 'goTo'; readonly step: number | null }
  | {
      readonly on: 'technique';
      readonly technique: TechniqueId | null;
      readonly about: TechniqueQuestion;
    }
  | { readonly on: 'compare'; readonly one: TechniqueId | null; readonly other: TechniqueId | null }
  | { readonly on: 'aboutStep'; readonly about: StepAspect }
  | { readonly on: 'landmark'; readonly landmark: LandmarkId | null }
  | { readonly on: 'topic'; readonly topic: TopicId }
  | { readonly on: 'feeling'; readonly feeling: FeelingId }
  | { readonly on: 'condition'; readonly condition: ConditionId | null }
  /** Alexa's session is over; nothing may be said any more. */
  | { readonly on: 'ended'; readonly by: 'silence' | 'other' };

export type EventKind = Event['on'];
export type EventOf<Kind extends EventKind> = Event & { readonly on: Kind };

const asking: readonly EventKind[] = [
  ...([
    'technique',
    'compare',
    'whatsItCalled',
    'aboutStep',
    'landmark',
    'topic',
    'needs',
    'howHard',
  ] as const),
  ...(['timeLeft', 'whichStep', 'whatsNext', 'whichSide'] as const),
];

/** Whether an event only asks something: what was going on, an open question too, then goes on. */
export const asksOnly = ({ on }: Event): boolean => asking.includes(on);
