import type { Exchange } from '../../../src/speaker/rules/rule.ts';
import type { Voice } from '../../../src/speech/voice.ts';

/** A response that somebody heard, with what was asked. */
export interface Heard {
  readonly locale: string;
  /** Where in the tests: a dialogue, or a state and what was said in it. */
  readonly where: string;
  readonly exchange: Exchange;
  /** The words of the prompt, and of the reprompt, without markup and quiet. */
  readonly prompt: string;
  readonly reprompt: string;
  /** The prompt's words up to its first quiet of a second or more: the answer itself. */
  readonly answer: string;
  readonly isOpen: boolean;
}

/** What certification asks of every response. Its name begins with the ids of the lines that it stands for. */
export interface ResponseRule {
  readonly rule: string;
  readonly wrong: (heard: Heard) => string | null;
}

/** A moment of a conversation: what the session's attributes are, and what is heard when something is said now. */
export interface State {
  readonly locale: string;
  /** Phase and open question: "guiding/come-back". */
  readonly name: string;
  readonly hasQuestion: boolean;
  /** Each is said in this state, and the next after the answer to the one before. */
  readonly say: (...intents: readonly [string, ...string[]]) => Promise<readonly Heard[]>;
}

/** What certification asks of every state. */
export interface StateRule {
  readonly rule: string;
  readonly wrong: (state: State, voice: Voice) => Promise<string | null>;
}
