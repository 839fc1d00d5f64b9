import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { lambdaContext } from '../../../src/speaker/lambda-context.ts';
import type { OpenSession, Wish } from '../../../src/speaker/requests.ts';
import type { Handler } from '../../../src/speaker/skill-call.ts';
import { requestOf } from './requests.ts';

/** Lambda's context, the same for all. */
export const context = lambdaContext('request', () => 8_000);

const TURN_SECONDS = 25;

/** One person's session, wish by wish, as whoever keeps its attributes sees it. */
export const converse = async (
  ask: (envelope: RequestEnvelope) => Promise<ResponseEnvelope>,
  wishes: readonly Wish[],
  userId: string,
): Promise<{ readonly session: OpenSession; readonly turns: number }> => {
  let session: OpenSession = { id: `session-${userId}`, isNew: true, attributes: {} };
  let turns = 0;
  for (const wish of wishes) {
    turns += 1;
    const { sessionAttributes } = await ask(requestOf(wish, session, userId, turns * TURN_SECONDS));
    session = { id: session.id, isNew: false, attributes: sessionAttributes ?? {} };
  }
  return { session, turns };
};

export const asks =
  (handler: Handler) =>
  (envelope: RequestEnvelope): Promise<ResponseEnvelope> =>
    handler(envelope, context);
