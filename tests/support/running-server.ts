import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../../src/build/paths.ts';
import type { Amazon } from './amazon.ts';

export interface RunningServer {
  readonly address: string;
  readonly signal: (signal: 'SIGTERM' | 'SIGINT') => void;
  /** Its exit code, when it has ended. */
  readonly ended: Promise<number | null>;
}

/** What `npm run serve` starts, as a process of its own. Fails with what it printed if it ends before it serves. */
export const startServer = async (
  amazon: Amazon,
  settings: Readonly<Record<string, string>>,
): Promise<RunningServer> => {
  const folder = await mkdtemp(join(tmpdir(), 'massage-guide-serve-'));
  const rootFile = join(folder, 'root.pem');
  await writeFile(rootFile, amazon.root);
  const child = spawn(
    process.execPath,
    ['--import', './tests/support/amazon-for-server.js', '--import', 'tsx', 'src/server/main.ts'],
    {
      cwd: root,
      env: {
        PATH: process.env['PATH'],
        PORT: '0',
        LOG_LEVEL: 'silent',
        TEST_ROOT: rootFile,
        TEST_PORT: String(amazon.port),
        ...settings,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const ended = once(child, 'exit').then(async () => {
    await rm(folder, { recursive: true, force: true });
    return child.exitCode;
  });
  const printed: string[] = [];
  child.stderr.on('data', (data: Buffer) => printed.push(data.toString()));
  const address = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      const found = /answers at (http:\/\/[\w.:]+)/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('close', () => {
      reject(new Error(printed.join('')));
    });
  });
  return { address, signal: (signal) => child.kill(signal), ended };
};
