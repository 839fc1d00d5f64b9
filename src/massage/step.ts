import type { Pressure } from './pressure.ts';
import type { TechniqueId } from './technique.ts';

/** How long a step's hands-on part may last for each pass, in seconds. */
interface HoldBounds {
  readonly minSeconds: number;
  readonly defaultSeconds: number;
  readonly maxSeconds: number;
}

interface AnyStep {
  readonly id: string;
  /** Codes of the article's inventory that this step comes from. */
  readonly source: readonly string[];
  readonly hold: HoldBounds;
}

/** Getting ready (`prepare`, never part of a plan) and the rest at the end (`close`). Nobody is pressed. */
interface RestStep extends AnyStep {
  readonly kind: 'prepare' | 'close';
}

/** Where on the back a step works. A question about pressure is worth asking again in a new zone. */
export const zones = [
  'sacrum-and-shoulder-blades',
  'whole-back',
  'spine-line',
  'beside-the-spine',
  'sides',
  'shoulder-blades',
  'shoulders',
  'upper-back',
] as const;

export type Zone = (typeof zones)[number];

export interface MassageStep extends AnyStep {
  readonly kind: 'massage';
  /** 1 in every plan, 2 in middle and long plans, 3 extra for long plans. */
  readonly tier: 1 | 2 | 3;
  /** Not a step of the article's routine, but one of its five movements. */
  readonly extra?: true;
  readonly zone: Zone;
  readonly technique: TechniqueId;
  /** `each`: done left and right as two passes with an equal hold. `one`: a single pass. */
  readonly sides: 'one' | 'each';
  readonly pressure: Pressure;
  /** The ceiling: never firmer, whatever is asked for. */
  readonly pressureMax: Pressure;
  readonly rhythm: 'slow' | 'medium' | 'brisk';
  /** Steps that deserve a spoken warning as part of the instruction. */
  readonly flags: readonly ('percussion' | 'head-lift' | 'front-of-neck')[];
}

export type Step = MassageStep | RestStep;

/** Number of passes of a step's hold: two when it is done on each side. */
export const passesOf = (step: Step): 1 | 2 => (step.kind === 'massage' && step.sides === 'each' ? 2 : 1);
