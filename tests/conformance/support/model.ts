/** What is read of an interaction model here, in ASK's format. */
export interface Model {
  readonly interactionModel: {
    readonly languageModel: {
      readonly intents: readonly Intent[];
      readonly types: readonly {
        readonly name: string;
        readonly values: readonly { readonly id: string; readonly name: SlotValue }[];
      }[];
    };
  };
}

interface Intent {
  readonly name: string;
  readonly samples: readonly string[];
  readonly slots?: readonly { readonly name: string; readonly type: string }[];
}

interface SlotValue {
  readonly value: string;
  readonly synonyms: readonly string[];
}
