import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { UsageError } from '../options.ts';
import { loadAssets } from './assets.ts';
import { readCommand } from './commands.ts';
import { refusalOf } from './guard.ts';
import type { Message } from './messages.ts';
import type { Room, RoomSpeaker } from './room.ts';
import { createRooms } from './rooms.ts';

export interface WebOptions {
  /** The address to listen at. */
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** Take a free port if this one is taken, instead of failing. */
  readonly orAnyPort: boolean;
  readonly makeSpeaker: () => RoomSpeaker;
  /** How long a speaker outlasts its page, in ms; a minute if left out. */
  readonly graceMs?: number;
  readonly onFault: (fault: unknown) => void;
}

/** The page, being served. */
export interface Web {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Nothing that a page asks for is longer, in bytes. */
const MOST_BYTES = 4_096;
/** How often an open connection shows that it is one, in ms. */
const STILL_THERE_MS = 25_000;
/** A page that reads nothing for so long that this much waits for it is gone, in bytes. */
const MOST_UNREAD = 4_000_000;

const headers = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(self)',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

const answer = (response: ServerResponse, status: number, text = ''): void => {
  response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end(text);
};

/** A body of a few bytes; undefined if it is longer. */
const bodyOf = async (request: IncomingMessage): Promise<string | undefined> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const listen = async (server: Server, { host, port, orAnyPort }: WebOptions): Promise<void> => {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    if (orAnyPort && code === 'EADDRINUSE') {
      server.listen(0, host);
      await once(server, 'listening');
      return;
    }
    const why = code === 'EADDRINUSE' ? 'something else is listening there' : String(error);
    throw new UsageError(`Can't serve the page at ${host}, port ${port}: ${why}`);
  }
};

const addressOf = (server: Server, host: string): string => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The page has no port');
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${address.port}/`;
};

/**
 * Serves the page: its files, a stream of server-sent events for each page, and commands by POST.
 * Throws a UsageError if it cannot listen.
 */
export const startWeb = async (options: WebOptions): Promise<Web> => {
  const { onFault, graceMs = 60_000 } = options;
  const assets = await loadAssets();
  const rooms = createRooms(options.makeSpeaker, graceMs, onFault);

  const stream = (room: Room, response: ServerResponse): void => {
    if (response.destroyed) {
      rooms.left(room);
      return;
    }
    response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' });
    const tell = (message: Message): void => {
      if (response.writableLength > MOST_UNREAD) response.destroy();
      else response.write(`data: ${JSON.stringify(message)}\n\n`);
    };
    const stopWatching = room.watch(tell);
    const stillThere = setInterval(() => response.write(': still there\n\n'), STILL_THERE_MS);
    response.on('close', () => {
      clearInterval(stillThere);
      stopWatching();
      rooms.left(room);
    });
  };

  const command = async (room: Room, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.headers['content-type'] !== 'application/json') {
      answer(response, 415);
      return;
    }
    const body = await bodyOf(request);
    const read = body === undefined ? undefined : readCommand(body);
    if (read === undefined) {
      answer(response, 400);
      return;
    }
    room.obey(read);
    answer(response, 204);
  };

  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refusal = refusalOf(request.headers, [options.host]);
    if (refusal !== null) {
      answer(response, 403, refusal);
      return;
    }
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://speaker');
    const asset = assets.get(pathname);
    const room = searchParams.get('room');
    if (request.method === 'GET' && asset !== undefined) {
      response.writeHead(200, { ...headers, 'Content-Type': asset.type }).end(asset.body);
    } else if (request.method === 'GET' && pathname === '/events') {
      const entered = await rooms.enter(room);
      if (entered === null) answer(response, 503, 'Too many pages are open.');
      else stream(entered, response);
    } else if (pathname === '/commands' || pathname === '/script') {
      const found = rooms.find(room ?? '');
      if (found === undefined) answer(response, 404);
      else if (pathname === '/commands' && request.method === 'POST') await command(found, request, response);
      else if (pathname === '/script' && request.method === 'GET')
        response
          .writeHead(200, {
            ...headers,
            'Content-Type': 'text/plain; charset=utf-8',
            'Content-Disposition': 'attachment; filename="massage.txt"',
          })
          .end(found.script());
      else answer(response, 405);
    } else answer(response, 404);
  };

  const server = createServer((request, response) => {
    respond(request, response).catch((fault: unknown) => {
      onFault(fault);
      response.destroy();
    });
  });
  await listen(server, options);
  return {
    url: addressOf(server, options.host),
    stop: async () => {
      rooms.close();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
};
