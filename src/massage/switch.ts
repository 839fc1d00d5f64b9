/**
 * Parts of a massage that people can leave out by one sentence. What touches the front of the neck, lifts the
 * head, turns it, or taps is safe for most people and not for all of them.
 */
export const switches = ['front-of-neck', 'head-lift', 'neck-turn', 'percussion'] as const;

export type SwitchId = (typeof switches)[number];

export const isSwitchId = (value: string): value is SwitchId => switches.some((id) => id === value);

/** Switches whose steps deserve a spoken warning as part of the instruction. */
export const warned: readonly SwitchId[] = ['front-of-neck', 'head-lift', 'percussion'];

/** Switches that are asked about the first time, right before their first step. */
export const asked = ['front-of-neck', 'head-lift'] as const satisfies readonly SwitchId[];

export type AskedSwitch = (typeof asked)[number];
