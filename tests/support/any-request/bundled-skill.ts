import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as v from 'valibot';
import { bundle } from '../../../src/build/bundle.ts';
import type { Json } from './json.ts';

/** How long Alexa waits. */
const ANSWER_WITHIN_MS = 8_000;

const outcome = v.object({
  answer: v.optional(v.unknown()),
  thrown: v.optional(v.string()),
  ms: v.number(),
  /** What was written to standard output. */
  written: v.array(v.string()),
  peakKilobytes: v.number(),
});

export type Outcome = v.InferOutput<typeof outcome>;

/** The Lambda bundle, freshly built and running in a process of its own. */
export interface BundledSkill {
  /** One request at a time. */
  readonly ask: (request: Json) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}

export const bundledSkill = async (
  environment: Readonly<Record<string, string>> = {},
): Promise<BundledSkill> => {
  const folder = await mkdtemp(join(tmpdir(), 'massage-guide-any-request-'));
  await bundle(folder);
  const address = pathToFileURL(join(folder, 'index.js')).href;
  const host = fork(fileURLToPath(new URL('bundle-host.js', import.meta.url)), [address], {
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'info', ...environment },
    // What it says at its start is none of a turn's.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
  });

  /** The next message, unless the process is gone before, or busy for longer than Alexa would wait. */
  const hear = (): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const failed = (): void => {
        clearTimeout(timer);
        host.off('exit', failed);
        reject(new Error('The bundle did not answer, or ended its process'));
      };
      const timer = setTimeout(failed, ANSWER_WITHIN_MS);
      host.once('exit', failed);
      host.once('message', (message: unknown) => {
        clearTimeout(timer);
        host.off('exit', failed);
        resolve(message);
      });
    });
  await hear();

  return {
    ask: async (request) => {
      const heard = hear();
      host.send({ request });
      return v.parse(outcome, await heard);
    },
    close: async () => {
      const ended = host.exitCode === null ? once(host, 'exit') : undefined;
      host.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
};
