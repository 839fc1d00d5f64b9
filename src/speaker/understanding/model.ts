import * as v from 'valibot';

/** What the speaker reads of an interaction model in ASK's format; everything else in it is let be. */
const schema = v.object({
  interactionModel: v.object({
    languageModel: v.object({
      invocationName: v.string(),
      intents: v.array(
        v.object({
          name: v.string(),
          slots: v.optional(v.array(v.object({ name: v.string(), type: v.string() })), []),
          samples: v.optional(v.array(v.string()), []),
        }),
      ),
      types: v.optional(
        v.array(
          v.object({
            name: v.string(),
            values: v.array(
              v.object({
                id: v.optional(v.string(), ''),
                name: v.object({ value: v.string(), synonyms: v.optional(v.array(v.string()), []) }),
              }),
            ),
          }),
        ),
        [],
      ),
    }),
  }),
});

export type LanguageModel = v.InferOutput<typeof schema>['interactionModel']['languageModel'];

/** Reads an interaction model, and says where it is none. */
export const readModel = (model: unknown): LanguageModel => {
  const read = v.safeParse(schema, model);
  if (read.success) return read.output.interactionModel.languageModel;
  const [issue] = read.issues;
  throw new Error(`Not an interaction model: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
};
