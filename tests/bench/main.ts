import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleFigures } from './figures/bundle.ts';
import { bytes } from './figures/bytes.ts';
import { coldStart } from './figures/cold-start.ts';
import { http } from './figures/http.ts';
import { manySessions } from './figures/many-sessions.ts';
import { place } from './figures/place.ts';
import { voiceEconomy } from './figures/voice-economy.ts';
import { warmTurn } from './figures/warm-turn.ts';
import { installBaselines } from './support/baseline-packages.ts';
import type { Figure } from './support/figure.ts';
import { buildSubjects } from './support/subjects.ts';
import type { Subjects } from './support/subjects.ts';
import { tableOf, writeTable } from './support/table.ts';

/** What is measured, in the order of the table. */
const measures: Readonly<
  Record<string, (subjects: Subjects) => readonly Figure[] | Promise<readonly Figure[]>>
> = {
  cold: coldStart,
  warm: warmTurn,
  bundle: bundleFigures,
  many: manySessions,
  http,
  bytes,
  voice: voiceEconomy,
  place,
};

const { values, positionals } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const chosen = positionals.length === 0 ? Object.keys(measures) : positionals;

process.env['LOG_LEVEL'] = 'silent';
installBaselines();
const folder = await mkdtemp(join(tmpdir(), 'massage-guide-bench-'));
try {
  const subjects = await buildSubjects(folder);
  const figures: Figure[] = [];
  for (const name of chosen) {
    const measure = measures[name];
    if (measure === undefined)
      throw new Error(`Nothing is called ${name}; there is ${Object.keys(measures).join(', ')}`);
    console.error(`Measuring: ${name} …`);
    figures.push(...(await measure(subjects)));
  }
  console.log(tableOf(figures));
  if (values.write) await writeTable(figures);
  process.exitCode = figures.some(({ met }) => met === false) ? 1 : 0;
} finally {
  await rm(folder, { recursive: true, force: true });
}
