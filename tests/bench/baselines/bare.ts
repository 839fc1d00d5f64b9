import { SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Handler } from 'aws-lambda';

/** The least that a skill on ask-sdk-core can be: one handler, which says the same to everything. */
const skill = SkillBuilders.custom()
  .addRequestHandlers({
    canHandle: () => true,
    handle: ({ responseBuilder }) => responseBuilder.speak('Welcome.').reprompt('Say next.').getResponse(),
  })
  .create();

export const handler = async (
  event: RequestEnvelope,
  context: Parameters<Handler>[1],
): Promise<ResponseEnvelope> => skill.invoke(event, context);
