interface Arc {
  readonly word: string;
  readonly to: number;
}

/** Every way from state 0 to a last state is a sentence, and no two states have the same future. */
export interface WordGraph {
  readonly states: readonly { readonly last: boolean; readonly arcs: readonly Arc[] }[];
}

interface Branch {
  readonly next: Map<string, Branch>;
  last: boolean;
}

const emptyBranch = (): Branch => ({ next: new Map(), last: false });

/** The smallest graph of exactly these sentences: what many of them begin or end with is there once. */
export const wordGraph = (sentences: readonly (readonly string[])[]): WordGraph => {
  const start = emptyBranch();
  for (const sentence of sentences) {
    let branch = start;
    for (const word of sentence) {
      const next = branch.next.get(word) ?? emptyBranch();
      branch.next.set(word, next);
      branch = next;
    }
    branch.last = true;
  }

  const states: WordGraph['states'][number][] = [{ last: start.last, arcs: [] }];
  const byFuture = new Map<string, number>();
  const numberOf = (branch: Branch): number => {
    const arcs = arcsOf(branch);
    const future = [branch.last, ...arcs.map(({ word, to }) => `${word} ${to}`).sort()].join('|');
    const known = byFuture.get(future);
    if (known !== undefined) return known;
    const number = states.push({ last: branch.last, arcs }) - 1;
    byFuture.set(future, number);
    return number;
  };
  const arcsOf = (branch: Branch): readonly Arc[] =>
    [...branch.next].map(([word, next]) => ({ word, to: numberOf(next) }));

  states[0] = { last: start.last, arcs: arcsOf(start) };
  return { states };
};
