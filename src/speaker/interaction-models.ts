import { readdir, readFile } from 'node:fs/promises';

const folder = new URL('../../interaction-models/', import.meta.url);

/** The generated interaction model of a locale such as en-US. Throws, naming those that exist, if there is none. */
export const loadModel = async (locale: string): Promise<unknown> => {
  const files = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.json'));
  if (!files.includes(`${locale}.json`)) {
    const known = files.map((file) => file.replace('.json', '')).join(', ');
    throw new Error(
      `There is no interaction model for ${locale}. There are: ${known === '' ? 'none' : known}`,
    );
  }
  return JSON.parse(await readFile(new URL(`${locale}.json`, folder), 'utf8'));
};
