import { readFileSync } from 'node:fs';

const here = (path: string): URL => new URL(path, import.meta.url);
const page = readFileSync(here('README.md'), 'utf8');

/** The lines of the list: how many there are of each kind. */
const lines = { P: 9, S: 4, F: 9, V: 19, M: 16 };
const ids = Object.entries(lines).flatMap(([kind, many]) =>
  Array.from({ length: many }, (_, nth) => `${kind}${nth + 1}`),
);

const rows = new Map(
  Array.from(page.matchAll(/^\| ([PSFVM]\d+) +\| (.*?) +\| (.*?) +\|$/gm), ([, id = '', , where = '']) => [
    id,
    where,
  ]),
);

/** Ids with which the names in a file begin: "V7 M8 has samples …". */
const namedIn = (path: string): ReadonlySet<string> => {
  const names = readFileSync(here(path), 'utf8').matchAll(/(['"`])((?:[PSFVM]\d+ )+)/g);
  return new Set(Array.from(names, ([, , found = '']) => found.trim().split(' ')).flat());
};

const linksIn = (where: string): readonly string[] =>
  Array.from(where.matchAll(/\]\(([^)]+)\)/g), ([, path = '']) => path);

describe('the page of certification', () => {
  test('has a row for every line of the list, in its order', () => {
    expect([...rows.keys()]).toEqual(ids);
  });

  test.each(ids)('%s is in the name of a test where its row says, or is a task for a person', (id) => {
    const where = rows.get(id) ?? '';
    const links = linksIn(where);
    for (const path of links)
      expect([path, [...namedIn(path)]]).toEqual([path, expect.arrayContaining([id])]);
    const isForPerson = /\ba person\b/.test(where);
    if (isForPerson)
      expect(page.split('## What a person checks')[1]).toMatch(
        new RegExp(`\\*\\*[^*]*\\b${id}\\b[^*]*\\*\\*`),
      );
    expect(links.length > 0 || isForPerson).toBe(true);
  });
});
