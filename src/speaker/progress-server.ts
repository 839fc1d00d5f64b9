import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import { CreateTableCommand, DynamoDBClient, ResourceInUseException } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { Level } from 'level';
import { UsageError } from './options.ts';

const HOST = '127.0.0.1';

/** A database on this machine that the skill reaches as it reaches the real one. */
export interface ProgressServer {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** What the SDK reads from the environment, and must not: somebody's real account. */
const elsewhere = ['AWS_PROFILE', 'AWS_SESSION_TOKEN', 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'];

/** What it reads instead: this server, and nobody's keys. */
const environmentFor = (port: number): Readonly<Record<string, string>> => ({
  AWS_ENDPOINT_URL_DYNAMODB: `http://${HOST}:${port}`,
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
});

const isInUse = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_LOCKED';

/** Reads all that is there: a few people's progress. */
const readAll = async (folder: string): Promise<void> => {
  const level = new Level(folder);
  await level.open();
  try {
    await level.iterator().all();
  } finally {
    await level.close();
  }
};

/** Whether the folder can be used is found out beforehand: the database's server could only crash on it. */
const tryFolder = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true });
    await readAll(folder);
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    const why = cause instanceof Error ? cause.message : String(cause);
    const perhaps = isInUse(cause) ? 'another speaker is using it' : 'it cannot be written, or is damaged';
    throw new UsageError(
      `Can't keep progress in ${folder}: ${perhaps}. Name another folder with --progress DIR. (${why})`,
    );
  }
};

/** Makes a table if it isn't there: its key is `id`, as in the infrastructure of the real one. */
export const ensureTable = async (table: string): Promise<void> => {
  const client = new DynamoDBClient();
  try {
    await client.send(
      new CreateTableCommand({
        TableName: table,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  } finally {
    client.destroy();
  }
};

/**
 * Starts a database at a free port of this machine alone. From then on it is the one that this process knows.
 *
 * @param folder for its data, made if it isn't there; null: they are gone when it stops
 */
export const startProgressServer = async (folder: string | null): Promise<ProgressServer> => {
  if (folder !== null) await tryFolder(folder);
  const server = dynalite({ createTableMs: 0, ...(folder === null ? {} : { path: folder }) });
  server.listen(0, HOST);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The database has no port');
  const { port } = address;
  for (const name of elsewhere) Reflect.deleteProperty(process.env, name);
  Object.assign(process.env, environmentFor(port));
  return {
    port,
    stop: () => {
      // Its callback comes when the data are safe, later than its event.
      const stopped = promisify(server.close.bind(server))();
      server.closeAllConnections();
      return stopped;
    },
  };
};
