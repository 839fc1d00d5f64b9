import { homedir } from 'node:os';
import { join } from 'node:path';
import { ensureTable, startProgressServer } from './progress-server.ts';

const TABLE = 'massage-guide';

/** Where programs keep their data at home (XDG base directory specification). */
export const progressAtHome = (): string =>
  join(process.env['XDG_DATA_HOME'] || join(homedir(), '.local/share'), 'massage-guide');

/**
 * Does something while the skill can keep progress on this machine.
 *
 * @param folder null: it is gone afterwards
 */
export const withProgress = async <Done>(folder: string | null, act: () => Promise<Done>): Promise<Done> => {
  const server = await startProgressServer(folder);
  try {
    process.env['PROGRESS_TABLE'] = TABLE;
    await ensureTable(TABLE);
    return await act();
  } finally {
    await server.stop();
  }
};
