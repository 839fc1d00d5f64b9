/** Places of the body that people ask the way to. */
export const landmarks = [
  'spine',
  'beside-the-spine',
  'throat',
  'pulse',
  'collarbone-hollow',
  'waist',
  'sacrum',
  'shoulder-blade',
  'shoulder-top',
  'shoulder-point',
  'skull-base',
  'neck-base',
] as const;

export type LandmarkId = (typeof landmarks)[number];

export const isLandmarkId = (value: string): value is LandmarkId => landmarks.some((id) => id === value);
