import type { SwitchId } from './switch.ts';

/** What a condition that somebody mentions does to this one massage. Nothing of it is ever kept. */
export interface Care {
  /** `decline`: no massage today. `ask`: a doctor first, so stop or go on gently. `on`: with care, go on. */
  readonly then: 'decline' | 'ask' | 'on';
  /** Light strokes only. */
  readonly gentle?: true;
  readonly out?: readonly SwitchId[];
  /** Sitting, not lying. */
  readonly seated?: true;
}

/**
 * Conditions that people ask about, with what follows. Conservative on purpose, after public health pages; no
 * clinician has seen it.
 */
export const conditions = {
  'fever-infection': { then: 'decline' },
  skin: { then: 'ask', gentle: true },
  clot: { then: 'decline' },
  'blood-thinners': { then: 'ask', gentle: true },
  'recent-injury': { then: 'decline' },
  surgery: { then: 'decline' },
  osteoporosis: { then: 'ask', gentle: true },
  cancer: { then: 'ask', gentle: true },
  pregnancy: { then: 'ask', gentle: true, seated: true },
  'heart-pressure': { then: 'ask', gentle: true },
  fainting: { then: 'on', out: ['front-of-neck'] },
  thyroid: { then: 'on', out: ['front-of-neck'] },
  'neck-joints': { then: 'ask', out: ['head-lift', 'neck-turn'] },
  'disc-nerve': { then: 'ask', gentle: true },
  'headache-migraine': { then: 'ask', gentle: true },
  'numbness-diabetes': { then: 'on', gentle: true },
  kidney: { then: 'decline' },
  'alcohol-meal': { then: 'decline' },
  allergy: { then: 'on' },
  'child-frail': { then: 'ask', gentle: true },
  'scoliosis-posture': { then: 'on' },
} as const satisfies Record<string, Care>;

export type ConditionId = keyof typeof conditions;

export const isConditionId = (value: string): value is ConditionId => Object.hasOwn(conditions, value);

export const careFor = (condition: ConditionId): Care => conditions[condition];
