import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import * as v from 'valibot';
import { root } from './paths.ts';

/** Where the page of what is bundled is committed. */
export const committedLicences = join(root, 'lambda', 'LICENCES.md');

/** Licences that ask for no more than that they are named. */
const allowed = ['MIT', 'Apache-2.0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

/** Why each dependency that we chose is in the bundle. */
const reasons: Readonly<Record<string, string>> = {
  '@aws-sdk/client-dynamodb': 'keeps progress in the table; loaded only where there is one',
  'ask-sdk-core': "Amazon's own SDK for skills",
  i18next: 'what is spoken: plurals and values, in every language',
  tinyduration: 'reads “PT10M”, as Alexa writes a duration',
  valibot: 'nothing that arrives or was stored is believed unread',
};

const packageSchema = v.object({ version: v.string(), license: v.string() });

const ownerOf = (path: string): string | undefined =>
  /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];

/** A package in the bundle. */
export interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Why we chose it, or what brings it. */
  readonly why: string;
}

/** Every package of which something is in the bundle. Fails for a dependency of ours that has no reason. */
export const bundledIn = async ({ inputs, outputs }: Metafile): Promise<readonly Bundled[]> => {
  // What is left after shaking: an input that gives no byte is not there.
  const used = new Set(
    Object.values(outputs).flatMap((output) =>
      Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
    ),
  );
  const folders = new Map<string, string>();
  const broughtBy = new Map<string, Set<string>>();
  for (const [path, { imports }] of Object.entries(inputs)) {
    const name = ownerOf(path);
    if (name !== undefined && used.has(path)) {
      folders.set(name, path.slice(0, path.lastIndexOf(`node_modules/${name}/`)) + `node_modules/${name}`);
    }
    for (const { path: imported } of imports) {
      const other = ownerOf(imported);
      if (other === undefined || other === name) continue;
      broughtBy.set(other, (broughtBy.get(other) ?? new Set()).add(name ?? ''));
    }
  }
  return Promise.all(
    [...folders]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(async ([name, folder]) => {
        const { version, license } = v.parse(
          packageSchema,
          JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8')),
        );
        const bringers = [...(broughtBy.get(name) ?? [])].sort();
        const why = reasons[name];
        if (why === undefined && bringers.includes(''))
          throw new Error(`Why is ${name} in the bundle? Say it in licences.ts.`);
        const [first = '', ...others] = bringers;
        const more = others.length === 0 ? '' : ` and ${others.length} more`;
        return { name, version, licence: license, why: why ?? `with ${first}${more}` };
      }),
  );
};

/** Packages whose licence nobody has allowed. */
export const notAllowed = (packages: readonly Bundled[]): readonly Bundled[] =>
  packages.filter(({ licence }) => !allowed.includes(licence));

/** The page that lists them. Fails if a licence is not allowed. */
export const licencesPageOf = async (packages: readonly Bundled[]): Promise<string> => {
  const [first] = notAllowed(packages);
  if (first !== undefined)
    throw new Error(`${first.name} is under ${first.licence}, which is not on the list.`);
  const rows = packages.map(
    ({ name, version, licence, why }) => `| ${name} | ${version} | ${licence} | ${why} |`,
  );
  const page = [
    '# What is in the bundle',
    `Made by \`npm run build\` from what esbuild put into \`dist/lambda\`. Allowed are ${allowed.join(', ')}; with another licence the build fails.`,
    ['| package | version | licence | why |', '| --- | --- | --- | --- |', ...rows].join('\n'),
    '',
  ].join('\n\n');
  return format(page, { ...(await resolveConfig(committedLicences)), parser: 'markdown' });
};
