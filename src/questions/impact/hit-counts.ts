import { byKindCodeId, compare } from '../trace/by-kind-code.js';
import type { Hit } from './impact.js';
import type { State } from './level.js';
import type { DependencyItem, DependencyRegion } from './region.js';

/** How many items are in each state. */
export interface StateCounts {
  readonly stops: number;
  readonly degraded: number;
  readonly stale: number;
}

export interface KindCount extends StateCounts {
  readonly kind: string;
}

export interface DistanceCount extends StateCounts {
  /** As that of a hit. */
  readonly distance: number;
}

export interface UnitCount extends StateCounts {
  readonly unit: DependencyItem;
}

/** @returns by the name of the kind */
export const kindCounts = (hit: readonly Hit[]): KindCount[] => {
  const pairs = hit.map(({ item, state }): [string, State] => [item.kind, state]);
  return [...gathered(pairs)]
    .map(([kind, states]) => ({ kind, ...counted(states) }))
    .sort((a, b) => compare(a.kind, b.kind));
};

/** @returns the failing ones first */
export const distanceCounts = (hit: readonly Hit[]): DistanceCount[] => {
  const pairs = hit.map(({ distance, state }): [number, State] => [distance, state]);
  return [...gathered(pairs)]
    .map(([distance, states]) => ({ distance, ...counted(states) }))
    .sort((a, b) => a.distance - b.distance);
};

/** Only the unit at the link, not those above it; one that is no more too, else what is hit would seem to be nobody's. */
export const unitCounts = (hit: readonly Hit[], holdings: DependencyRegion['holdings']): UnitCount[] => {
  const stateOf = new Map(hit.map(({ item, state }) => [item.id, state]));
  const pairs = holdings.flatMap(({ unit, item }): [DependencyItem, State][] => {
    const state = stateOf.get(item.id);
    return state ? [[unit, state]] : [];
  });
  return [...gathered(pairs)]
    .map(([unit, states]) => ({ unit, ...counted(states) }))
    .sort((a, b) => byKindCodeId(a.unit, b.unit));
};

const gathered = <K>(pairs: readonly (readonly [K, State])[]): Map<K, State[]> => {
  const states = new Map<K, State[]>();
  for (const [key, state] of pairs) {
    const known = states.get(key);
    if (known) known.push(state);
    else states.set(key, [state]);
  }
  return states;
};

const counted = (states: readonly State[]): StateCounts => {
  const count = (state: State): number => states.filter((each) => each === state).length;
  return { stops: count('STOPS'), degraded: count('DEGRADED'), stale: count('STALE') };
};
