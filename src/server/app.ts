import { ExpressAdapter } from 'ask-sdk-express-adapter';
import type { Skill } from 'ask-sdk-core';
import express from 'express';
import type { ErrorRequestHandler, Express } from 'express';
import * as v from 'valibot';
import { notFromTheFuture, onlyFor } from './verifiers.ts';

const httpError = v.object({ status: v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(499)) });

/** What Express cannot take (a body that is too large, or broken off) gets its status and no more. */
const plainly: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const told = v.safeParse(httpError, error);
  response.sendStatus(told.success ? told.output.status : 500);
};

/**
 * The skill at `/`, behind Amazon's own checks of signature and time and ours of the skill id; `/health` beside it.
 * A body of more than 100 kB is not read (the adapter's own parser; ours would have to come before it, which it
 * refuses): Alexa's requests to this skill have a tenth of that.
 */
export const createApp = (skill: Skill, skillId: string, clock: () => number): Express => {
  const app = express().disable('x-powered-by').disable('etag');
  app.get('/health', (_request, response) => {
    response.json({ status: 'ok' });
  });
  const verifiers = [onlyFor(skillId), notFromTheFuture(clock)];
  app.post('/', ...new ExpressAdapter(skill, true, true, verifiers).getRequestHandlers());
  app.use(plainly);
  return app;
};
