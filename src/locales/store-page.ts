/** What people read in the skill store before they have heard a word. Lengths as Amazon's manifest schema has them. */
export interface StorePage {
  readonly name: string;
  /** One sentence, at most 160 characters. */
  readonly summary: string;
  /** At most 4,000 characters, with the health disclaimer. */
  readonly description: string;
  /** Each works from cold; the first opens the skill. */
  readonly examplePhrases: readonly [string, string, string];
  /** At most thirty. */
  readonly keywords: readonly string[];
}
