import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Log } from '../alexa/log.ts';
import { openProgress } from '../alexa/progress/open.ts';
import { createSkill } from '../alexa/skill.ts';
import { createApp } from './app.ts';
import type { ServerSettings } from './settings.ts';

/** Alexa gives up after eight seconds: whoever needs longer to send a request is somebody else. In ms. */
const REQUEST_MS = 8_000;
/** A request that runs when the server stops may take so long, in ms: longer than any answer of the skill's. */
const GRACE_MS = 8_000;

/** A server that runs. */
export interface Serving {
  /** Such as `http://127.0.0.1:8080`. */
  readonly address: string;
  /** Takes nothing new, finishes what runs, and resolves to whether all was finished in time. */
  readonly stop: () => Promise<boolean>;
}

/** Begins to serve the skill over HTTP, for a proxy that speaks TLS. Fails if the port is taken. */
export const serve = async (settings: ServerSettings, log: Log): Promise<Serving> => {
  const skill = createSkill(settings, await openProgress(settings.progressTable, log), log);
  const app = createApp(skill, settings.skillId, Date.now);
  const server = createServer({ requestTimeout: REQUEST_MS, headersTimeout: REQUEST_MS }, app);
  server.listen(settings.port, settings.host);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');

  return {
    address: `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`,
    stop: async () => {
      // A proxy keeps connections for later requests; there are none now.
      server.on('request', (_request, response) => {
        response.once('close', () => {
          server.closeIdleConnections();
        });
      });
      const closed = once(server, 'close');
      server.close();
      let isLate = false;
      const giveUp = setTimeout(() => {
        isLate = true;
        server.closeAllConnections();
      }, GRACE_MS);
      await closed;
      clearTimeout(giveUp);
      return !isLate;
    },
  };
};
