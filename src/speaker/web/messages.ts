import type { Cursor } from '../../guide/place/cursor.ts';
import type { Track } from '../../guide/place/playhead.ts';
import type { Phase } from '../../guide/session.ts';
import type { Pressure } from '../../massage/pressure.ts';
import type { RoutineId } from '../../massage/routines/index.ts';
import type { Zone } from '../../massage/step.ts';

/** What the speaker does right now. `from` is the clock's time in ms since 1970, `ms` a length. */
export type Doing =
  /** Nothing. */
  | { readonly kind: 'idle' }
  /** Somebody speaks to it. */
  | { readonly kind: 'hearing'; readonly words: string }
  /** The skill is asked, or its answer is about to be heard. */
  | { readonly kind: 'thinking' }
  | {
      readonly kind: 'speaking';
      readonly from: number;
      readonly ms: number;
      readonly text: string;
      readonly ratePercent: number;
    }
  | { readonly kind: 'quiet'; readonly from: number; readonly ms: number }
  /** The microphone is open. */
  | { readonly kind: 'listening'; readonly from: number; readonly ms: number };

/** What was said, or what happened. */
export interface Line {
  readonly at: number;
  readonly who: 'you' | 'guide' | 'alexa' | 'note';
  readonly text: string;
}

/** An entry of the plan as it is shown. */
export interface StepView {
  readonly title: string;
  /** "Step N of M"; null for the rest at the end. */
  readonly number: number | null;
  readonly zone: Zone | null;
  /** The plain name of what the hands do. */
  readonly technique: string | null;
  /** What the sides are called; null where a step has one pass. */
  readonly sides: readonly [string, string] | null;
  /** Of each pass. */
  readonly holdMs: number;
  /** `none`: nothing presses. Null for the rest at the end. */
  readonly pressure: Pressure | 'none' | null;
}

/** The massage under way, or the one that has just ended. */
export interface MassageView {
  readonly routine: RoutineId;
  readonly name: string;
  readonly position: 'usual' | 'seated';
  readonly phase: Exclude<Phase, 'arranging'>;
  /** What getting ready is called. */
  readonly preparing: string;
  readonly steps: readonly StepView[];
  readonly of: number;
  /** Where it stands when no track is playing. */
  readonly cursor: Cursor;
  /** What is playing, its start set to what this device really plays. */
  readonly track: Track | null;
}

/** A piece of a prompt as it is heard. Lengths in ms. */
type Piece =
  | { readonly kind: 'speech'; readonly text: string; readonly ms: number }
  | { readonly kind: 'pause'; readonly ms: number };

interface WindowView {
  readonly pieces: readonly Piece[];
  readonly ms: number;
  readonly allowedMs: number;
}

/** One request and what came of it, for people who want to know how it works. */
export interface Exchange {
  /** Counted from 1. */
  readonly number: number;
  readonly at: number;
  /** The intent, or the type of the request. */
  readonly name: string;
  readonly request: unknown;
  /** Null until it was answered. */
  readonly response: unknown;
  /** The skill's own state in the session's attributes. */
  readonly before: unknown;
  readonly after: unknown;
  readonly prompt: WindowView | null;
  readonly reprompt: WindowView | null;
  readonly broken: readonly { readonly rule: string; readonly why: string; readonly source: string }[];
}

export interface ClockView {
  /** The clock's time in ms since 1970. */
  readonly now: number;
  readonly speed: number;
}

/** All that a page shows. */
export interface RoomView {
  readonly doing: Doing;
  readonly hasSession: boolean;
  /** Null before the first massage. */
  readonly massage: MassageView | null;
  /** The last ones. */
  readonly lines: readonly Line[];
  readonly exchanges: readonly Exchange[];
}

/** What a page is told, each with the clock. */
export type Message =
  /** Where it is, and all there is: at the start, and whenever the connection was lost. */
  | {
      readonly kind: 'hello';
      readonly clock: ClockView;
      readonly room: string;
      readonly locale: string;
      readonly wakeWords: readonly string[];
      readonly view: RoomView;
    }
  /** What has changed. `line` is added to the lines; `exchange` is added, or replaces the one with its number. */
  | {
      readonly kind: 'update';
      readonly clock: ClockView;
      readonly doing?: Doing;
      readonly hasSession?: boolean;
      readonly massage?: MassageView | null;
      readonly line?: Line;
      readonly exchange?: Exchange;
    };

/** What of lines and exchanges is kept, here and on the page: a page may stay open for hours. */
export const KEPT_LINES = 200;
export const KEPT_EXCHANGES = 24;

/** What a page may ask of its speaker. */
export type Command =
  | { readonly do: 'say'; readonly words: string }
  /** Somebody is in the middle of saying or typing something. */
  | { readonly do: 'begin-to-speak' }
  | { readonly do: 'set-speed'; readonly speed: number };
