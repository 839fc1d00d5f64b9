import type { Act } from './act.ts';
import type { Massage, Question, WithMassage } from './session.ts';

/** What comes after the acts have been said. */
type Then =
  /** The massage goes on from its cursor, window after window. */
  | { readonly then: 'flow'; readonly massage: Massage }
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
  readonly session: WithMassage;
  readonly then: 'flow' | 'wait';
}

export type Reply = { readonly acts: readonly Act[] } & Then;
