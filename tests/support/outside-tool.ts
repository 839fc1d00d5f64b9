import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A program that some tests need and that npm does not bring. */
export interface OutsideTool {
  readonly command: string;
  /** The command that installs it. */
  readonly install: string;
  /** Files or folders that it needs, and that come in packages of their own. */
  readonly data?: readonly string[];
}

const isInstalled = ({ command, data = [] }: OutsideTool): boolean =>
  spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined && data.every(existsSync);

const complained = new Set<string>();

/** Past jest's console, which would put a stack trace under the line. */
const complainOnce = (complaint: string): void => {
  if (complained.has(complaint)) return;
  complained.add(complaint);
  process.stdout.write(`${complaint}\n`);
};

/**
 * `describe` for tests that need an outside program. Without it they are skipped, and one line says how to
 * get it; where CI=true they fail, since nobody would read that line.
 */
export const describeWith = (tool: OutsideTool, name: string, tests: () => void): void => {
  const complaint = `${tool.command} is missing: ${tool.install}`;
  if (isInstalled(tool)) describe(name, tests);
  else if (process.env['CI'] === 'true') {
    describe(name, () => {
      beforeAll(() => {
        throw new Error(complaint);
      });
      tests();
    });
  } else {
    complainOnce(complaint);
    describe.skip(name, tests);
  }
};
