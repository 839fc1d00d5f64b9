import type { LanguageModel } from '../../../src/speaker/understanding/model.ts';
import type { SlotContent } from '../../../src/speaker/understanding/slots.ts';
import type { UnderstoodSlot } from '../../../src/speaker/understanding/understand.ts';

/** An intent with its slots as Alexa may fill them. */
export interface Filled {
  readonly intent: string;
  readonly slots: readonly UnderstoodSlot[];
}

type Slot = Omit<UnderstoodSlot, 'content'>;

const known = ({ types }: LanguageModel, { type }: Slot): SlotContent => {
  if (type === 'AMAZON.NUMBER') return { value: '3' };
  if (type === 'AMAZON.DURATION') return { value: 'PT10M' };
  const [first] = types.find(({ name }) => name === type)?.values ?? [];
  if (first === undefined) throw new Error(`${type} has no values`);
  return { value: first.name.value, match: { id: first.id, name: first.name.value } };
};

/** What reviewers say into a slot: nonsense, too much, nothing, and what Alexa gives when she heard no number. */
const odd = ({ type }: Slot): readonly SlotContent[] => {
  if (type === 'AMAZON.NUMBER') return ['?', '0', '99', '100000', ''].map((value) => ({ value }));
  if (type === 'AMAZON.DURATION') return ['?', 'PT0S', 'P1Y', 'PT99H', ''].map((value) => ({ value }));
  return ['testing', ''].map((value) => ({ value, match: null }));
};

const subsets = <Value>(values: readonly Value[]): readonly (readonly Value[])[] =>
  values.reduce<readonly (readonly Value[])[]>(
    (sets, value) => [...sets, ...sets.map((set) => [...set, value])],
    [[]],
  );

/** Every intent with all, none, and each choice of its slots filled. */
export const everyCombination = (model: LanguageModel): readonly Filled[] =>
  model.intents.flatMap(({ name, slots }) =>
    subsets(slots).map((filled) => ({
      intent: name,
      slots: slots.map((slot) => (filled.includes(slot) ? { ...slot, content: known(model, slot) } : slot)),
    })),
  );

/** Every intent with something in a slot that does not belong there. */
export const everyOddValue = (model: LanguageModel): readonly Filled[] =>
  model.intents.flatMap(({ name, slots }) =>
    slots.flatMap((slot) =>
      odd(slot).map((content) => ({
        intent: name,
        slots: slots.map((each) => (each === slot ? { ...each, content } : each)),
      })),
    ),
  );
