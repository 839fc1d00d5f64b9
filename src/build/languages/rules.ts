import type { BuiltInIntent } from '../built-in-intents.ts';

/** What Alexa asks of the phrases of one language: the words that it keeps for itself, and where. */
export interface LanguageRules {
  /** What people say for Alexa's own intents. None of it may be a phrase of ours. */
  readonly builtInPhrases: Readonly<Partial<Record<BuiltInIntent, readonly string[]>>>;
  /**
   * Words that Alexa takes as the bridge between the skill's name and a wish ("ask massage guide about …").
   * A sample that begins with one is understood less well.
   */
  readonly connectors: readonly string[];
  /**
   * Connectors that are also good openings ("that hurts", "for my wife"): allowed where the same intent has the
   * sample without the word too, which is what is left of it in one breath with the skill's name ("tell massage
   * guide that …").
   */
  readonly droppableConnectors: readonly string[];
  /** Words that no invocation name may contain: wake words, launch words, connecting words. */
  readonly reservedInNames: readonly string[];
  /** Words that no invocation name of two words may contain: articles and prepositions. */
  readonly reservedInShortNames: readonly string[];
}
