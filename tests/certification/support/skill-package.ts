import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { localeTags } from '../../../src/locales/tags.ts';
import { committedModel } from '../../../src/build/paths.ts';
import { writeSkillPackage } from '../../../src/build/skill-package.ts';
import { readModel } from '../../../src/speaker/understanding/model.ts';
import type { LanguageModel } from '../../../src/speaker/understanding/model.ts';

const text = v.string();

/** What a store page holds in one locale. */
const storePage = v.looseObject({
  name: text,
  summary: text,
  description: text,
  examplePhrases: v.array(text),
  keywords: v.array(text),
});

const manifestSchema = v.object({
  manifest: v.looseObject({
    publishingInformation: v.looseObject({
      testingInstructions: text,
      locales: v.record(text, storePage),
    }),
    apis: v.looseObject({ custom: v.looseObject({ interfaces: v.array(v.unknown()) }) }),
    permissions: v.optional(v.array(v.unknown()), []),
    privacyAndCompliance: v.looseObject({
      isChildDirected: v.boolean(),
      containsAds: v.boolean(),
      allowsPurchases: v.boolean(),
      usesPersonalInfo: v.boolean(),
      locales: v.optional(
        v.record(text, v.object({ privacyPolicyUrl: v.optional(text), termsOfUseUrl: v.optional(text) })),
        {},
      ),
    }),
  }),
});

export type StorePage = v.InferOutput<typeof storePage>;

/** The skill package that is deployed, made by the build for this test file; gone when its tests are over. */
const folder = mkdtempSync(join(tmpdir(), 'massage-guide-certification-'));

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

// The gate checks that the committed models are what the phrases make.
await writeSkillPackage(
  folder,
  localeTags.map((locale) => ({ locale, json: readFileSync(committedModel(locale), 'utf8') })),
);

const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));

const models = join('interactionModels', 'custom');

/** Whatever else Amazon's schema has in it is conformance's business. */
export const { manifest } = v.parse(manifestSchema, read('skill.json'));

/** A locale with all that the package has of it. */
export interface Packaged {
  readonly locale: string;
  readonly page: StorePage;
  readonly model: LanguageModel;
}

const pageOf = (locale: string): StorePage => {
  const page = manifest.publishingInformation.locales[locale];
  if (page === undefined) throw new Error(`There is a model for ${locale}, but no store page`);
  return page;
};

/** Every locale that the package holds. */
export const packaged: readonly Packaged[] = readdirSync(join(folder, models))
  .sort()
  .map((file) => {
    const locale = file.replace(/\.json$/, '');
    return { locale, page: pageOf(locale), model: readModel(read(join(models, file))) };
  });

/** All that a page shows, each piece by itself. */
export const shownOn = (page: StorePage): readonly string[] => [
  page.name,
  page.summary,
  page.description,
  ...page.examplePhrases,
  ...page.keywords,
];

/** What is shown on any page, beside what reviewers alone read. */
export const shown: readonly string[] = packaged.flatMap(({ page }) => shownOn(page));
