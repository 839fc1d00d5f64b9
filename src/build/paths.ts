import { join } from 'node:path';

/** The repository. */
export const root = join(import.meta.dirname, '..', '..');

/** Where a locale's interaction model is committed. */
export const committedModel = (locale: string): string => join(root, 'interaction-models', `${locale}.json`);
