import type { AskedSwitch } from '../massage/switch.ts';
import type { Act } from './act.ts';
import type { Massage, Memory, Question, WithMassage } from './session.ts';

/** A self-check that lies ahead of the hands, and what silence after it does. */
export interface CheckAhead {
  readonly check: AskedSwitch;
  readonly silence: Silence;
}

/** What comes after the acts have been said. */
type Then =
  /** The massage goes on from its cursor, window after window, up to where it must stop. */
  | { readonly then: 'flow'; readonly massage: Massage; readonly check: CheckAhead | null }
  /** Ends with a question. Its reprompt asks again, or says what silence means and goes on. */
  | { readonly then: 'ask'; readonly question: Question; readonly silence: Silence | null }
  /** Teaches a word for the quiet, is quiet, and asks for it. */
  | { readonly then: 'wait'; readonly for: 'ready' | 'resume' }
  /** Says no more, and the session is over. */
  | { readonly then: 'close' }
  /** Says nothing at all: Alexa does not let us speak here. */
  | { readonly then: 'silent' };

/** What silence after a question does, spoken in the reprompt. Null: the question is asked once more. */
export interface Silence {
  readonly acts: readonly Act[];
  /** All that is known once silence was the answer. */
  readonly memory: Memory;
  readonly session: WithMassage;
  readonly then: 'flow' | 'ready' | 'resume';
}

export type Reply = { readonly acts: readonly Act[] } & Then;
