import { dynamoDbItems } from '../../src/alexa/progress/dynamo-db.ts';
import { progressIn } from '../../src/alexa/progress/items.ts';
import { createDevice, newYear } from './device.ts';
import type { Device } from './device.ts';
import { startFaultProxy } from './fault-proxy.ts';
import type { FaultProxy, Trouble } from './fault-proxy.ts';
import { skillHandler } from './play.ts';
import { database, openTable } from './progress.ts';
import type { Table } from './progress.ts';

/** Several turns that wait as long as they may, on a busy machine. In ms. */
export const SLOW = 20_000;

/** The database of a test file, and what happens on the way to it. Each test begins without trouble. */
export interface FaultyDatabase {
  readonly trouble: (trouble: Trouble, times?: number) => void;
  /** How many requests have come since this was asked last. */
  readonly requests: () => number;
  /** Nothing listens there any more. */
  readonly goes: () => Promise<void>;
  readonly comesBack: () => Promise<void>;
}

export const faultyDatabase = (): FaultyDatabase => {
  let proxy: FaultProxy;

  const comesBack = async (): Promise<void> => {
    proxy = await startFaultProxy((await database()).port);
    process.env['AWS_ENDPOINT_URL_DYNAMODB'] = `http://127.0.0.1:${proxy.port}`;
  };
  beforeAll(comesBack);
  beforeEach(() => {
    proxy.trouble({ kind: 'none' });
  });
  afterAll(() => proxy.stop());

  return {
    trouble: (trouble, times) => {
      proxy.trouble(trouble, times);
    },
    requests: () => proxy.requests(),
    goes: () => proxy.stop(),
    comesBack,
  };
};

/** A device in a kitchen, and the table of its own that its skill keeps progress in. */
export const kitchenWith = async (): Promise<{ readonly table: Table; readonly kitchen: Device }> => {
  const table = await openTable();
  const progress = progressIn(dynamoDbItems(table.name));
  return { table, kitchen: createDevice(skillHandler({}, progress), newYear()) };
};
