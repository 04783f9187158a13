import type { Activity } from './life.js';

/** Which roadmap items happen, and when they end. */
export interface Scenario {
  /** The year in which it ends; null where it does not happen, or nobody can say when. */
  yearOf(activity: Activity): number | null;
}

/** What if? Roadmap items by id. */
export interface WhatIf {
  /** The plan whose roadmap happens; every plan's when null. */
  readonly planId: string | null;
  /** These happen though they are cancelled, or of another plan. */
  readonly include: ReadonlySet<string>;
  /** These do not happen, even if they are done: what if they had not been? */
  readonly exclude: ReadonlySet<string>;
  /** By how many years these end later; negative is earlier. Nothing that depends on them moves with them. */
  readonly shift: ReadonlyMap<string, number>;
}

export const scenario = ({ planId, include, exclude, shift }: WhatIf): Scenario => ({
  yearOf: ({ id, planId: own, endYear, cancelled }) => {
    const planned = !cancelled && (planId === null || own === planId);
    if (exclude.has(id) || !(planned || include.has(id)) || endYear === null) return null;
    return endYear + (shift.get(id) ?? 0);
  },
});

/** The roadmap as it stands. */
export const asItStands = (planId: string | null): Scenario =>
  scenario({ planId, include: new Set(), exclude: new Set(), shift: new Map() });
