import type { Request } from 'ask-sdk-model';
import type { Event } from '../guide/event.ts';
import { eventOfIntent } from './intents.ts';

/** Requests that tell us something and refuse a spoken answer (Amazon: AudioPlayer and PlaybackController references). */
const unanswerable = /^(AudioPlayer|PlaybackController|System|AlexaSkillEvent|Alexa\.Presentation\.APLA)\b/;

/** Whether Alexa takes a spoken answer to a request. */
export const isAnswerable = ({ type }: Request): boolean =>
  type !== 'SessionEndedRequest' && !unanswerable.test(type);

/** What a request means to the guide. A type that we don't know counts as not understood. */
export const eventOf = (request: Request): Event => {
  switch (request.type) {
    case 'LaunchRequest':
      return { on: 'launch' };
    case 'IntentRequest':
      return eventOfIntent(request.intent.name, request.intent.slots ?? {});
    case 'SessionEndedRequest':
      return { on: 'ended', by: request.reason === 'EXCEEDED_MAX_REPROMPTS' ? 'silence' : 'other' };
    default:
      return isAnswerable(request) ? { on: 'missed' } : { on: 'notice' };
  }
};
