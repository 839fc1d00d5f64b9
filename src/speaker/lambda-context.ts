import type { Context } from 'aws-lambda';

/** Lambda's context for one call, as far as a local process has one. */
export const lambdaContext = (awsRequestId: string, remainingMs: () => number): Context => ({
  callbackWaitsForEmptyEventLoop: true,
  functionName: 'virtual-speaker',
  functionVersion: '$LATEST',
  invokedFunctionArn: 'arn:aws:lambda:us-east-1:000000000000:function:virtual-speaker',
  memoryLimitInMB: '512',
  awsRequestId,
  logGroupName: 'virtual-speaker',
  logStreamName: 'virtual-speaker',
  getRemainingTimeInMillis: remainingMs,
  // Lambda still hands these out, so a skill must live with them.
  /* eslint-disable @typescript-eslint/no-deprecated */
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
  /* eslint-enable @typescript-eslint/no-deprecated */
});
