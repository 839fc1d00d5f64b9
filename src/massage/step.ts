import type { Pressure } from './pressure.ts';
import type { SwitchId } from './switch.ts';
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
  /**
   * How it is done when the receiver sits on a chair: told in the same words, or in words of its own. Left out
   * of a seated massage where this is missing.
   */
  readonly seated?: 'same' | 'own';
}

/** Getting ready (`prepare`, never part of a plan) and the rest at the end (`close`). Nobody is pressed. */
interface RestStep extends AnyStep {
  readonly kind: 'prepare' | 'close';
}

/** Where a step works. A question about pressure is worth asking again in a new zone. */
export const zones = [
  'sacrum-and-shoulder-blades',
  'whole-back',
  'spine-line',
  'beside-the-spine',
  'sides',
  'shoulder-blades',
  'shoulders',
  'upper-back',
  'neck',
  'neck-strips',
  'neck-sides',
  'throat',
  'upper-chest',
  'head',
] as const;

export type Zone = (typeof zones)[number];

/** Strokes that are counted for each pass. A pass of them is held for whole strokes. */
interface Count {
  readonly min: number;
  readonly default: number;
  readonly max: number;
  readonly secondsEach: number;
  /** Whether the numbers are spoken, as a rhythm for the hands. */
  readonly aloud: boolean;
}

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
  /** No pressure at all: a feather stroke, or a head that is only carried. */
  readonly weightless?: true;
  readonly rhythm: 'slow' | 'medium' | 'brisk';
  /** What people can switch off that this step is part of. */
  readonly flags: readonly SwitchId[];
  /** Too strong where light strokes are all that is wanted. */
  readonly outWhenGentle?: true;
  readonly count?: Count;
}

export type Step = MassageStep | RestStep;

/** Number of passes of a step's hold: two when it is done on each side. */
export const passesOf = (step: Step): 1 | 2 => (step.kind === 'massage' && step.sides === 'each' ? 2 : 1);

export const countOf = (step: Step): Count | undefined => (step.kind === 'massage' ? step.count : undefined);
