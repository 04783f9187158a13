import { byKindCodeId, compare } from '../trace/by-kind-code.js';
import { type Arrival, arrivals, type DependencyStep, stepOf, supplies } from './arrivals.js';
import { dependencyGraph, type DependencyNode } from './dependency-graph.js';
import type { DependencyItem, DependencyRegion } from './region.js';

/** An item that another one relies on. */
export interface ReliedOn {
  readonly item: DependencyItem;
  readonly distance: number;
  readonly suspect: boolean;
  /** The shortest way from it to the item that relies on it. */
  readonly path: () => DependencyStep[];
}

export interface Reliance {
  /** By distance, kind and code. */
  readonly on: readonly ReliedOn[];
  readonly byKind: readonly { readonly kind: string; readonly count: number }[];
}

/** Everything from which a dependency chain leads to an item: a pure function of the region. */
export const reliance = (region: DependencyRegion, of: string): Reliance => {
  const start = dependencyGraph(region, new Set([of])).get(of);
  const on = [...(start ? behind(start) : new Map<DependencyNode, Arrival>()).values()]
    .filter(({ supply }) => supply !== null)
    .map((arrival): ReliedOn => ({
      item: arrival.node.item,
      distance: arrival.distance,
      suspect: arrival.suspect,
      path: () => supplies(arrival).reverse().map(stepOf),
    }))
    .sort((a, b) => a.distance - b.distance || byKindCodeId(a.item, b.item));
  const counts = new Map<string, number>();
  for (const { item } of on) counts.set(item.kind, (counts.get(item.kind) ?? 0) + 1);
  const byKind = [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => compare(a.kind, b.kind));
  return { on, byKind };
};

/** Against the links: from what needs to what is needed. */
export const behind = (start: DependencyNode): ReadonlyMap<DependencyNode, Arrival> =>
  arrivals([start], ({ needs }) =>
    needs.flatMap((need) => need.supplies.map((supply) => [supply, supply.source] as const)),
  );
