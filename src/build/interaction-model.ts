import { customIntents, slotTypes, type CustomIntent, type SlotName } from '../locales/phrases.ts';
import { builtInIntents, type BuiltInIntent } from './built-in-intents.ts';
import type { Listening } from './listening.ts';
import type { Sample } from './samples.ts';
import type { Value } from './slot-values.ts';

interface Slot {
  readonly name: SlotName;
  readonly type: string;
}

interface Intent {
  readonly name: BuiltInIntent | CustomIntent;
  readonly slots?: readonly Slot[];
  readonly samples: readonly string[];
}

interface SlotValue {
  readonly id: string;
  readonly name: { readonly value: string; readonly synonyms: readonly string[] };
}

/** What Alexa is told to listen for in one locale: the JSON of `interaction-models/`. */
export interface InteractionModel {
  readonly interactionModel: {
    readonly languageModel: {
      readonly invocationName: string;
      readonly intents: readonly Intent[];
      readonly types: readonly { readonly name: string; readonly values: readonly SlotValue[] }[];
      readonly modelConfiguration: {
        readonly fallbackIntentSensitivity: { readonly level: 'LOW' | 'MEDIUM' | 'HIGH' };
      };
    };
  };
}

const slotNames = Object.keys(slotTypes).filter((name): name is SlotName => Object.hasOwn(slotTypes, name));

const intentOf = (name: CustomIntent, samples: readonly Sample[]): Intent => {
  const own = samples.filter(({ intent }) => intent === name);
  const used = slotNames.filter((slot) => own.some(({ slots }) => slots.includes(slot)));
  return {
    name,
    slots: used.map((slot) => ({ name: slot, type: slotTypes[slot] })),
    samples: own.map(({ text }) => text),
  };
};

const slotValueOf = ({ id, name, synonyms }: Value): SlotValue => ({
  id,
  name: { value: name, synonyms },
});

/** The model of a language. It is not checked here. */
export const interactionModelOf = ({ invocationName, samples, types }: Listening): InteractionModel => ({
  interactionModel: {
    languageModel: {
      invocationName,
      intents: [
        ...builtInIntents.map((name) => ({ name, samples: [] })),
        ...customIntents.map((name) => intentOf(name, samples)),
      ],
      types: types.map(({ type, values }) => ({ name: type, values: values.map(slotValueOf) })),
      modelConfiguration: {
        // Two people chat while the microphone is open: LOW takes that for commands; HIGH swallows clipped words.
        fallbackIntentSensitivity: { level: 'MEDIUM' },
      },
    },
  },
});
