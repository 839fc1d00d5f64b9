import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { createLog } from '../../../src/alexa/log.ts';
import { openProgress } from '../../../src/alexa/progress/open.ts';
import { lambdaContext } from '../../../src/speaker/lambda-context.ts';
import { buildEnvelope } from '../../../src/speaker/requests.ts';
import type { Wish } from '../../../src/speaker/requests.ts';
import { skillHandler } from '../../support/play.ts';

const START_MS = Date.parse('2026-01-01T10:00:00Z');

const silent = createLog({ level: 'error', write: () => undefined, clock: Date.now });

/** The skill without a database: a place lasts as long as its session, so that no answer changes the next one. */
export const forgetfulSkill = (environment: Readonly<Record<string, string>> = {}) =>
  skillHandler(environment, openProgress(undefined, silent));

/** Somebody new says something to a skill that is not open. */
export const coldSkill = (locale: string) => {
  const skill = forgetfulSkill();
  const identity = { skillId: 'skill', userId: 'user', deviceId: 'device', locale };
  const session = { id: 'session', isNew: true, attributes: {} };
  return async (
    wish: Wish,
  ): Promise<{ readonly envelope: RequestEnvelope; readonly response: ResponseEnvelope }> => {
    const envelope = buildEnvelope(wish, session, identity, 'request', START_MS);
    return {
      envelope,
      response: await skill(
        envelope,
        lambdaContext('request', () => 8_000),
      ),
    };
  };
};
