/** Massages as people ask for them. `neck`: nobody said whose, or with what. */
export const massagesAsked = [
  'partner-back',
  'seated-back',
  'partner-neck',
  'seated-neck',
  'self-neck',
  'brush-neck',
  'neck',
] as const;

export type MassageAsked = (typeof massagesAsked)[number];

export const isMassageAsked = (value: string): value is MassageAsked =>
  massagesAsked.some((asked) => asked === value);

/** Minutes, or the shortest or the longest on offer; null when nobody said. */
export type LengthAsked = number | 'quick' | 'long' | null;
