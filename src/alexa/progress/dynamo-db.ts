import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Fault } from './fault.ts';
import type { Item, Writing } from './item.ts';
import type { Items } from './items.ts';

/** How long one try may take, in ms. A lost connection costs one. */
interface Patience {
  readonly tryMs: number;
  readonly connectMs: number;
}

const patience: Patience = { tryMs: 850, connectMs: 400 };
const TRIES = 2;

/** A person of whom nothing was heard for so long is forgotten. */
const KEPT_DAYS = 400;
const DAY_SECONDS = 86_400;

/** The database deletes by the clock, and late (its documentation: within a few days): we read by the clock too. */
const nowInSeconds = (): number => Math.floor(Date.now() / 1_000);

/** Names of attributes that could be words of the database's own language are given apart. */
const names = {
  '#revision': 'revision',
  '#expires': 'expires',
  '#session': 'session',
  '#progress': 'progress',
} as const;

/** An item as anybody may have written it. */
type Stored = Readonly<Partial<Record<'revision' | 'expires' | 'session' | 'progress', AttributeValue>>>;

const numberIn = (value: AttributeValue | undefined): number | undefined => {
  const number = Number(value?.N);
  return Number.isSafeInteger(number) ? number : undefined;
};

/** The text of an item; null when there is none. What can be no text of ours is read as an empty one. */
const textIn = ({ expires, progress }: Stored, revision: number): string | null => {
  if (progress === undefined) return null;
  if (revision === 0) return '';
  return (numberIn(expires) ?? Infinity) <= nowInSeconds() ? null : (progress.S ?? '');
};

const itemOf = (key: string, stored: Stored): Item => {
  const revision = Math.max(0, numberIn(stored.revision) ?? 0);
  return { key, revision, sessionId: stored.session?.S ?? null, progress: textIn(stored, revision) };
};

const numeric = (value: number): AttributeValue => ({ N: String(value) });

const untouchedIf = (rests: number | null): string => {
  if (rests === null) return 'attribute_not_exists(id)';
  return rests === 0 ? 'attribute_not_exists(#revision)' : '#revision = :rests';
};

/**
 * What a session wrote itself it may write over, for it may never have heard that it arrived: with something newer,
 * or with the very same once more.
 */
const conditionOf = ({ rests, setsAside }: Writing): string => {
  const hasRoom = setsAside ? ' AND attribute_not_exists(#unread)' : '';
  const isAgain = '(#revision = :revision AND #progress = :progress)';
  return `(${untouchedIf(rests)}${hasRoom}) OR (#session = :session AND (#revision < :revision OR ${isAgain}))`;
};

const updateOf = (table: string, writing: Writing): UpdateItemCommand => {
  const { key, rests, revision, sessionId, progress, setsAside } = writing;
  return new UpdateItemCommand({
    TableName: table,
    Key: { id: { S: key } },
    // The right side of an assignment is what was there before. A second try sets nothing aside.
    UpdateExpression: [
      'SET #revision = :revision, #expires = :expires, #session = :session, #progress = :progress',
      ...(setsAside ? ['#unread = if_not_exists(#unread, #progress)'] : []),
    ].join(', '),
    ConditionExpression: conditionOf(writing),
    ExpressionAttributeNames: setsAside ? { ...names, '#unread': `unread_${rests ?? 0}` } : names,
    ExpressionAttributeValues: {
      ...(rests === null || rests === 0 ? {} : { ':rests': numeric(rests) }),
      ':revision': numeric(revision),
      ':expires': numeric(nowInSeconds() + KEPT_DAYS * DAY_SECONDS),
      ':session': { S: sessionId },
      ':progress': { S: progress },
    },
  });
};

const slowNames = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
]);

/** The SDK calls a lost connection a timeout too, but then there is a code. */
const faultOf = (error: unknown): Fault => {
  if (error instanceof ConditionalCheckFailedException) return 'refused';
  if (!(error instanceof Error)) return 'gone';
  return slowNames.has(error.name) || (error.name === 'TimeoutError' && !('code' in error)) ? 'slow' : 'gone';
};

/**
 * The items in a DynamoDB table: one a person, of the key `id`. Where the table is and who may use it the SDK reads
 * from its own environment variables.
 */
export const dynamoDbItems = (table: string, { tryMs, connectMs }: Patience = patience): Items => {
  const client = new DynamoDBClient({
    maxAttempts: TRIES,
    requestHandler: {
      connectionTimeout: connectMs,
      requestTimeout: tryMs,
      throwOnRequestTimeout: true,
    },
  });
  return {
    read: async (key, abortSignal) => {
      const get = new GetItemCommand({ TableName: table, Key: { id: { S: key } }, ConsistentRead: true });
      const { Item: stored } = await client.send(get, { abortSignal });
      return itemOf(key, stored ?? {});
    },
    write: async (writing, abortSignal) => {
      await client.send(updateOf(table, writing), { abortSignal });
    },
    faultOf,
  };
};
