/** SSML of one prompt, tags included, in characters (Amazon: request and response reference). */
export const PROMPT_CHARACTERS = 8_000;

/** A whole response, in UTF-8 bytes (the lower of the figures that Amazon has given: 24 KiB in 2017, 120 KB since). */
export const RESPONSE_BYTES = 24_576;

/** Our own ceiling for session attributes, in bytes, so that they never crowd out speech. */
export const ATTRIBUTES_BYTES = 2_048;

/** Everything in a response that is neither speech nor attributes, in bytes. */
const ENVELOPE_BYTES = 512;

/** What is left of a response for each of its two prompts, in bytes as JSON. */
export const PROMPT_BYTES = (RESPONSE_BYTES - ATTRIBUTES_BYTES - ENVELOPE_BYTES) / 2;

/** The longest single break, in ms (Amazon: SSML reference). Longer pauses are chained. */
export const BREAK_MS = 10_000;

/** How much of what is allowed is used: speech is an estimate. */
const FILL = 0.94;

/** Bounds of the two settings, in seconds: room for one instruction and a rest, and what an hour's massage needs. */
const PROMPT_SECONDS = { min: 90, standard: 240, max: 3_600 };
const REPROMPT_SECONDS = { min: 60, standard: 90, max: 3_600 };

/** How long a response may speak, breaks included. */
export interface Allowed {
  readonly promptMs: number;
  readonly repromptMs: number;
}

const bounded = (seconds: number | undefined, bounds: typeof PROMPT_SECONDS): number =>
  seconds === undefined || Number.isNaN(seconds)
    ? bounds.standard
    : Math.min(bounds.max, Math.max(bounds.min, seconds));

/**
 * What may be filled of a prompt and a reprompt. Amazon documents 240 and 90 seconds for audio files, and
 * longer quiet is reported to work: so both are settings, and nothing else may depend on them.
 *
 * @param promptSeconds 90 to 3600; anything else is taken as the nearest of these, nothing as 240
 * @param repromptSeconds 60 to 3600; likewise, nothing as 90
 */
export const allowedBy = (promptSeconds?: number, repromptSeconds?: number): Allowed => ({
  promptMs: bounded(promptSeconds, PROMPT_SECONDS) * FILL * 1000,
  repromptMs: bounded(repromptSeconds, REPROMPT_SECONDS) * FILL * 1000,
});
