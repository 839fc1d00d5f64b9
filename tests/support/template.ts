import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { root } from '../../src/build/paths.ts';

const text = readFileSync(join(root, 'lambda/infrastructure.yaml'), 'utf8');

/** CloudFormation's short forms, as the long ones. */
const customTags = [
  { tag: '!Ref', resolve: (name: string) => ({ Ref: name }) },
  { tag: '!GetAtt', resolve: (name: string) => ({ 'Fn::GetAtt': name.split('.') }) },
  { tag: '!Sub', resolve: (name: string) => ({ 'Fn::Sub': name }) },
];

const members = v.record(v.string(), v.unknown());
const resource = v.looseObject({ Type: v.string(), Properties: members });

const templateSchema = v.object({
  Parameters: v.record(v.string(), v.looseObject({ Type: v.string(), Default: v.optional(v.unknown()) })),
  Conditions: members,
  Resources: v.record(v.string(), resource),
  Outputs: v.record(v.string(), v.looseObject({ Value: v.unknown() })),
});

export const template = v.parse(templateSchema, parse(text, { customTags }));

/** The properties of the one resource of this type. */
export const only = (type: string): v.InferOutput<typeof resource> => {
  const [first, ...more] = Object.values(template.Resources).filter(({ Type }) => Type === type);
  if (first === undefined || more.length > 0) throw new Error(`There must be one ${type}.`);
  return first;
};
