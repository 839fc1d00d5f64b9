import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';

/** What happens to a request on its way to the database, or to the answer on its way back. */
export type Trouble =
  | { readonly kind: 'none' }
  /** The answer comes so many ms later. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** The request arrives so many ms later, whoever still waits for it. */
  | { readonly kind: 'late'; readonly ms: number }
  /** The request arrives nowhere, and nobody says so. */
  | { readonly kind: 'silence' }
  /** The connection is reset as soon as something is asked. */
  | { readonly kind: 'reset' }
  /** The request arrives, and the connection is reset instead of the answer. */
  | { readonly kind: 'answer-lost' }
  /** The connection closes in the middle of the answer. */
  | { readonly kind: 'half-an-answer' }
  /** The database answers with an error. */
  | { readonly kind: 'error'; readonly status: number; readonly type: string };

export interface FaultProxy {
  readonly port: number;
  /** From now on, or for so many requests. */
  readonly trouble: (trouble: Trouble, times?: number) => void;
  /** How many requests have come since this was asked last. */
  readonly requests: () => number;
  readonly stop: () => Promise<void>;
}

const errorAnswer = (status: number, type: string): string => {
  const body = JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: 'as told' });
  const head = [
    `HTTP/1.1 ${status} Error`,
    'Content-Type: application/x-amz-json-1.0',
    `Content-Length: ${body.length}`,
  ];
  return [...head, '', body].join('\r\n');
};

/** A real connection to the database with whatever may happen to one. */
export const startFaultProxy = async (databasePort: number): Promise<FaultProxy> => {
  let present: Trouble = { kind: 'none' };
  let times = Infinity;
  let requests = 0;
  const sockets = new Set<Socket>();

  const opened = (socket: Socket): Socket => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    return socket;
  };

  const next = (): Trouble => {
    requests += 1;
    times -= 1;
    return times >= 0 ? present : { kind: 'none' };
  };

  const server = createServer((socket) => {
    const client = opened(socket);
    const database = opened(connect(databasePort, '127.0.0.1'));
    let trouble: Trouble = { kind: 'none' };
    client.on('data', (data) => {
      // A request may come in pieces.
      const isBeginning = data.subarray(0, 5).toString() === 'POST ';
      if (isBeginning) trouble = next();
      switch (trouble.kind) {
        case 'silence':
          return;
        case 'reset':
          client.resetAndDestroy();
          return;
        case 'error':
          if (isBeginning) client.write(errorAnswer(trouble.status, trouble.type));
          return;
        case 'late':
          setTimeout(() => database.write(data), trouble.ms);
          return;
        default:
          database.write(data);
      }
    });
    client.on('close', () => {
      if (trouble.kind !== 'late') database.end();
    });
    database.on('data', (data) => {
      switch (trouble.kind) {
        case 'answer-lost':
          client.resetAndDestroy();
          return;
        case 'half-an-answer':
          client.end(data.subarray(0, data.length - 2));
          return;
        case 'delay':
          setTimeout(() => client.write(data), trouble.ms);
          return;
        default:
          client.write(data);
      }
    });
    database.on('close', () => client.end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port');

  return {
    port: address.port,
    trouble: (trouble, forTimes = Infinity) => {
      present = trouble;
      times = forTimes;
    },
    requests: () => {
      const count = requests;
      requests = 0;
      return count;
    },
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
};
