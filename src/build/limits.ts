/** Our own limit: a model that says everything in every way is slow to train and impossible to read. */
export const SAMPLES_PER_INTENT = 300;

/** Amazon's validator warns below this number. */
export const LEAST_SAMPLES_PER_INTENT = 5;

/** A model file, in bytes. */
export const MODEL_BYTES = 500_000;

/** A slot value or synonym, in characters. */
export const SLOT_VALUE_CHARACTERS = 140;
