import type { Event } from '../guide/event.ts';
import { eventOfIntent } from './intents.ts';
import type { Incoming } from './request.ts';

/**
 * Requests that tell us something and refuse a spoken answer, or have nobody to hear it (Amazon: references of
 * AudioPlayer, PlaybackController, skill events, list events, reminders, data store).
 */
const notices =
  /^(AudioPlayer|PlaybackController|System|AlexaSkillEvent|AlexaHouseholdListEvent|Reminders|Messaging)\.|^Alexa\.(Advertisement|Authorization|DataStore|Presentation\.APLA)\.|^Alexa\.Presentation\.APL\.Load|\.RuntimeError$|^(SessionEnded|CanFulfillIntent)Request$|^$/;

/** Whether Alexa takes a spoken answer to a request. Those that we don't know may have one within a session. */
export const isAnswerable = ({ type, inSession }: Incoming): boolean =>
  type === 'LaunchRequest' || type === 'IntentRequest' || (inSession && !notices.test(type));

/** What a request means to the guide. A type that we don't know counts as not understood. */
export const eventOf = (incoming: Incoming): Event => {
  switch (incoming.type) {
    case 'LaunchRequest':
      return { on: 'launch' };
    case 'IntentRequest':
      return eventOfIntent(incoming.intent.name, incoming.intent.slots);
    case 'SessionEndedRequest':
      return { on: 'ended', by: incoming.reason === 'EXCEEDED_MAX_REPROMPTS' ? 'silence' : 'other' };
    default:
      return { on: isAnswerable(incoming) ? 'missed' : 'notice' };
  }
};
