import type { ResponseEnvelope } from 'ask-sdk-model';
import { recall } from '../alexa/kept.ts';

/** Whether a massage is going on in a session with these attributes. */
export const isMassage = (attributes: ResponseEnvelope['sessionAttributes']): boolean =>
  recall(attributes)?.session?.phase === 'guiding';
