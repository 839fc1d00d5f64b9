import * as v from 'valibot';

/** A text as long as this is not read: four times what we ever write, so that a newer version has room. */
const READ_AT_MOST = 8_192;

const revision = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What is stored of a person, as the attributes manager holds it. Its text is not yet believed. */
export const itemSchema = v.object({
  key: v.string(),
  /** Counts the writes; 0: nothing is stored, or nothing with a revision. */
  revision,
  /** The session that wrote it. */
  sessionId: v.nullable(v.string()),
  /** JSON as `kept.ts` stores it. Null: nothing is stored, or it has expired. */
  progress: v.nullable(v.string()),
});

export type Item = v.InferOutput<typeof itemSchema>;

/** What is to be stored of a person, by which session, and on which revision it rests. */
export const writingSchema = v.object({
  ...itemSchema.entries,
  sessionId: v.string(),
  progress: v.string(),
  /**
   * The revision that it rests on, or null if there must be no item at all. On another one the writing is
   * refused, but for what the same session wrote.
   */
  rests: v.nullable(revision),
  /** What is stored cannot be read: it is set aside, not replaced. */
  setsAside: v.boolean(),
});

export type Writing = v.InferOutput<typeof writingSchema>;

/** Text to JSON; undefined for what is none, or far too long. */
export const parsed = (text: string): unknown => {
  if (text.length > READ_AT_MOST) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
