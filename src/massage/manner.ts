/** How fast hands and voice go. */
export const tempos = ['slow', 'usual', 'quick'] as const;
export type Tempo = (typeof tempos)[number];

export const slower = (tempo: Tempo): Tempo => tempos[tempos.indexOf(tempo) - 1] ?? 'slow';
export const faster = (tempo: Tempo): Tempo => tempos[tempos.indexOf(tempo) + 1] ?? 'quick';

/** How a massage is given and told, apart from its steps. It decides how long the words take. */
export interface Manner {
  /** Lying, or however the routine is usually done; or sitting on a chair. */
  readonly position: 'usual' | 'seated';
  readonly wording: 'full' | 'short';
  readonly tempo: Tempo;
}
