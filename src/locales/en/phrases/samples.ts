import type { CustomIntent, Graded } from '../../phrases.ts';

/** The samples of the intents of one subject. */
export type SamplesOf<Intent extends CustomIntent> = Readonly<Record<Intent, Graded>>;
