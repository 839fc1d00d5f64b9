import type { CustomIntent } from '../../phrases.ts';

/** The samples of the intents of one subject. */
export type SamplesOf<Intent extends CustomIntent> = Readonly<Record<Intent, readonly string[]>>;
