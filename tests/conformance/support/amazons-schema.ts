import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import type { ValidateFunction } from 'ajv';

type Json = Record<string, unknown>;

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const spec = createRequire(import.meta.url).resolve('ask-smapi-model/spec.json');

const read: unknown = JSON.parse(readFileSync(spec, 'utf8'));
const definitions: unknown = isJson(read) ? read['definitions'] : undefined;
if (!isJson(definitions)) throw new Error('ask-smapi-model has another shape than it had');

/**
 * The schema made strict: what it does not name is a misspelling. Amazon's service lets some of that through and
 * ignores it. Types with subtypes stay open, and so does what is made of several parts.
 */
const strict = (value: unknown, isClosed = true): unknown => {
  if (Array.isArray(value)) return value.map((each) => strict(each));
  if (!isJson(value)) return value;
  const { discriminator, ...rest } = value;
  const isObject =
    isJson(rest['properties']) &&
    Object.keys(rest['properties']).length > 0 &&
    !('allOf' in rest) &&
    !('additionalProperties' in rest);
  const entries = Object.entries(rest).map(([key, each]): [string, unknown] => [
    key,
    key === 'allOf' && Array.isArray(each) ? each.map((part) => strict(part, false)) : strict(each),
  ]);
  const closes = isObject && isClosed && discriminator === undefined;
  return { ...Object.fromEntries(entries), ...(closes ? { additionalProperties: false } : {}) };
};

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
ajv.addSchema(
  {
    $id: 'smapi',
    definitions: Object.fromEntries(
      Object.entries(definitions).map(([name, definition]) => [name, strict(definition)]),
    ),
  },
  'smapi',
);

/** A definition of Amazon's service by its name. */
export const schemaOf = (name: string): ValidateFunction => {
  if (!Object.hasOwn(definitions, name)) throw new Error(`ask-smapi-model does not know ${name}`);
  return ajv.compile({ $ref: `smapi#/definitions/${name}` });
};
