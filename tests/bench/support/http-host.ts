import { createPublicKey, createVerify } from 'node:crypto';
import { createServer } from 'node:http';
import { ExpressAdapter } from 'ask-sdk-express-adapter';
import type { Verifier } from 'ask-sdk-express-adapter';
import express from 'express';
import { openProgress } from '../../../src/alexa/progress/open.ts';
import { processLog } from '../../../src/alexa/log.ts';
import { settingsFrom } from '../../../src/alexa/settings.ts';
import { createSkill } from '../../../src/alexa/skill.ts';
import { notFromTheFuture, onlyFor } from '../../../src/server/verifiers.ts';

/**
 * The skill behind HTTP as `npm run serve` puts it there, in a process of its own, but for one thing: requests are
 * signed by a key of ours, since Amazon's certificates can neither be had nor fetched here. Takes the public key.
 */
const publicKey = createPublicKey(process.argv[2] ?? '');

const signedByOurKey: Verifier = {
  verify: async (body, headers) => {
    const signature = headers?.['signature-256'];
    const isOurs =
      typeof signature === 'string' &&
      createVerify('RSA-SHA256').update(body, 'utf8').verify(publicKey, signature, 'base64');
    if (!isOurs) throw new Error('The request is not signed.');
    return Promise.resolve();
  },
};

const log = processLog();
const skill = createSkill(settingsFrom({}), await openProgress(undefined, log), log);
const verifiers = [signedByOurKey, onlyFor('skill'), notFromTheFuture(Date.now)];
const app = express().disable('x-powered-by').disable('etag');
app.post('/', ...new ExpressAdapter(skill, false, true, verifiers).getRequestHandlers());

const server = createServer(app);
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.send?.({ port: typeof address === 'object' ? address?.port : undefined });
});
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuSeconds: (user + system) / 1e6 });
});
