import { join } from 'node:path';

/** The repository. */
export const root = join(import.meta.dirname, '..', '..');

/** Where a locale's interaction model is committed. */
export const committedModel = (locale: string): string => join(root, 'interaction-models', `${locale}.json`);

/** Where the page that shows every plan is committed. */
export const committedPlans = join(root, 'src', 'massage', 'plans.md');

/** Where the manifest is committed. */
export const committedManifest = join(root, 'skill.json');

/** Where the page of cost and capacity is committed. */
export const committedCost = join(root, 'lambda', 'COST.md');
