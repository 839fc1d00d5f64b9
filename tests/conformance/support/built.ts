import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Model } from './model.ts';

const dist = new URL('../../../dist/', import.meta.url);

if (!existsSync(dist)) throw new Error('Nothing is built yet: run "npm run conformance".');

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, dist), 'utf8'));

/** The bundle as Lambda gets it. */
export const bundleFolder = fileURLToPath(new URL('lambda/', dist));
export const bundleAddress = new URL('lambda/index.js', dist).href;

export const manifest: unknown = read('skill-package/skill.json');

const MODELS = 'skill-package/interactionModels/custom/';

/** The locales that the skill package holds. */
export const locales: readonly string[] = readdirSync(new URL(MODELS, dist))
  .map((file) => file.replace(/\.json$/, ''))
  .sort();

/** A locale's interaction model, read anew each time: clients write into what they are given. */
// Amazon's schema checks its shape.
export const modelOf = (locale: string): Model => read(`${MODELS}${locale}.json`) as Model;
