import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { root } from '../paths.ts';

/** Where measured figures are committed: `npm run measure` writes them. */
export const measuredFile = join(root, 'lambda', 'measured.json');

const measuredSchema = v.object({
  turns: v.number(),
  sessions: v.number(),
  seconds: v.number(),
  reads: v.number(),
  writes: v.number(),
  itemBytes: v.number(),
  /** Processor time of one core, in ms: loading the bundle, the first turn after that, and a later one. */
  startCpuMs: v.number(),
  firstTurnCpuMs: v.number(),
  turnCpuMs: v.number(),
  /** The process at its largest. */
  memoryMb: v.number(),
  machine: v.string(),
  day: v.string(),
});

/** What a massage was measured to take. */
export type Measured = v.InferOutput<typeof measuredSchema>;

export const readMeasured = (): Measured =>
  v.parse(measuredSchema, JSON.parse(readFileSync(measuredFile, 'utf8')));
