// By its own file: the package's index loads clients of the web that no turn needs.
import { SkillBuilders } from 'ask-sdk-core/dist/skill/SkillBuilders.js';
import type { ErrorHandler, HandlerInput, PersistenceAdapter, RequestHandler, Skill } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import { loadLocale } from '../locales/index.ts';
import { ssml } from '../speech/ssml.ts';
import { voiceOf } from '../speech/voice.ts';
import { isAnswerable } from './events.ts';
import { recall } from './kept.ts';
import { processLog } from './log.ts';
import type { Log } from './log.ts';
import { placeIn } from './progress/place.ts';
import { keepInSession } from './progress/progress.ts';
import { incomingOf } from './request.ts';
import { respond } from './respond.ts';
import type { Settings } from './settings.ts';
import { takeTurn } from './turn.ts';

const everyTurn = (settings: Settings, log: Log): RequestHandler => ({
  canHandle: () => true,
  handle: async (input) => {
    const incoming = incomingOf(input.requestEnvelope);
    const turn = await takeTurn(input, incoming, settings);
    log.turn(input, incoming, turn);
    return turn.response;
  },
});

/** The session's attributes leave as they came, so the place is kept; what nobody can read does not go on. */
const keepAttributes = (input: HandlerInput): void => {
  const attributes: unknown = input.requestEnvelope.session?.attributes;
  const memory = recall(attributes);
  if (memory !== undefined) keepInSession(input, memory, placeIn(attributes) ?? null);
  else if (input.requestEnvelope.session !== undefined) input.attributesManager.setSessionAttributes({});
};

/** Whatever goes wrong, the person hears how to go on. Requests that refuse an answer get none. */
const everyError = (log: Log): ErrorHandler => ({
  canHandle: () => true,
  handle: async (input, error) => {
    const incoming = incomingOf(input.requestEnvelope);
    log.fault(input, incoming, error);
    keepAttributes(input);
    if (!isAnswerable(incoming)) return input.responseBuilder.getResponse();
    const { line, ratePercent } = voiceOf(await loadLocale(incoming.locale));
    const invitation = { text: line('invite.resume') };
    return respond(input.responseBuilder, {
      prompt: ssml(ratePercent, [{ text: line('trouble') }, invitation]),
      reprompt: ssml(ratePercent, [invitation]),
    });
  },
});

/** What arrived, as the SDK needs it: an object, and in it a session that is one, or none. */
const wellFormed = (arrived: RequestEnvelope): RequestEnvelope => {
  const envelope = { ...arrived };
  if (!incomingOf(arrived).inSession) delete envelope.session;
  return envelope;
};

/** The skill put together. */
export const createSkill = (
  settings: Settings,
  progress: PersistenceAdapter,
  log: Log = processLog(),
): Skill => {
  const builder = SkillBuilders.custom()
    .addRequestInterceptors((input: HandlerInput) => {
      log.begin(input);
    })
    .addRequestHandlers(everyTurn(settings, log))
    .addErrorHandlers(everyError(log))
    .withPersistenceAdapter(progress);
  const skill = (settings.skillId === undefined ? builder : builder.withSkillId(settings.skillId)).create();
  const invoke = skill.invoke.bind(skill);
  skill.invoke = (arrived, context) => invoke(wellFormed(arrived), context);
  return skill;
};
