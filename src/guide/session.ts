import type { Plan } from '../massage/plan.ts';
import type { Pressure } from '../massage/pressure.ts';
import type { RoutineId } from '../massage/routines/index.ts';
import type { Zone } from '../massage/step.ts';
import type { Cursor } from './cursor.ts';
import type { Track } from './playhead.ts';
import type { Act } from './act.ts';

/** How firm the massage may be, and what was asked on the way. Entries are indexes of the plan. */
export interface PressureWish {
  /** Never firmer than this, from here on. */
  readonly cap: Pressure;
  /** The entry at which the cap was lowered in this massage. */
  readonly cappedAt: number | null;
  /** More pressure, asked for in one step and ending with it. */
  readonly raised: { readonly entry: number; readonly pressure: Pressure } | null;
  /** The entry in which "too much" was last heard. */
  readonly easedAt: number | null;
}

/** A massage under way. */
export interface Massage {
  readonly plan: Plan;
  readonly cursor: Cursor;
  readonly pressure: PressureWish;
  /** Zones whose pressure was asked about. */
  readonly askedZones: readonly Zone[];
  /** The first quiet has been announced. */
  readonly announced: boolean;
}

/** What the guide has asked and waits to hear; what its answers and silence do is in `questions.ts`. */
export type Question =
  | { readonly ask: 'minutes' }
  | { readonly ask: 'come-back' }
  | { readonly ask: 'come-back-or-restart' }
  | { readonly ask: 'lost-track' }
  | { readonly ask: 'softer-or-on' }
  | { readonly ask: 'dull-or-sharp' }
  | { readonly ask: 'new-massage'; readonly minutes: number | null };

interface EveryPhase {
  /** The open question. A new one replaces it. */
  readonly question: Question | null;
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

/** Set-up is being done; the cursor is where the massage will begin. */
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
}

export type Session = Arranging | Preparing | Guiding | Paused | Finished;
export type Phase = Session['phase'];
/** A session that holds a massage. */
export type WithMassage = Preparing | Guiding | Paused;

/** What is remembered of a person from one massage to the next. Nothing about health. */
interface Preferences {
  readonly pressure: Pressure;
  /** Minutes of the last massage. */
  readonly minutes: number | null;
  /** How long speech really takes, in percent of the estimate, learnt from sessions that Alexa closed. */
  readonly speechPercent: number;
}

/** All that the guide knows of a person. */
export interface Memory {
  /** Null between massages: finished, forgotten, or never begun. */
  readonly session: Session | null;
  readonly preferences: Preferences;
  /** Whether the safety notice has been heard. */
  readonly noticeHeard: boolean;
  /** How often each routine was finished. */
  readonly finished: Readonly<Partial<Record<RoutineId, number>>>;
}

export const newcomer: Memory = {
  session: null,
  preferences: { pressure: 'firm', minutes: null, speechPercent: 100 },
  noticeHeard: false,
  finished: {},
};

export const hasMassage = (session: Session): session is WithMassage =>
  session.phase === 'preparing' || session.phase === 'guiding' || session.phase === 'paused';
