import { format, resolveConfig } from 'prettier';
import type { Measured } from './measured.ts';
import { measuredFile } from './measured.ts';
import { CORE_MB, limits, prices } from './prices.ts';

/** A read or a write of one item within a region, waited for, in ms: assumed, since only a deployment can tell. */
const DATABASE_MS = 10;
/** What Node needs before it loads us, of one core, in ms: assumed. */
const RUNTIME_START_MS = 50;
/** A turn's own line and Lambda's two, in bytes: assumed. */
const LOG_BYTES = 1_500;
const GB = 1e9;
const KB = 1_024;

/** What the infrastructure gives the function: a test compares. */
export const MEMORY_MB = 512;

const sizes = [256, MEMORY_MB, 1_024, CORE_MB] as const;

/** Milliseconds as Lambda bills them, for a function of so much memory. */
const timesAt = (measured: Measured, memoryMb: number) => {
  const share = Math.min(1, memoryMb / CORE_MB);
  const start = (RUNTIME_START_MS + measured.startCpuMs) / share;
  const waiting = ((measured.reads + measured.writes) * DATABASE_MS) / measured.turns;
  const first = measured.firstTurnCpuMs / share + waiting;
  const later = measured.turnCpuMs / share + waiting;
  const billed = measured.sessions * (start + first) + (measured.turns - measured.sessions) * later;
  return { start, first, later, billed };
};

const unitsOf = ({ reads, writes, itemBytes }: Measured) => ({
  read: reads * Math.ceil(itemBytes / (4 * KB)),
  write: writes * Math.ceil(itemBytes / KB),
});

const lambdaOf = (measured: Measured, memoryMb: number): number =>
  (timesAt(measured, memoryMb).billed / 1_000) * (memoryMb / 1_024) * prices.lambdaGbSecondArm;

/** Dollars for so many massages, each by another person and each session on a cold start. */
const costOf = (measured: Measured, massages: number): readonly (readonly [string, number])[] => {
  const units = unitsOf(measured);
  return [
    ['Lambda, time', massages * lambdaOf(measured, MEMORY_MB)],
    ['Lambda, requests', massages * measured.turns * prices.lambdaRequest],
    ['table, reads', massages * units.read * prices.tableReadUnit],
    ['table, writes', massages * units.write * prices.tableWriteUnit],
    [
      'table, stored with its backup, a month',
      ((massages * measured.itemBytes) / GB) * (prices.tableGbMonth + prices.backupGbMonth),
    ],
    ['logs', ((massages * measured.turns * LOG_BYTES) / GB) * prices.logGb],
  ];
};

const dollars = (amount: number, digits = 2): string => `$${amount.toFixed(digits)}`;
const whole = (value: number): string => Math.floor(value).toLocaleString('en-US');
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');

const costTable = (measured: Measured): string => {
  const thousand = costOf(measured, 1e3);
  const million = costOf(measured, 1e6);
  const sum = (parts: typeof thousand): number => parts.reduce((total, [, amount]) => total + amount, 0);
  return table(
    ['what', '1,000 massages', '1,000,000 massages'],
    [
      ...thousand.map(([name, amount], index) => [
        name,
        dollars(amount, 4),
        dollars(million[index]?.[1] ?? NaN),
      ]),
      ['**together**', `**${dollars(sum(thousand), 4)}**`, `**${dollars(sum(million))}**`],
    ],
  );
};

const memoryTable = (measured: Measured): string =>
  table(
    ['memory', 'start', 'first turn', 'later turn', 'Lambda time for 1,000'],
    sizes.map((memoryMb) => {
      const { start, first, later } = timesAt(measured, memoryMb);
      return [
        `${memoryMb} MB`,
        `${whole(start)} ms`,
        `${whole(first)} ms`,
        `${whole(later)} ms`,
        dollars(1e3 * lambdaOf(measured, memoryMb), 4),
      ];
    }),
  );

/** How many may be massaging at once before each limit, the lowest first. */
const limitRows = (measured: Measured): readonly (readonly [string, number])[] => {
  const units = unitsOf(measured);
  const busy = timesAt(measured, MEMORY_MB).billed / 1_000 / measured.seconds;
  const requests = limits.concurrency * limits.requestsPerConcurrency;
  const rows: (readonly [string, number])[] = [
    [`Lambda, ${whole(limits.concurrencyNew)} at once (a new account)`, limits.concurrencyNew / busy],
    [`Lambda, ${whole(limits.concurrency)} at once (the default)`, limits.concurrency / busy],
    [`Lambda, ${whole(requests)} requests a second`, (requests * measured.seconds) / measured.turns],
    [
      `table, ${whole(limits.newTableWriteUnits)} writes a second (a new table)`,
      (limits.newTableWriteUnits * measured.seconds) / units.write,
    ],
    [
      `table, ${whole(limits.newTableReadUnits)} reads a second (a new table)`,
      (limits.newTableReadUnits * measured.seconds) / units.read,
    ],
  ];
  return rows.sort(([, a], [, b]) => a - b);
};

/** The page of cost and capacity, from what was measured and what Amazon asks. */
export const costPageOf = async (measured: Measured): Promise<string> => {
  const page = `# Cost and capacity

Made by \`npm run build\` from \`measured.json\` and the prices in \`src/build/cost/prices.ts\`. \`npm run measure\`
measures anew.

## Measured

One ten minute back massage of two people who say no more than they must, played on the built bundle in ${measured.seconds} seconds: ${measured.turns}
requests in ${measured.sessions} sessions (Alexa closes one when nobody speaks), ${measured.reads} reads and ${measured.writes}
writes, at most ${measured.itemBytes} bytes stored for a person. Processor time of one core: ${measured.startCpuMs} ms to load,
${measured.firstTurnCpuMs} ms for the first turn, ${measured.turnCpuMs} ms for a later one. The process grew to ${measured.memoryMb} MB.

By ${measured.machine}, ${measured.day}. It is not Lambda's processor, so times below are an estimate. A deployment tells
the real ones: \`REPORT\` lines in the log have the billed time and the memory used.

## Memory

A function has a whole processor from ${whole(CORE_MB)} MB on and a share below, so the same work takes longer with less. With
${RUNTIME_START_MS} ms for Node itself and ${DATABASE_MS} ms for each access of the table, both assumed:

${memoryTable(measured)}

With ${MEMORY_MB} MB the first answer comes twice as soon as with half of it, for nearly the same money, and far within the
eight seconds that Alexa waits, also on a processor of half the speed. The memory itself would do with less.

## Cost

US dollars in us-east-1, without any free tier. Every session is taken to be a cold start, and every massage another
person's, so these are upper bounds.

${costTable(measured)}

To that, each month: four alarms at ${dollars(prices.alarmMonth)}, ${dollars(prices.metricMonth)} for each metric of each locale and step that
was reported, and what the key that encrypts the table costs. Three dashboards are free.

## What comes first when many come

People who are massaging at the same time, evenly spread over the time that it takes:

${table(
  ['limit', 'people at once'],
  limitRows(measured).map(([name, people]) => [name, whole(people)]),
)}

The concurrency of an account is raised on request (Service Quotas, Lambda, concurrent executions). A table on demand
grows by itself, to twice its last peak within half an hour. When Lambda turns requests away, people hear Alexa's own
"there was a problem", and the alarm on throttles tells. When the table is slow, the massage goes on without keeping
its place ([what then](../src/alexa/README.md#when-storing-fails)).
`;
  return format(page, { ...(await resolveConfig(measuredFile)), parser: 'markdown' });
};
