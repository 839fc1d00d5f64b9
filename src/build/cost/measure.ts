import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { arch, cpus } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { withProgress } from '../../speaker/progress.ts';
import { bundle } from '../bundle.ts';
import { root } from '../paths.ts';
import { countMassage } from './massage.ts';
import { measuredFile } from './measured.ts';

/** A process of its own, as Lambda starts one: loads the bundle, and takes the requests one by one. */
const replay = (bundlePath: string): string => `
  import { text } from 'node:stream/consumers';
  const requests = JSON.parse(await text(process.stdin));
  const cpuMs = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
  const took = async (act) => { const before = cpuMs(); await act(); return cpuMs() - before; };
  let handler;
  const startMs = await took(async () => { ({ handler } = await import(${JSON.stringify(bundlePath)})); });
  const turns = [];
  for (const request of requests) turns.push(await took(() => handler(request, {})));
  console.error(JSON.stringify({ startMs, turns, memory: process.resourceUsage().maxRSS / 1024 }));
`;

const replayed = v.object({ startMs: v.number(), turns: v.array(v.number()), memory: v.number() });

const replayOnce = (bundlePath: string, requests: readonly object[]) =>
  withProgress(null, async () => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', replay(bundlePath)], {
      env: { ...process.env, LOG_LEVEL: 'info' },
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    child.stdin.end(JSON.stringify(requests));
    const [told] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    return v.parse(replayed, JSON.parse(told.trim().split('\n').at(-1) ?? ''));
  });

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const TIMES = 7;

const folder = join(root, 'dist/lambda');
await bundle(folder);
const { counts, requests, transcript } = await countMassage();
if (process.argv.includes('--transcript')) console.log(transcript);
const runs = [];
for (let time = 0; time < TIMES; time += 1) {
  runs.push(await replayOnce(pathToFileURL(join(folder, 'index.js')).href, requests));
}
const measured = {
  ...counts,
  startCpuMs: Math.round(median(runs.map(({ startMs }) => startMs))),
  firstTurnCpuMs: Math.round(median(runs.map(({ turns }) => turns[0] ?? NaN))),
  turnCpuMs: Math.round(median(runs.flatMap(({ turns }) => turns.slice(1)))),
  memoryMb: Math.round(median(runs.map(({ memory }) => memory))),
  machine: `${cpus()[0]?.model.trim() ?? 'unknown'} (${arch()}), Node ${process.versions.node}`,
  day: new Date().toISOString().slice(0, 10),
};
await writeFile(measuredFile, `${JSON.stringify(measured, null, 2)}\n`);
console.log(measured);
