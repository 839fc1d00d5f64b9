/**
 * Amazon's prices in US dollars for us-east-1, without free tiers, as its price pages had them when this was
 * written (November 2026, not read live): look there before relying on them.
 * aws.amazon.com/lambda/pricing, /dynamodb/pricing/on-demand, /cloudwatch/pricing.
 */
export const prices = {
  lambdaGbSecondArm: 0.000_013_333_4,
  lambdaRequest: 0.2 / 1e6,
  /** Since November 2024. */
  tableReadUnit: 0.125 / 1e6,
  tableWriteUnit: 0.625 / 1e6,
  tableGbMonth: 0.25,
  backupGbMonth: 0.2,
  logGb: 0.5,
  metricMonth: 0.3,
  alarmMonth: 0.1,
} as const;

/** Amazon's limits as they are before anybody asks for more (Lambda quotas; DynamoDB on-demand capacity). */
export const limits = {
  concurrency: 1_000,
  /** What an account may have that is new. */
  concurrencyNew: 10,
  /** Requests a second for each of the concurrent ones. */
  requestsPerConcurrency: 10,
  newTableWriteUnits: 4_000,
  newTableReadUnits: 12_000,
} as const;

/** From so much memory on a function has a whole processor, and below a share (Lambda: "Configure memory"). */
export const CORE_MB = 1_769;
