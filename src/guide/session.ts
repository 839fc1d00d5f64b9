import type { LengthAsked, MassageAsked } from '../massage/asked.ts';
import type { Manner, Tempo } from '../massage/manner.ts';
import type { Plan } from '../massage/plan.ts';
import type { Pressure } from '../massage/pressure.ts';
import type { RoutineId, StepId } from '../massage/routines/index.ts';
import type { Zone } from '../massage/step.ts';
import type { AskedSwitch, SwitchId } from '../massage/switch.ts';
import type { Cursor } from './place/cursor.ts';
import type { Track } from './place/playhead.ts';
import type { Act } from './act.ts';

/** How firm the massage may be, and what was asked on the way. Entries are indexes of the plan. */
export interface PressureWish {
  /** Never firmer than this in this massage, whatever is asked for. */
  readonly ceiling: Pressure;
  /** Never firmer than this, from here on, unless more is asked for. */
  readonly cap: Pressure;
  /** The entry at which the cap was lowered in this massage. */
  readonly cappedAt: number | null;
  /** More pressure, asked for in one step and ending with it. */
  readonly raised: { readonly entry: number; readonly pressure: Pressure } | null;
  /** The entry in which "too much" was last heard. */
  readonly easedAt: number | null;
}

/** Whether the massage moves on by itself or waits for "next" after each step. */
export type Pace = 'flowing' | 'step-by-step';

/** A massage under way. */
export interface Massage {
  readonly plan: Plan;
  readonly cursor: Cursor;
  readonly pressure: PressureWish;
  readonly pace: Pace;
  /** What is still to be asked about, right before its first step. */
  readonly unasked: readonly AskedSwitch[];
  /** Zones whose pressure was asked about. */
  readonly askedZones: readonly Zone[];
  /** The first quiet has been announced. */
  readonly announced: boolean;
  /** How many replies it has gone on in: the n-th ends with the n-th variant, never with the last one again. */
  readonly replies: number;
}

/** What the guide has asked and waits to hear; what its answers and silence do is in `questions.ts`. */
export type Question =
  | { readonly ask: 'massage' | 'for-whom'; readonly length: LengthAsked }
  | { readonly ask: 'general' }
  | { readonly ask: 'doctor-first' }
  | { readonly ask: AskedSwitch }
  | { readonly ask: 'stop-or-gentle' }
  | { readonly ask: 'come-back' }
  | { readonly ask: 'come-back-or-restart' }
  | { readonly ask: 'lost-track' }
  | { readonly ask: 'softer-or-on' }
  | { readonly ask: 'dull-or-sharp' }
  | { readonly ask: 'new-massage'; readonly massage: MassageAsked | null; readonly length: LengthAsked };

/**
 * What holds for this sitting alone, whyever: it is kept with the open massage as its effect, never with a
 * reason, and goes with it.
 */
export interface Caution {
  readonly gentle: boolean;
  /** Sitting, not lying. */
  readonly seated: boolean;
  readonly out: readonly SwitchId[];
  /** Steps that hurt. */
  readonly without: readonly StepId[];
}

interface EveryPhase {
  /** The open question. A new one replaces it. */
  readonly question: Question | null;
  readonly caution: Caution;
  /** What the last reply left playing. */
  readonly track: Track | null;
  /** The last answer, so that "repeat" can say it again. */
  readonly answer: { readonly acts: readonly Act[]; readonly atMs: number } | null;
  /** How often in a row something was not understood. */
  readonly misses: number;
  /** When Alexa's session was known to be over, in ms since 1970; the cursor is then exact. */
  readonly closedAtMs: number | null;
}

interface Arranging extends EveryPhase {
  readonly phase: 'arranging';
}

/** Checks and set-up are being done; the cursor is where the massage will begin. */
interface Preparing extends EveryPhase {
  readonly phase: 'preparing';
  readonly massage: Massage;
}

interface Guiding extends EveryPhase {
  readonly phase: 'guiding';
  readonly massage: Massage;
}

interface Paused extends EveryPhase {
  readonly phase: 'paused';
  readonly massage: Massage;
}

interface Finished extends EveryPhase {
  readonly phase: 'finished';
  readonly routine: RoutineId;
  readonly position: Manner['position'];
}

export type Session = Arranging | Preparing | Guiding | Paused | Finished;
export type Phase = Session['phase'];
/** A session that holds a massage. */
export type WithMassage = Preparing | Guiding | Paused;

/** What is remembered of a person from one massage to the next. Nothing about health. */
export interface Preferences {
  readonly pressure: Pressure;
  readonly tempo: Tempo;
  readonly pace: Pace;
  /** Null until somebody chose. */
  readonly wording: Manner['wording'] | null;
  /** The last massage, and the minutes that each was last asked for. */
  readonly routine: RoutineId | null;
  readonly minutes: Readonly<Partial<Record<RoutineId, number>>>;
  /** What was chosen at a self-check, or by "leave it out"; without a reason. */
  readonly switches: Readonly<Partial<Record<SwitchId, 'in' | 'out'>>>;
  /** Single steps to leave out. */
  readonly without: readonly StepId[];
  /** How long speech really takes, in percent of the estimate, learnt from sessions that Alexa closed. */
  readonly speechPercent: number;
}

/** The self-checks that are read out before a massage, in their order. */
export const checks = ['general', 'doctor-first'] as const;
export type CheckId = (typeof checks)[number];

/** All that the guide knows of a person. */
export interface Memory {
  /** Null between massages: finished, forgotten, or never begun. */
  readonly session: Session | null;
  readonly preferences: Preferences;
  /** The day on which each self-check was last answered, in days since 1970. */
  readonly checked: Readonly<Partial<Record<CheckId, number>>>;
  /** Routines whose getting ready has been told in full. */
  readonly settled: readonly RoutineId[];
  /** How often each routine was finished. */
  readonly finished: Readonly<Partial<Record<RoutineId, number>>>;
}

export const newcomer: Memory = {
  session: null,
  preferences: {
    pressure: 'firm',
    tempo: 'usual',
    pace: 'flowing',
    wording: null,
    routine: null,
    minutes: {},
    switches: {},
    without: [],
    speechPercent: 100,
  },
  checked: {},
  settled: [],
  finished: {},
};

export const hasMassage = (session: Session): session is WithMassage =>
  session.phase === 'preparing' || session.phase === 'guiding' || session.phase === 'paused';
