import type { Pace } from '../locales/locale.ts';
import { speechMs } from '../speech/estimate.ts';
import type { Voice } from './ssml.ts';

/**
 * A device's voice.
 *
 * @param pace of the language, as the skill believes it to be
 * @param factor how much longer this device takes in truth: 1.1 is ten percent slower
 */
export const createVoice =
  (pace: Pace, factor = 1): Voice =>
  (text, ratePercent) =>
    Math.round(speechMs(text, pace, ratePercent) * factor);
