import type { EndReason, SpeakerEvent } from '../events.ts';
import type { Doing, Line } from './messages.ts';

/** What the speaker does after an event; undefined if that goes on. */
export const doingAfter = (event: SpeakerEvent): Doing | undefined => {
  switch (event.kind) {
    case 'heard':
      return { kind: 'hearing', words: event.words };
    case 'request':
      return { kind: 'thinking' };
    case 'speech': {
      const { at, ms, text, ratePercent } = event;
      return { kind: 'speaking', from: at, ms, text, ratePercent };
    }
    case 'pause':
      return { kind: 'quiet', from: event.at, ms: event.ms };
    case 'microphone-opened':
      return { kind: 'listening', from: event.at, ms: event.ms };
    case 'ended':
      return { kind: 'idle' };
    case 'unheard':
    case 'response':
    case 'cut':
    case 'microphone-closed':
    case 'refused':
      return undefined;
  }
};

const endings: Readonly<Record<EndReason, string>> = {
  'closed-by-skill': 'The session is over.',
  USER_INITIATED: 'The session is over: somebody left it.',
  ERROR: 'The session is over: Alexa refused an answer.',
  EXCEEDED_MAX_REPROMPTS: 'The session is over: nobody answered.',
};

/** What of an event belongs into the conversation. */
export const lineOf = (event: SpeakerEvent): Line | undefined => {
  const { at } = event;
  switch (event.kind) {
    case 'heard':
      return { at, who: 'you', text: event.by === 'wake-word' ? `Alexa, ${event.words}` : event.words };
    case 'unheard':
      return { at, who: 'note', text: `“${event.words}” was heard by nobody: ${event.why}.` };
    case 'speech':
      return { at, who: event.part === 'alexa' ? 'alexa' : 'guide', text: event.text };
    case 'refused':
      return { at, who: 'note', text: `Alexa refuses this answer. Rule ${event.rule}: ${event.why}` };
    case 'ended':
      return { at, who: 'note', text: endings[event.reason] };
    case 'request':
    case 'response':
    case 'pause':
    case 'cut':
    case 'microphone-opened':
    case 'microphone-closed':
      return undefined;
  }
};
