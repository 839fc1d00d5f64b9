import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coldStart } from './figures/cold-start.ts';
import { buildSubjects } from './support/subjects.ts';

const folder = await mkdtemp(join(tmpdir(), 'massage-guide-bench-'));
try {
  const subjects = await buildSubjects(folder);
  console.log(await coldStart(subjects));
} finally {
  await rm(folder, { recursive: true, force: true });
}
