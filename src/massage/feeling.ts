/**
 * What someone may feel that ends a massage. `rest`: stop now, rest, a doctor as the words say.
 * `emergency`: stop now and call for help. What is merely too much, dull or sharp is not here: the massage
 * adapts to it and goes on.
 */
export const feelings = {
  dizzy: 'rest',
  tingling: 'rest',
  headache: 'rest',
  'racing-heart': 'rest',
  discomfort: 'rest',
  'worse-after': 'rest',
  'skin-reaction': 'rest',
  'electric-shock': 'emergency',
  'stroke-signs': 'emergency',
  chest: 'emergency',
  'numb-seat': 'emergency',
  swelling: 'emergency',
} as const satisfies Record<string, 'rest' | 'emergency'>;

export type FeelingId = keyof typeof feelings;

export const isFeelingId = (value: string): value is FeelingId => Object.hasOwn(feelings, value);
