import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** What a function did with an invocation. */
export type Outcome =
  { readonly is: 'response'; readonly body: unknown } | { readonly is: 'error'; readonly body: unknown };

/** Lambda's side of the Runtime API, on this machine alone, for one function. */
export interface RuntimeApi {
  /** `host:port`, as AWS_LAMBDA_RUNTIME_API has it. */
  readonly address: string;
  /** Gives the function an event and waits for what it makes of it; an error also when it cannot begin. */
  readonly invoke: (event: unknown) => Promise<Outcome>;
  readonly stop: () => Promise<void>;
}

const BASE = '/2018-06-01/runtime/';
/** As long as Alexa waits. */
const DEADLINE_MS = 8_000;

interface Invocation {
  readonly id: string;
  readonly event: unknown;
  readonly settle: (outcome: Outcome) => void;
}

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
};

export const startRuntimeApi = async (): Promise<RuntimeApi> => {
  const waiting: Invocation[] = [];
  const running = new Map<string, Invocation>();
  /** The runtime that asked for an invocation when there was none. */
  let idle: ServerResponse | undefined;
  let count = 0;

  const give = (): void => {
    const [next] = waiting;
    if (next === undefined || idle === undefined) return;
    waiting.shift();
    running.set(next.id, next);
    idle.writeHead(200, {
      'Content-Type': 'application/json',
      'Lambda-Runtime-Aws-Request-Id': next.id,
      'Lambda-Runtime-Deadline-Ms': String(Date.now() + DEADLINE_MS),
      'Lambda-Runtime-Invoked-Function-Arn': 'arn:aws:lambda:us-east-1:000000000000:function:massage-guide',
    });
    idle.end(JSON.stringify(next.event));
    idle = undefined;
  };

  const take = async (path: string, request: IncomingMessage): Promise<number> => {
    const body = await bodyOf(request);
    if (path === 'init/error') {
      for (const each of [...running.values(), ...waiting.splice(0)]) each.settle({ is: 'error', body });
      return 202;
    }
    const [, id = '', what] = /^invocation\/([^/]+)\/(response|error)$/.exec(path) ?? [];
    const invocation = running.get(id);
    if (invocation === undefined) return 404;
    running.delete(id);
    invocation.settle({ is: what === 'response' ? 'response' : 'error', body });
    return 202;
  };

  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(BASE, '');
    if (request.method === 'GET' && path === 'invocation/next') {
      idle = response;
      give();
      return;
    }
    void take(path, request).then((status) => {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end('{"status":"OK"}');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The Runtime API has no port');

  return {
    address: `127.0.0.1:${address.port}`,
    invoke: (event) =>
      new Promise((settle) => {
        count += 1;
        waiting.push({ id: `invocation-${count}`, event, settle });
        give();
      }),
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};
