import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';

/** Who is heard: the skill's prompt, its reprompt, or Alexa herself when a skill has failed. */
export type Part = 'prompt' | 'reprompt' | 'alexa';

export type EndReason =
  /** The skill's last response closed it. */
  | 'closed-by-skill'
  /** "Exit", or another launch. */
  | 'USER_INITIATED'
  /** A broken rule or a failed handler. */
  | 'ERROR'
  /** Nobody answered the reprompt. */
  | 'EXCEEDED_MAX_REPROMPTS';

interface At {
  /** The clock's time, in ms since 1970. */
  readonly at: number;
  /** Which session of this speaker, from 1; 0 before the first. */
  readonly session: number;
}

/** What happens on a speaker, in order. `ms` is a length: of what starts, or in `cut` of what was heard. */
export type SpeakerEvent = At &
  (
    | { readonly kind: 'heard'; readonly words: string; readonly by: 'wake-word' | 'microphone' }
    | { readonly kind: 'unheard'; readonly words: string; readonly why: string }
    | { readonly kind: 'request'; readonly request: RequestEnvelope }
    | { readonly kind: 'response'; readonly response: ResponseEnvelope }
    | {
        readonly kind: 'speech';
        readonly part: Part;
        readonly text: string;
        readonly ms: number;
        readonly ratePercent: number;
      }
    | { readonly kind: 'pause'; readonly part: Part; readonly ms: number }
    /** The speech or pause under way was broken off after `ms`. */
    | { readonly kind: 'cut'; readonly what: 'speech' | 'pause'; readonly ms: number }
    | { readonly kind: 'microphone-opened'; readonly ms: number }
    | { readonly kind: 'microphone-closed'; readonly answered: boolean }
    | { readonly kind: 'refused'; readonly rule: string; readonly why: string; readonly source: string }
    | { readonly kind: 'ended'; readonly reason: EndReason }
  );

export type Observer = (event: SpeakerEvent) => void;

type WithoutAt<T> = T extends unknown ? Omit<T, keyof At> : never;

/** An event before the speaker has put time and session to it. */
export type Happening = WithoutAt<SpeakerEvent>;
