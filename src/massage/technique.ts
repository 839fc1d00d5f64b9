/** The families of Swedish massage, with the passive movements that these massages add. */
export type TechniqueFamily =
  | 'effleurage'
  | 'friction'
  | 'petrissage'
  | 'tapotement'
  | 'vibration'
  | 'compression'
  | 'rocking'
  | 'passive-movement';

/** What hands do, by the field's standard terms; the plain names are words and live in the locales. */
export const techniques = {
  effleurage: { family: 'effleurage' },
  'feather-stroke': { family: 'effleurage' },
  'feather-circle': { family: 'friction' },
  'reinforced-effleurage': { family: 'effleurage' },
  'forearm-effleurage': { family: 'effleurage' },
  friction: { family: 'friction' },
  petrissage: { family: 'petrissage' },
  'skin-pick-up': { family: 'petrissage' },
  knuckling: { family: 'petrissage' },
  'thumb-kneading': { family: 'petrissage' },
  wringing: { family: 'petrissage' },
  'compression-walking': { family: 'compression' },
  'fingertip-tapotement': { family: 'tapotement' },
  'beating-tapotement': { family: 'tapotement' },
  hacking: { family: 'tapotement' },
  vibration: { family: 'vibration' },
  rocking: { family: 'rocking' },
  'passive-lift': { family: 'passive-movement' },
  'brush-circles': { family: 'friction' },
  'brush-skim': { family: 'effleurage' },
} as const satisfies Record<string, { family: TechniqueFamily }>;

export type TechniqueId = keyof typeof techniques;

export const isTechniqueId = (value: string): value is TechniqueId => Object.hasOwn(techniques, value);
