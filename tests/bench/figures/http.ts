import { fork } from 'node:child_process';
import { createSign, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import * as v from 'valibot';
import { converse } from '../support/conversation.ts';
import { round, shown } from '../support/figure.ts';
import type { Figure } from '../support/figure.ts';
import { SESSION_TURNS, wholeSession } from '../support/requests.ts';

const WARM_UP = 30;
const SESSIONS = 200;

const ready = v.object({ port: v.number() });
const used = v.object({ cpuSeconds: v.number() });

/** Sessions of thirty turns through the HTTP server, over a kept connection. The server's processor time alone counts. */
export const http = async (): Promise<readonly Figure[]> => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const host = fork(
    fileURLToPath(new URL('../support/http-host.ts', import.meta.url)),
    [publicKey.export({ type: 'spki', format: 'pem' }).toString()],
    { execArgv: ['--import', 'tsx'] },
  );
  const hear = async (): Promise<unknown> => (await once(host, 'message'))[0];
  const agent = new Agent({ keepAlive: true });
  try {
    const { port } = v.parse(ready, await hear());
    const ask = async (envelope: RequestEnvelope): Promise<ResponseEnvelope> => {
      const now = { ...envelope.request, timestamp: new Date().toISOString() };
      const body = JSON.stringify({ ...envelope, request: now });
      const signature = createSign('RSA-SHA256').update(body, 'utf8').sign(privateKey, 'base64');
      const sent = request({
        port,
        agent,
        method: 'POST',
        headers: { 'content-type': 'application/json', 'signature-256': signature },
      });
      sent.end(body);
      const [answer] = (await once(sent, 'response')) as [NodeJS.ReadableStream & { statusCode?: number }];
      if (answer.statusCode !== 200) throw new Error(`The server answered ${answer.statusCode ?? 'nothing'}`);
      return (await json(answer)) as ResponseEnvelope;
    };
    const cpuSeconds = async (): Promise<number> => {
      const told = hear();
      host.send('how much');
      return v.parse(used, await told).cpuSeconds;
    };
    const sessions = async (count: number): Promise<void> => {
      for (let session = 0; session < count; session += 1)
        await converse(ask, wholeSession, `person-${session}`);
    };
    await sessions(WARM_UP);
    const before = await cpuSeconds();
    await sessions(SESSIONS);
    const perSecond = SESSIONS / ((await cpuSeconds()) - before);
    return [
      shown(
        `throughput: the same through the HTTP server, each request signed and checked (by a key of ours)`,
        `${round(perSecond)} sessions of ${SESSION_TURNS} turns`,
      ),
    ];
  } finally {
    agent.destroy();
    host.kill();
  }
};
