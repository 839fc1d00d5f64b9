import type { Listening } from '../listening.ts';

/** Looks for one kind of fault; says each in a sentence that names the template to mend. */
export type Check = (listening: Listening) => readonly string[];
