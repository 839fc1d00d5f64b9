import { getLocale, SkillBuilders } from 'ask-sdk-core';
import type { ErrorHandler, PersistenceAdapter, RequestHandler, Skill } from 'ask-sdk-core';
import { loadLocale } from '../locales/index.ts';
import { ssml } from '../speech/ssml.ts';
import { voiceOf } from '../speech/voice.ts';
import { isAnswerable } from './events.ts';
import { respond } from './respond.ts';
import type { Settings } from './settings.ts';
import { takeTurn } from './turn.ts';

const everyTurn = (settings: Settings): RequestHandler => ({
  canHandle: () => true,
  handle: (input) => takeTurn(input, settings),
});

/**
 * Whatever goes wrong, the person hears how to go on. The session's attributes leave as they came, so the
 * place is kept. Requests that refuse an answer get none.
 */
const everyError: ErrorHandler = {
  canHandle: () => true,
  handle: async ({ requestEnvelope, responseBuilder }, error) => {
    const { request } = requestEnvelope;
    console.error(
      JSON.stringify({ level: 'error', requestId: request.requestId, error: error.stack ?? error.message }),
    );
    if (!isAnswerable(request)) return responseBuilder.getResponse();
    const { line, ratePercent } = voiceOf(await loadLocale(getLocale(requestEnvelope)));
    const invitation = { text: line('invite.resume') };
    return respond(responseBuilder, {
      prompt: ssml(ratePercent, [{ text: line('trouble') }, invitation]),
      reprompt: ssml(ratePercent, [invitation]),
    });
  },
};

/** The skill put together. */
export const createSkill = (settings: Settings, progress: PersistenceAdapter): Skill => {
  const builder = SkillBuilders.custom()
    .addRequestHandlers(everyTurn(settings))
    .addErrorHandlers(everyError)
    .withPersistenceAdapter(progress);
  return (settings.skillId === undefined ? builder : builder.withSkillId(settings.skillId)).create();
};
