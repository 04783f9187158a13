import { byKindCodeId } from '../trace/by-kind-code.js';
import { Anchors } from './anchors.js';
import { type Arrival, arrivals, type DependencyStep, stepOf, supplies } from './arrivals.js';
import { dependencyGraph, type DependencyNode } from './dependency-graph.js';
import { DEGRADED, type HitLevel, STALE, type State, stateName, STOPS } from './level.js';
import { type LostRedundancy, lostRedundancy } from './lost-redundancy.js';
import type { DependencyItem, DependencyLink, DependencyRegion } from './region.js';
import { Spread } from './spread.js';
import { stopping } from './stopping.js';
import {
  type DistanceCount,
  distanceCounts,
  type KindCount,
  kindCounts,
  type UnitCount,
  unitCounts,
} from './hit-counts.js';

/** An item that a failure hits. */
export interface Hit {
  readonly item: DependencyItem;
  readonly state: State;
  /** The fewest links, each passing a state on, from a failing item; 0 for those. */
  readonly distance: number;
  readonly failing: boolean;
  /** The links that pass its state to it. */
  readonly via: readonly DependencyLink[];
  /** A link that the proof rests on is suspect. */
  readonly suspect: boolean;
  /** The shortest way from a failing item over links that pass its state or a worse one. */
  readonly path: () => DependencyStep[];
}

export interface Impact {
  readonly failing: readonly DependencyItem[];
  /** The failing ones too: by distance, kind and code. */
  readonly hit: readonly Hit[];
  readonly byKind: readonly KindCount[];
  readonly byDistance: readonly DistanceCount[];
  /** Units that own, operate or use what is hit; by code. */
  readonly byUnit: readonly UnitCount[];
  readonly redundancyLost: readonly LostRedundancy[];
}

/**
 * What stops, is degraded or goes stale if these items fail: a pure function of the region. Each level is a least
 * fixpoint of its own, since what a need passes is as bad as a level exactly when enough of its sources are.
 */
export const impact = (region: DependencyRegion, failing: readonly string[]): Impact => {
  const graph = dependencyGraph(region, new Set(failing));
  const starts = [...new Set(failing)]
    .flatMap((id) => graph.get(id) ?? [])
    .sort((a, b) => byKindCodeId(a.item, b.item));
  const stops = stopping(new Anchors(graph), starts);
  const degraded = spreadOn(DEGRADED, stops);
  const stale = spreadOn(STALE, degraded);
  const levels: readonly Reach[] = [
    { level: STOPS, spread: stops },
    { level: DEGRADED, spread: degraded },
    { level: STALE, spread: stale },
  ].map(({ level, spread }) => ({ level, spread, arrivals: arrivalsOf(starts, spread) }));
  const nearest = arrivalsOf(starts, stale);
  const hit = [...nearest.values()]
    .flatMap(({ node, distance }) => hitOf(node, distance, levels))
    .sort((a, b) => a.distance - b.distance || byKindCodeId(a.item, b.item));
  return {
    failing: starts.map(({ item }) => item),
    hit,
    byKind: kindCounts(hit),
    byDistance: distanceCounts(hit),
    byUnit: unitCounts(hit, region.holdings),
    redundancyLost: lostRedundancy(stops),
  };
};

/** Everything that is hit at least so badly, and the ways there. */
interface Reach {
  readonly level: HitLevel;
  readonly spread: Spread;
  readonly arrivals: ReadonlyMap<DependencyNode, Arrival>;
}

const spreadOn = (level: HitLevel, worse: Spread): Spread => {
  const spread = new Spread(level);
  spread.from(worse.hit);
  return spread;
};

const arrivalsOf = (starts: readonly DependencyNode[], spread: Spread): ReadonlyMap<DependencyNode, Arrival> =>
  arrivals(starts, ({ uses }) =>
    uses.flatMap((supply) => (spread.passes(supply.need) ? [[supply, supply.need.node] as const] : [])),
  );

const hitOf = (node: DependencyNode, distance: number, levels: readonly Reach[]): Hit[] => {
  for (const { level, spread, arrivals: ways } of levels) {
    const arrival = ways.get(node);
    if (!arrival) continue;
    const via = node.needs
      .filter((need) => spread.passes(need))
      .flatMap((need) => need.supplies.filter(({ source }) => spread.hit.has(source)).map(({ link }) => link));
    return [
      {
        item: node.item,
        state: stateName(level),
        distance,
        failing: arrival.supply === null,
        via,
        suspect: arrival.suspect || via.some(({ suspect }) => suspect),
        path: () => supplies(arrival).map(stepOf),
      },
    ];
  }
  return [];
};
