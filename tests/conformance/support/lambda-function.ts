import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startRuntimeApi } from './runtime-api.ts';
import type { Outcome } from './runtime-api.ts';

const resolve = createRequire(import.meta.url).resolve;
const client = fileURLToPath(import.meta.resolve('aws-lambda-ric'));

/** The program of a Node that npm has brought, such as `node24`. */
const programOf = (node: string): string => join(dirname(resolve(`${node}/package.json`)), 'bin', 'node');

export const versionOf = (node: string): string =>
  spawnSync(programOf(node), ['--version'], { encoding: 'utf8' }).stdout.trim();

/** A function as Lambda runs it: AWS's own runtime interface client, and a Node of a version. */
export interface LambdaFunction {
  readonly invoke: (event: unknown) => Promise<Outcome>;
  /** What it logged so far. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

/**
 * @param folder what would be in the deployed archive
 */
export const startFunction = async (node: string, folder: string): Promise<LambdaFunction> => {
  const api = await startRuntimeApi();
  const program = spawn(programOf(node), [client, 'index.handler'], {
    cwd: folder,
    env: {
      AWS_LAMBDA_RUNTIME_API: api.address,
      AWS_LAMBDA_FUNCTION_NAME: 'massage-guide',
      AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '256',
      AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/massage-guide',
      AWS_LAMBDA_LOG_STREAM_NAME: 'conformance',
      AWS_REGION: 'us-east-1',
      LAMBDA_TASK_ROOT: folder,
      _HANDLER: 'index.handler',
      TZ: ':UTC',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [program.stdout, program.stderr])
    stream.on('data', (data: Buffer) => {
      written += data.toString('utf8');
    });
  const ended = once(program, 'exit').then((): Outcome => ({ is: 'error', body: written }));

  return {
    invoke: (event) => Promise.race([api.invoke(event), ended]),
    log: () => written,
    stop: async () => {
      program.kill();
      await ended;
      await api.stop();
    },
  };
};
