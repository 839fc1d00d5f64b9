import type { Step } from './step.ts';

/** A massage as the article has it: its steps in order, and which of them a length takes. */
export interface Routine {
  readonly id: string;
  /** `two`: a giver and a receiver. `one`: a person alone, on themselves. */
  readonly people: 'two' | 'one';
  readonly steps: readonly Step[];
  /** Minutes on offer, each with its steps in order. A step that comes again is named again. */
  readonly sequences: Readonly<Record<number, readonly string[]>>;
  /** The length when nobody said one, in minutes. */
  readonly defaultMinutes: number;
  /** The steps of strong work that are played again when steps were left out and time remains. */
  readonly strongSteps: readonly string[];
}
