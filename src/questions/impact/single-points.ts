import { byKindCodeId } from '../trace/by-kind-code.js';
import { Anchors } from './anchors.js';
import { dependencyGraph, type DependencyNode } from './dependency-graph.js';
import type { DependencyItem, DependencyRegion } from './region.js';
import { behind } from './reliance.js';
import { stopping } from './stopping.js';

/** An item whose failure alone stops others. */
export interface SinglePoint {
  readonly item: DependencyItem;
  /** How many services it stops, besides itself. */
  readonly serviceCount: number;
  /** How many items it stops, besides itself. */
  readonly itemCount: number;
  /** The services that it stops; by code. */
  readonly services: () => DependencyItem[];
}

export interface SinglePoints {
  /** By how many services each stops, then by how many items; the most first. */
  readonly points: readonly SinglePoint[];
  /** There was too much to go through: there may be more. */
  readonly cut: boolean;
}

/** Links looked at before the search ends: some seconds of work, and far more than a city's graph asks for. */
export const MOST_VISITS = 20_000_000;

const SERVICE = 'Service';

/**
 * What stops an item, or any service, by failing alone: a pure function of the region. Each cluster fails once, for its
 * members all stop when any of them does, and what follows is the same.
 * @param of the item that is to stop; any service when null
 */
export const singlePoints = (region: DependencyRegion, of: string | null, mostVisits = MOST_VISITS): SinglePoints => {
  const graph = dependencyGraph(region, new Set(of === null ? [] : [of]));
  const anchors = new Anchors(graph);
  const target = of === null ? null : graph.get(of);
  const upstream = target && new Set(behind(target).keys());
  const points: SinglePoint[] = [];
  let visits = 0;
  for (const { members } of anchors.allClusters()) {
    if (upstream && !members.some((member) => upstream.has(member))) continue;
    if (visits > mostVisits) return { points: ranked(points), cut: true };
    const { hit, visited } = stopping(anchors, members.slice(0, 1));
    visits += visited;
    if (target && !hit.has(target)) continue;
    const all = servicesOf(hit).length;
    for (const member of members) {
      const { item } = member;
      const serviceCount = item.kind === SERVICE ? all - 1 : all;
      if (item.id === of || (of === null && serviceCount === 0)) continue;
      points.push({
        item,
        serviceCount,
        itemCount: hit.size - 1,
        // Worked out anew for the few that are shown: kept for all, they would be too many.
        services: () =>
          servicesOf(stopping(anchors, [member]).hit)
            .filter((service) => service !== item)
            .sort(byKindCodeId),
      });
    }
  }
  return { points: ranked(points), cut: false };
};

const servicesOf = (hit: Iterable<DependencyNode>): DependencyItem[] =>
  [...hit].map(({ item }) => item).filter(({ kind }) => kind === SERVICE);

const ranked = (points: readonly SinglePoint[]): SinglePoint[] =>
  [...points].sort(
    (a, b) => b.serviceCount - a.serviceCount || b.itemCount - a.itemCount || byKindCodeId(a.item, b.item),
  );
