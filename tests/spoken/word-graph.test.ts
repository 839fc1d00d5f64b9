import { wordGraph, type WordGraph } from '../support/spoken/word-graph.ts';

const sentencesOf = ({ states }: WordGraph, state = 0): readonly string[] => [
  ...(states[state]?.last === true ? [''] : []),
  ...(states[state]?.arcs ?? []).flatMap(({ word, to }) =>
    sentencesOf({ states }, to).map((rest) => `${word} ${rest}`.trim()),
  ),
];

const sentences = ['it hurts', 'this hurts', 'it hurts here', 'this hurts here', 'next'];
const graph = wordGraph(sentences.map((sentence) => sentence.split(' ')));

describe('a graph of words', () => {
  it('has its sentences and no others', () => {
    expect([...sentencesOf(graph)].sort()).toEqual([...sentences].sort());
  });

  it('has what they end with once', () => {
    expect(graph.states).toHaveLength(4);
  });
});
