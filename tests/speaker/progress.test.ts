import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { recall } from '../../src/alexa/kept.ts';
import { hasMassage } from '../../src/guide/session.ts';
import type { Massage } from '../../src/guide/session.ts';
import { ensureTable, startProgressServer } from '../../src/speaker/progress-server.ts';
import { beginning } from '../support/play.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsx = join(createRequire(import.meta.url).resolve('tsx/package.json'), '../dist/cli.mjs');

const line = v.object({ response: v.object({ sessionAttributes: v.unknown() }) });

/** The massage as it was after each reply, as `--json` prints it. */
const massagesIn = (printed: string): readonly Massage[] =>
  printed.split('\n').flatMap((json) => {
    const read = json === '' ? null : v.safeParse(line, JSON.parse(json));
    const session = read?.success === true ? recall(read.output.response.sessionAttributes)?.session : null;
    return session && hasMassage(session) ? [session.massage] : [];
  });

/** A speaker in a process of its own, from being switched on to being switched off. */
const speaker = async (
  script: string,
  ...options: readonly string[]
): Promise<{ readonly exitCode: number | null; readonly printed: string; readonly complaint: string }> => {
  const run = spawn(
    process.execPath,
    [tsx, 'src/speaker/main.ts', '--script', '-', '--speed', 'max', '--json', ...options],
    { cwd: root, env: { PATH: process.env['PATH'], HOME: '/nowhere', AWS_PROFILE: 'somebody' } },
  );
  run.stdin.end(script);
  const closed = once(run, 'close');
  const [printed, complaint] = await Promise.all([text(run.stdout), text(run.stderr)]);
  await closed;
  return { exitCode: run.exitCode, printed, complaint };
};

/** A process that loads all of the speaker, on a busy machine. In ms. */
const SLOW = 60_000;

describe('progress on this machine', () => {
  let folder = '';

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'massage-guide-progress-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  test(
    'outlasts a restart of the speaker: resumed at the same millisecond',
    async () => {
      const first = await speaker(
        `${beginning('start a ten minute back massage')}\n(32s) pause`,
        '--progress',
        folder,
      );
      const second = await speaker('open massage guide', '--progress', folder);
      expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
      const paused = massagesIn(first.printed).at(-1);
      expect(paused?.cursor).toMatchObject({ at: 'hold' });
      // All of it, but for the reply that says so.
      expect(massagesIn(second.printed)).toEqual([{ ...paused, replies: 2 }]);
      expect(second.printed).toContain('Back to rocking');
      expect(first.complaint + second.complaint).toBe('');
    },
    SLOW,
  );

  test(
    'is none for a script without a folder: each run begins as the first',
    async () => {
      const script = beginning('start a ten minute back massage');
      const [first, second] = [await speaker(script), await speaker(script)];
      expect(first).toMatchObject({ exitCode: 0, complaint: '' });
      expect(massagesIn(second.printed)).toEqual(massagesIn(first.printed));
    },
    SLOW,
  );

  test(
    'in a folder that another speaker is using is refused in one line',
    async () => {
      const other = await startProgressServer(folder);
      const { exitCode, complaint } = await speaker('open massage guide', '--progress', folder);
      await other.stop();
      expect(exitCode).toBe(2);
      expect(complaint).toMatch(/^Can't keep progress in [^\n]+--progress DIR[^\n]*\n$/);
    },
    SLOW,
  );

  test(
    'that is damaged is refused in one line, and left as it is',
    async () => {
      for (let start = 0; start < 2; start += 1) {
        const server = await startProgressServer(folder);
        await ensureTable('people');
        await server.stop();
      }
      const name = (await readdir(folder)).find((file) => file.endsWith('.ldb')) ?? '';
      const damaged = Buffer.alloc((await stat(join(folder, name))).size, 'junk');
      await writeFile(join(folder, name), damaged);
      const { exitCode, complaint } = await speaker('open massage guide', '--progress', folder);
      expect(exitCode).toBe(2);
      expect(complaint).toMatch(/^Can't keep progress in [^\n]+damaged[^\n]*\n$/);
      expect(await readFile(join(folder, name))).toEqual(damaged);
    },
    SLOW,
  );
});
