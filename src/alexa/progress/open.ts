import type { PersistenceAdapter } from 'ask-sdk-core';

/** Nothing is stored: a place lasts as long as its session. */
const inSessionOnly: PersistenceAdapter = {
  getAttributes: () => Promise.resolve({}),
  saveAttributes: () => Promise.resolve(),
};

/** Where progress is kept: in this DynamoDB table, or in the session alone. The database is loaded only if needed. */
export const openProgress = async (table: string | undefined): Promise<PersistenceAdapter> => {
  if (table !== undefined) return (await import('./dynamo-db.ts')).createProgressInDynamoDb(table);
  console.warn(
    JSON.stringify({ level: 'warn', message: 'PROGRESS_TABLE is not set: no place outlasts its session.' }),
  );
  return inSessionOnly;
};
