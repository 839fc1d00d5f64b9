/** The families of Swedish massage, with the two passive movements that the back massage adds. */
export type TechniqueFamily =
  'effleurage' | 'friction' | 'petrissage' | 'tapotement' | 'vibration' | 'compression' | 'rocking';

/** What hands do, by the field's standard terms; the plain names are words and live in the locales. */
export const techniques = {
  effleurage: { family: 'effleurage' },
  'reinforced-effleurage': { family: 'effleurage' },
  'forearm-effleurage': { family: 'effleurage' },
  friction: { family: 'friction' },
  petrissage: { family: 'petrissage' },
  'thumb-kneading': { family: 'petrissage' },
  wringing: { family: 'petrissage' },
  'compression-walking': { family: 'compression' },
  'beating-tapotement': { family: 'tapotement' },
  hacking: { family: 'tapotement' },
  vibration: { family: 'vibration' },
  rocking: { family: 'rocking' },
} as const satisfies Record<string, { family: TechniqueFamily }>;

export type TechniqueId = keyof typeof techniques;

export const isTechniqueId = (value: string): value is TechniqueId => Object.hasOwn(techniques, value);
