/**
 * How firmly hands work, on a scale of comfort rather than force: out of ten, light is two to three,
 * medium four to five, firm six. Seven is too much, so there is nothing above firm at home.
 */
export const pressures = ['light', 'medium', 'firm'] as const;
export type Pressure = (typeof pressures)[number];

const rank = (pressure: Pressure): number => pressures.indexOf(pressure);

/** The lighter of two. */
export const lighter = (a: Pressure, b: Pressure): Pressure => (rank(a) <= rank(b) ? a : b);

/** The firmer of two. */
export const firmer = (a: Pressure, b: Pressure): Pressure => (rank(a) >= rank(b) ? a : b);

/** One level under, light staying light. */
export const softened = (pressure: Pressure): Pressure => pressures[rank(pressure) - 1] ?? 'light';

/** One level over, firm staying firm. */
export const hardened = (pressure: Pressure): Pressure => pressures[rank(pressure) + 1] ?? 'firm';
