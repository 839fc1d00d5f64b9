import assert from 'node:assert/strict';
import { schemaOf } from './support/amazons-schema.ts';
import { locales, manifest, modelOf } from './support/built.ts';
import { count, used } from './support/figures.ts';

const MANIFEST = 'v1.skill.Manifest.SkillManifestEnvelope';
const MODEL = 'v1.skill.interactionModel.InteractionModelData';

/** What the schema says against a value. */
const complaints = (schema: string, value: unknown): readonly string[] => {
  const validate = schemaOf(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message = '', params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
};

/** A copy with something in its text replaced. */
const changed = (value: unknown, from: string | RegExp, to: string): unknown => {
  const text = JSON.stringify(value);
  const other = text.replace(from, to);
  assert.notEqual(other, text);
  return JSON.parse(other);
};

const [firstLocale = ''] = locales;

describe("Amazon's schema of skill management, ask-smapi-model", () => {
  before(() => {
    used('ask-smapi-model 1.24.0');
  });

  it('takes the manifest', () => {
    assert.deepEqual(complaints(MANIFEST, manifest), []);
    count('manifest');
  });

  for (const locale of locales) {
    it(`takes the interaction model of ${locale}`, () => {
      assert.deepEqual(complaints(MODEL, modelOf(locale)), []);
      count('models');
    });
  }

  const wrongManifests: readonly (readonly [string, string | RegExp, string])[] = [
    ['a key misspelt', '"summary"', '"sumary"'],
    ['a privacy answer misspelt', '"containsAds"', '"containAds"'],
    ['a text where an answer is due', '"isChildDirected":false', '"isChildDirected":"no"'],
    ['a summary that is too long', /"summary":"/, `"summary":"${'a'.repeat(200)}`],
    ['five example phrases', '"examplePhrases":[', '"examplePhrases":["a","b","c",'],
    ['an interface without a type', '"interfaces":[]', '"interfaces":[{}]'],
  ];
  for (const [what, from, to] of wrongManifests) {
    it(`refuses a manifest with ${what}`, () => {
      assert.notDeepEqual(complaints(MANIFEST, changed(manifest, from, to)), []);
    });
  }

  const wrongModels: readonly (readonly [string, string | RegExp, string])[] = [
    ['a key misspelt', '"invocationName"', '"invocationname"'],
    ['samples that are no list', '"samples":[]', '"samples":"next"'],
    ['a sensitivity that there is not', '"MEDIUM"', '"MIDDLE"'],
  ];
  for (const [what, from, to] of wrongModels) {
    it(`refuses a model with ${what}`, () => {
      assert.notDeepEqual(complaints(MODEL, changed(modelOf(firstLocale), from, to)), []);
    });
  }
});
