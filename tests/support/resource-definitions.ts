import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import type { PropertyType, Resource, SpecDatabase } from '@aws-cdk/service-spec-types';
import * as v from 'valibot';

const record = v.record(v.string(), v.unknown());

type Properties = v.InferOutput<typeof record>;

const isRecord = (value: unknown): value is Properties => v.is(record, value) && !Array.isArray(value);

/** What a function of CloudFormation's makes is known only when it is deployed. */
const isMadeLater = (value: unknown): boolean =>
  isRecord(value) && Object.keys(value).some((key) => key === 'Ref' || key.startsWith('Fn::'));

const scalars: Readonly<Record<string, readonly string[]>> = {
  string: ['string'],
  integer: ['number'],
  number: ['number'],
  boolean: ['boolean'],
};

interface Definition {
  readonly properties: Resource['properties'];
}

const faultsIn = (db: SpecDatabase, value: Properties, of: Definition, path: string): readonly string[] => [
  ...Object.entries(of.properties).flatMap(([name, { required }]) =>
    required === true && !(name in value) ? [`${path} lacks ${name}`] : [],
  ),
  ...Object.entries(value).flatMap(([name, inner]) => {
    const property = of.properties[name];
    return property === undefined
      ? [`${path} knows no ${name}`]
      : faultsOf(db, inner, property.type, `${path}.${name}`);
  }),
];

const faultsOf = (db: SpecDatabase, value: unknown, type: PropertyType, path: string): readonly string[] => {
  if (isMadeLater(value)) return [];
  switch (type.type) {
    case 'ref':
      return isRecord(value)
        ? faultsIn(db, value, db.get('typeDefinition', type.reference.$ref), path)
        : [`${path} is no ${type.type}`];
    case 'array':
      return Array.isArray(value)
        ? value.flatMap((item, index) => faultsOf(db, item, type.element, `${path}[${index}]`))
        : [`${path} is no list`];
    case 'map':
      return isRecord(value)
        ? Object.entries(value).flatMap(([key, item]) => faultsOf(db, item, type.element, `${path}.${key}`))
        : [`${path} is no map`];
    case 'union': {
      const all = type.types.map((one) => faultsOf(db, value, one, path));
      return all.some((faults) => faults.length === 0) ? [] : (all[0] ?? []);
    }
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
      return scalars[type.type]?.includes(typeof value) === true ? [] : [`${path} is no ${type.type}`];
    default:
      return [];
  }
};

/** What resources have, or lack, that CloudFormation's own definitions of its resources do not allow. */
export const misfitsOf = (
  resources: Readonly<Record<string, { readonly Type: string; readonly Properties: Properties }>>,
): readonly string[] => {
  const db = loadAwsServiceSpecSync();
  return Object.entries(resources).flatMap(([name, { Type, Properties }]) => {
    const [definition] = db.lookup('resource', 'cloudFormationType', 'equals', Type);
    return definition === undefined ? [`${name}: no ${Type}`] : faultsIn(db, Properties, definition, name);
  });
};
