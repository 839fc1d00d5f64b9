/** What Alexa herself brings to a language, beside what a skill's interaction model tells her. */
export interface Language {
  /** Alexa's own phrases for her built-in intents, by intent. */
  readonly builtIns: Readonly<Record<string, readonly string[]>>;
  /** What ends a session without asking the skill. */
  readonly exits: readonly string[];
  readonly wakeWords: readonly string[];
  /** Said before an invocation name: "open", "talk to". */
  readonly launches: readonly string[];
  /** Said before an invocation name and a request: "ask". */
  readonly asks: readonly string[];
  /** Said between an invocation name and a request: "to". */
  readonly connectors: readonly string[];
  /** Said between a request and an invocation name: "with". */
  readonly trailers: readonly string[];
  /** How "ask Massage Guide to …" is said. */
  readonly askFor: (invocationName: string, words: string) => string;
  readonly contractions: Readonly<Record<string, string>>;
  /** Words that mean nothing: "please". */
  readonly fillers: ReadonlySet<string>;
  /** Words that tell little about what is meant: "the". */
  readonly smallWords: ReadonlySet<string>;
  /** Words that turn the meaning of a sentence round: "not". */
  readonly negations: ReadonlySet<string>;
  /** What may stand before a sentence without changing what it means: "yes", "no". */
  readonly openings: ReadonlySet<string>;
  /** The same for all forms of a word, and for words that mean the same: "hurts", "hurting" → "hurt". */
  readonly stem: (word: string) => string;
  /** A whole number in digits or words, or null. */
  readonly readNumber: (words: readonly string[]) => number | null;
  /** A duration in ISO 8601 as AMAZON.DURATION fills it ("PT20M"), or null. */
  readonly readDuration: (words: readonly string[]) => string | null;
  /** A sentence that invites the person to speak, apart from questions. */
  readonly invitation: RegExp;
  /** What Alexa says for a skill that failed. */
  readonly problem: string;
}
