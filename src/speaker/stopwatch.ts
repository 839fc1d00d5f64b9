import type { ResponseEnvelope } from 'ask-sdk-model';
import type { SpeakerEvent } from './events.ts';

type Attributes = ResponseEnvelope['sessionAttributes'];

export interface Stopwatch {
  readonly observe: (event: SpeakerEvent) => void;
  /** How long replies that count were heard, open microphones included, in ms. */
  readonly ms: () => number;
}

/**
 * Measures how long something took of what was heard, whatever came between: people who speak, sessions that
 * ended and were opened again.
 *
 * @param counts whether a session with these attributes is one to measure. A reply counts if the session was one
 *   before or after it: the last reply of a massage already says that it is over.
 */
export const createStopwatch = (counts: (attributes: Attributes) => boolean): Stopwatch => {
  let ms = 0;
  let before = false;
  let counting = false;
  let last = 0;
  let openedAt = 0;
  return {
    ms: () => ms,
    observe: (event) => {
      if (event.kind === 'request') {
        before = counts(event.request.session?.attributes);
        counting = false;
      }
      if (event.kind === 'response') counting = before || counts(event.response.sessionAttributes);
      if (event.kind === 'microphone-opened') openedAt = event.at;
      if (!counting) return;
      if (event.kind === 'speech' || event.kind === 'pause') {
        last = event.ms;
        ms += last;
      }
      if (event.kind === 'cut') ms -= last - event.ms;
      if (event.kind === 'microphone-closed') ms += event.at - openedAt;
    },
  };
};
