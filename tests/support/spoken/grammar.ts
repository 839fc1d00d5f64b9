import type { LanguageModel } from '../../../src/speaker/understanding/model.ts';
import { builtInValues } from './built-in-values.ts';
import { wordGraph, type WordGraph } from './word-graph.ts';

export interface Grammar {
  /** In the finite state format of CMU Sphinx. */
  readonly fsg: string;
  /** Every word that can be heard. */
  readonly words: ReadonlySet<string>;
}

/** As they sound: "light-headed" is two words. */
export const soundsOf = (text: string): readonly string[] => text.split(/[ -]+/);

/** A slot stands in the graph of sentences as its type. */
const SLOT = /\{([^}]*)\}/g;

/**
 * All that an interaction model listens for, of every grade, and Alexa's own phrases for her intents, as one
 * grammar for a recogniser. JSGF would say the same in far more states, and the recogniser's time is in states.
 */
export const grammarOf = (
  model: LanguageModel,
  builtIns: Readonly<Record<string, readonly string[]>>,
): Grammar => {
  const values = new Map<string, WordGraph>([
    ...Object.entries(builtInValues).map(([type, list]): [string, WordGraph] => [
      type,
      wordGraph(list.map(soundsOf)),
    ]),
    ...model.types.map((type): [string, WordGraph] => [
      type.name,
      wordGraph(type.values.flatMap(({ name }) => [name.value, ...name.synonyms].map(soundsOf))),
    ]),
  ]);
  const sentences = wordGraph(
    model.intents.flatMap(({ name, samples, slots }) => {
      const typeOf = new Map(slots.map((slot) => [slot.name, slot.type]));
      return [...samples, ...(builtIns[name] ?? [])].map((sample) =>
        soundsOf(sample.replaceAll(SLOT, (_, slot: string) => `{${typeOf.get(slot) ?? slot}}`)),
      );
    }),
  );

  const words = new Set<string>();
  const transitions: string[] = [];
  const end = sentences.states.length;
  let states = end + 1;
  const go = (from: number, to: number): number => transitions.push(`TRANSITION ${from} ${to} 1.0`);
  const hear = (from: number, to: number, word: string): void => {
    words.add(word);
    transitions.push(`TRANSITION ${from} ${to} 1.0 ${word}`);
  };

  /** Values of a type, after which the same follows, are one copy of its graph. */
  const copies = new Map<string, number>();
  const valuesBefore = (type: string, after: number): number => {
    const key = `${type} ${after}`;
    const known = copies.get(key);
    if (known !== undefined) return known;
    const graph = values.get(type);
    if (graph === undefined) throw new Error(`What can be said for ${type}?`);
    const first = states;
    copies.set(key, first);
    states += graph.states.length;
    for (const [state, { last, arcs }] of graph.states.entries()) {
      if (last) go(first + state, after);
      for (const { word, to } of arcs) hear(first + state, first + to, word);
    }
    return first;
  };

  for (const [state, { last, arcs }] of sentences.states.entries()) {
    if (last) go(state, end);
    for (const { word, to } of arcs) {
      if (word.startsWith('{')) go(state, valuesBefore(word.slice(1, -1), to));
      else hear(state, to, word);
    }
  }
  const head = ['FSG_BEGIN <model>', `NUM_STATES ${states}`, 'START_STATE 0', `FINAL_STATE ${end}`];
  return { fsg: [...head, ...transitions, 'FSG_END', ''].join('\n'), words };
};
