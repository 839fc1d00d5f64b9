import { DynamoDBClient, GetItemCommand, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { PersistenceAdapter } from 'ask-sdk-core';
import { dynamoDbItems } from '../../src/alexa/progress/dynamo-db.ts';
import { progressIn as progressInItems } from '../../src/alexa/progress/items.ts';
import { ensureTable, startProgressServer } from '../../src/speaker/progress-server.ts';
import type { ProgressServer } from '../../src/speaker/progress-server.ts';

let server: Promise<ProgressServer> | undefined;
let tables = 0;

/** The one database of a test file; it is gone when the file's tests are over. */
export const database = (): Promise<ProgressServer> => (server ??= startProgressServer(null));

afterAll(async () => {
  await (await server)?.stop();
});

/** A new table on it. */
const newTable = async (): Promise<string> => {
  await database();
  tables += 1;
  const table = `progress-${tables}`;
  await ensureTable(table);
  return table;
};

/** Where nothing is tested about a slow database, a busy machine must not make one. */
const patient = { tryMs: 30_000, connectMs: 30_000 };
const TURN_MS = 60_000;

/** The memory in a table, through the real storage. */
export const progressIn = (table: string): PersistenceAdapter =>
  progressInItems(dynamoDbItems(table, patient), TURN_MS);

/** A memory of its own, in the real storage. */
export const newProgress = async (): Promise<PersistenceAdapter> => progressIn(await newTable());

type Stored = Record<string, AttributeValue>;

/** A table as its owner sees it, whatever stands between the skill and it. */
export interface Table {
  readonly name: string;
  readonly get: (key: string) => Promise<Stored | undefined>;
  readonly put: (item: Stored) => Promise<void>;
  readonly all: () => Promise<readonly Stored[]>;
}

export const openTable = async (): Promise<Table> => {
  const { port } = await database();
  const name = await newTable();
  const client = new DynamoDBClient({ endpoint: `http://127.0.0.1:${port}` });
  return {
    name,
    get: async (key) =>
      (await client.send(new GetItemCommand({ TableName: name, Key: { id: { S: key } } }))).Item,
    put: async (item) => {
      await client.send(new PutItemCommand({ TableName: name, Item: item }));
    },
    all: async () => (await client.send(new ScanCommand({ TableName: name }))).Items ?? [],
  };
};
