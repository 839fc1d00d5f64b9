import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import { lambdaContext } from './lambda-context.ts';

/** A skill, as Lambda calls it. */
export type Handler = (event: RequestEnvelope, context: Context) => Promise<ResponseEnvelope>;

/** How long Alexa waits for an answer, in ms of real time whatever the speaker's clock. */
const ANSWER_WITHIN_MS = 8_000;

/** What came of a call: a response as it was returned, or why there is none. */
export type Called =
  | { readonly response: ResponseEnvelope }
  | { readonly failure: 'handler-failed' | 'answer-in-time'; readonly why: string };

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** Calls a skill's handler. What it throws, and an answer that comes too late, are told and not thrown. */
export const callSkill = async (handler: Handler, envelope: RequestEnvelope): Promise<Called> => {
  const deadline = performance.now() + ANSWER_WITHIN_MS;
  const context = lambdaContext(envelope.request.requestId, () => deadline - performance.now());
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Called>((resolve) => {
    timer = setTimeout(() => {
      resolve({ failure: 'answer-in-time', why: `no answer within ${ANSWER_WITHIN_MS / 1000} s` });
    }, ANSWER_WITHIN_MS);
  });
  try {
    const answered = handler(structuredClone(envelope), context).then((response): Called => ({ response }));
    return await Promise.race([answered, late]);
  } catch (error) {
    return { failure: 'handler-failed', why: describe(error) };
  } finally {
    clearTimeout(timer);
  }
};
