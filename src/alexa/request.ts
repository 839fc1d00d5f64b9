import * as v from 'valibot';

/** What Alexa resolved a slot's words to, as far as we read it. */
const resolution = v.object({
  status: v.object({ code: v.string() }),
  values: v.array(v.object({ value: v.object({ id: v.string() }) })),
});

const slot = v.object({
  value: v.fallback(v.optional(v.string()), undefined),
  resolutions: v.fallback(
    v.object({ resolutionsPerAuthority: v.array(v.fallback(v.nullable(resolution), null)) }),
    { resolutionsPerAuthority: [] },
  ),
});

const text = v.fallback(v.string(), '');

const request = v.object({
  type: text,
  requestId: text,
  timestamp: text,
  locale: text,
  intent: v.fallback(
    v.object({ name: text, slots: v.fallback(v.record(v.string(), v.fallback(v.nullable(slot), null)), {}) }),
    { name: '', slots: {} },
  ),
  reason: text,
  error: v.fallback(v.object({ type: text }), { type: '' }),
});

const envelope = v.object({
  request,
  session: v.fallback(
    v.nullable(v.object({ sessionId: v.string(), new: v.fallback(v.boolean(), false) })),
    null,
  ),
});

export type Slots = Readonly<Record<string, v.InferOutput<typeof slot> | null | undefined>>;

/** A request as we read it. What it lacks is empty: nothing here can be missing, or of another type than it says. */
export interface Incoming {
  readonly type: string;
  readonly requestId: string;
  readonly timestamp: string;
  /** Such as `en-US`. */
  readonly locale: string;
  /** Of an IntentRequest. */
  readonly intent: { readonly name: string; readonly slots: Slots };
  /** Of a SessionEndedRequest. */
  readonly reason: string;
  /** What Alexa found wrong, where she tells of an error. */
  readonly error: { readonly type: string };
  /** A session without an id is none. */
  readonly inSession: boolean;
  readonly isNew: boolean;
}

const nothing: v.InferOutput<typeof request> = {
  type: '',
  requestId: '',
  timestamp: '',
  locale: '',
  intent: { name: '', slots: {} },
  reason: '',
  error: { type: '' },
};

/** Reads what arrived. A wire has no types, whatever the SDK's say. */
export const incomingOf = (arrived: unknown): Incoming => {
  const read = v.safeParse(envelope, arrived);
  const { request: asked, session } = read.success ? read.output : { request: nothing, session: null };
  return { ...asked, inSession: session !== null, isNew: session?.new ?? false };
};
