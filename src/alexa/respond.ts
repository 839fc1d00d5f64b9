import type { ResponseBuilder } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import type { Performance } from '../speech/perform.ts';

/** A session stays open if and only if its prompt invites speech, and then there is a reprompt. */
export const respond = (
  builder: ResponseBuilder,
  { prompt, reprompt }: Pick<Performance, 'prompt' | 'reprompt'>,
): Response => {
  if (prompt === null) return builder.getResponse();
  builder.speak(prompt);
  return reprompt === null
    ? builder.withShouldEndSession(true).getResponse()
    : builder.reprompt(reprompt).withShouldEndSession(false).getResponse();
};
