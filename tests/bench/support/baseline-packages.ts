import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..');

/** Installs what Amazon's templates are made of, 109 MB, the first time that it is needed. */
export const installBaselines = (): void => {
  if (existsSync(join(folder, 'node_modules/ask-sdk-dynamodb-persistence-adapter'))) return;
  console.error("Installing what Amazon's templates are made of, in tests/bench …");
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('npm ci failed in tests/bench');
};
