import * as v from 'valibot';

/** Speech as a response carries it. Loose, so that the rules can say what is wrong instead of this schema. */
const outputSpeech = v.looseObject({
  type: v.optional(v.string()),
  ssml: v.optional(v.string()),
  text: v.optional(v.string()),
});

const schema = v.looseObject({
  version: v.optional(v.string()),
  sessionAttributes: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
  response: v.looseObject({
    outputSpeech: v.optional(outputSpeech),
    reprompt: v.optional(v.looseObject({ outputSpeech: v.optional(outputSpeech) })),
    card: v.optional(v.record(v.string(), v.unknown())),
    directives: v.optional(v.array(v.looseObject({ type: v.string() }))),
    shouldEndSession: v.optional(v.unknown()),
  }),
});

/** A response as it comes over the wire, before any rule has been checked. */
export type Answer = v.InferOutput<typeof schema>;
export type OutputSpeech = v.InferOutput<typeof outputSpeech>;

/** Reads what a handler returned the way Lambda sends it: as JSON. Gives the reason if it is no response. */
export const readAnswer = (
  returned: unknown,
): { readonly answer: Answer; readonly bytes: number } | { readonly problem: string } => {
  const json = JSON.stringify(returned ?? null);
  const read = v.safeParse(schema, JSON.parse(json));
  if (read.success) return { answer: read.output, bytes: Buffer.byteLength(json, 'utf8') };
  const [issue] = read.issues;
  return { problem: `${v.getDotPath(issue) ?? 'the response'}: ${issue.message}` };
};
