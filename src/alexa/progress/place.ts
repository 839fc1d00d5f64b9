import * as v from 'valibot';

const revision = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER - 1));

/** Ids of Amazon's have up to 255 characters (request reference: `userId`). */
export const keySchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(255));

/** Where a session keeps its place in the store. It travels in the session's attributes, beside the memory. */
const placeSchema = v.object({
  /** Whose place: chosen at the session's first request, and the same for all of it. */
  key: keySchema,
  /**
   * The revision that was last read, or is known to be written; 0: there was none. Null: the store could not be
   * asked. Whatever it holds must stay then, and the place is kept only if that is nothing.
   */
  revision: v.nullable(revision),
  /** The revision that was last tried to write. Whether it arrived may not be known. */
  tried: revision,
  /** Nothing more is written: another session has gone on, or holds what we could not read. */
  over: v.boolean(),
  /** It has been said that the place is not kept. */
  told: v.boolean(),
  /** What was stored could not be read. */
  unreadable: v.boolean(),
});

export type Place = v.InferOutput<typeof placeSchema>;

const schema = v.object({ place: v.nullable(placeSchema) });

/** The place as it is in a session's attributes. Null: there is none to keep. Undefined: not known. */
export const placeIn = (attributes: unknown): Place | null | undefined => {
  const result = v.safeParse(schema, attributes);
  return result.success ? result.output.place : undefined;
};
