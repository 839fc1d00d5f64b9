import { ensureTable, startProgressServer } from '../../../src/speaker/progress-server.ts';
import type { ProgressServer } from '../../../src/speaker/progress-server.ts';
import type { Handler } from '../../../src/speaker/skill-call.ts';
import { bundleAddress } from './built.ts';

const TABLE = 'people';

let server: ProgressServer | undefined;

interface Bundle {
  readonly handler: Handler;
}

/** The built skill in this process, with its progress in a database on this machine. */
export const bundledSkill = async (): Promise<Handler> => {
  if (server === undefined) {
    server = await startProgressServer(null);
    await ensureTable(TABLE);
    process.env['PROGRESS_TABLE'] = TABLE;
    process.env['LOG_LEVEL'] = 'error';
  }
  // What a bundle exports has no types.
  const { handler } = (await import(bundleAddress)) as Bundle;
  return handler;
};

after(async () => {
  await server?.stop();
});
