import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { locales } from './support/built.ts';
import type { Driven } from './support/drive-samples.ts';
import { count, used } from './support/figures.ts';

const program = fileURLToPath(new URL('support/drive-locale.ts', import.meta.url));

const drive = async (locale: string): Promise<Driven> => {
  const child = fork(program, [locale], {
    execArgv: ['--import', 'tsx', '--no-warnings'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`The samples of ${locale} ended their process with ${String(code)}`);
  });
  const message = once(child, 'message').then(([driven]: unknown[]) => driven);
  const driven = await Promise.race([message, failed]);
  failed.catch(() => undefined);
  // The other end is drive-locale.ts.
  return driven as Driven;
};

/** As many at a time as there are processors. */
const driveAll = async (): Promise<ReadonlyMap<string, Driven>> => {
  const results = new Map<string, Driven>();
  const waiting = [...locales];
  const worker = async (): Promise<void> => {
    for (let locale = waiting.shift(); locale !== undefined; locale = waiting.shift())
      results.set(locale, await drive(locale));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
};

describe('virtual-alexa says every sample of every intent to the bundle', () => {
  let results: ReadonlyMap<string, Driven>;

  before(async function () {
    // Two minutes on a machine of two processors with nothing else to do; it must not fail for being slow.
    this.timeout(3_600_000);
    used('virtual-alexa 0.7.8');
    results = await driveAll();
  });

  for (const locale of locales) {
    it(`of ${locale}: it arrives as its own intent with its own slots, and is answered`, () => {
      const driven = results.get(locale);
      assert.ok(driven !== undefined && driven.samples > 1_000);
      assert.deepEqual(driven.wrong.slice(0, 20), []);
      count('samples', driven.samples);
      assert.ok(driven.byName < driven.samples / 20);
    });
  }
});
