import { DynamoDBClient, GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { RequestEnvelope } from 'ask-sdk-model';
import { createLog } from '../../alexa/log.ts';
import { openProgress } from '../../alexa/progress/open.ts';
import { settingsFrom } from '../../alexa/settings.ts';
import { createSkill } from '../../alexa/skill.ts';
import { withProgress } from '../../speaker/progress.ts';
import { playScript } from '../../speaker/script.ts';

/** A ten minute back massage of two people who say no more than they must, from the first word to the last. */
const script = [
  'open massage guide',
  'start a ten minute back massage',
  'ready',
  'go on',
  'ready',
  '(silence)',
  'open massage guide',
  '(silence)',
  'open massage guide',
  '(silence)',
].join('\n');

/** What one massage asks of Lambda and of the table. */
export interface MassageCounts {
  readonly turns: number;
  readonly sessions: number;
  /** From the first request to the last. */
  readonly seconds: number;
  readonly reads: number;
  readonly writes: number;
  /** The stored item at its largest, in bytes as the database counts them: names and values. */
  readonly itemBytes: number;
}

const sizeOf = (value: AttributeValue): number => Buffer.byteLength(value.S ?? value.N ?? '');

const bytesOf = ({ input }: UpdateItemCommand): number => {
  const names = Object.values(input.ExpressionAttributeNames ?? {});
  const values = Object.entries(input.ExpressionAttributeValues ?? {}).filter(([name]) => name !== ':rests');
  const key = Object.entries(input.Key ?? {});
  return (
    names.reduce((sum, name) => sum + name.length, 0) +
    [
      ...values.map(([, value]) => sizeOf(value)),
      ...key.map(([name, value]) => name.length + sizeOf(value)),
    ].reduce((sum, size) => sum + size, 0)
  );
};

/** Plays the massage in virtual time with the real skill on a real table, and counts. */
export const countMassage = async (): Promise<{
  readonly counts: MassageCounts;
  /** Every request, as Alexa would send it. */
  readonly requests: readonly RequestEnvelope[];
  readonly transcript: string;
}> => {
  const requests: RequestEnvelope[] = [];
  let reads = 0;
  let writes = 0;
  let itemBytes = 0;
  const { transcript } = await withProgress(null, async () => {
    const log = createLog({ level: 'silent', write: () => undefined, clock: Date.now });
    const settings = settingsFrom({ PROGRESS_TABLE: process.env['PROGRESS_TABLE'] });
    const skill = createSkill(settings, await openProgress(settings.progressTable, log), log);
    const send: unknown = Reflect.get(DynamoDBClient.prototype, 'send');
    if (typeof send !== 'function') throw new Error('The SDK sends in another way.');
    const counting = function (this: DynamoDBClient, ...words: readonly unknown[]): unknown {
      const [command] = words;
      if (command instanceof GetItemCommand) reads += 1;
      if (command instanceof UpdateItemCommand) {
        writes += 1;
        itemBytes = Math.max(itemBytes, bytesOf(command));
      }
      return Reflect.apply(send, this, words);
    };
    Reflect.set(DynamoDBClient.prototype, 'send', counting);
    try {
      return await playScript(script, {
        handler: async (event, context) => {
          requests.push(structuredClone(event));
          return skill.invoke(event, context);
        },
      });
    } finally {
      Reflect.set(DynamoDBClient.prototype, 'send', send);
    }
  });
  const sessions = requests.filter(({ session }) => session?.new === true).length;
  const times = requests.map(({ request }) => Date.parse(request.timestamp));
  const seconds = Math.round((Math.max(...times) - Math.min(...times)) / 1_000);
  return {
    counts: { turns: requests.length, sessions, seconds, reads, writes, itemBytes },
    requests,
    transcript,
  };
};
