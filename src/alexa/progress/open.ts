import type { PersistenceAdapter } from 'ask-sdk-core';
import type { Log } from '../log.ts';
import { progressIn } from './items.ts';

/** Nothing is stored: a place lasts as long as its session. */
const inSessionOnly: PersistenceAdapter = {
  getAttributes: () => Promise.resolve({}),
  saveAttributes: () => Promise.resolve(),
};

/** Where progress is kept: in this DynamoDB table, or in the session alone. The database is loaded only if needed. */
export const openProgress = async (table: string | undefined, log: Log): Promise<PersistenceAdapter> => {
  if (table !== undefined) return progressIn((await import('./dynamo-db.ts')).dynamoDbItems(table));
  log.warn('PROGRESS_TABLE is not set: no place outlasts its session.');
  return inSessionOnly;
};
