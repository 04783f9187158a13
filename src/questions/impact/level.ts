import type { Effect } from '../../metamodel/declarations.js';

/** How badly an item is hit, as a number that grows with it. */
export type HitLevel = 1 | 2 | 3;
export const STALE: HitLevel = 1;
export const DEGRADED: HitLevel = 2;
export const STOPS: HitLevel = 3;

export const STATES = ['STOPS', 'DEGRADED', 'STALE'] as const;
/** The state of an item that is hit. */
export type State = (typeof STATES)[number];

const NAMES: Readonly<Record<HitLevel, State>> = { 1: 'STALE', 2: 'DEGRADED', 3: 'STOPS' };
export const stateName = (level: HitLevel): State => NAMES[level];

const EFFECTS: Readonly<Record<Effect, HitLevel>> = { STALE: 1, DEGRADES: 2, STOPS: 3 };
/** @param effect of a link, or of its type */
export const levelOf = (effect: Effect): HitLevel => EFFECTS[effect];
