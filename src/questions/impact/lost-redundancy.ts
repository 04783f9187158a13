import { byKindCodeId, compare } from '../trace/by-kind-code.js';
import { canStop, type Need } from './dependency-graph.js';
import type { DependencyItem } from './region.js';
import type { Spread } from './spread.js';

/** A group that has lost alternatives and still does not stop its item. */
export interface LostRedundancy {
  readonly item: DependencyItem;
  readonly type: string;
  readonly group: string;
  readonly needed: number;
  /** Links whose source does not stop. */
  readonly working: number;
  /** Sources that stop, each once, by kind and code. */
  readonly stopped: readonly DependencyItem[];
}

/** @returns by kind and code of the item, then by type and group */
export const lostRedundancy = (stops: Spread): LostRedundancy[] => {
  const groups = new Set<Need>();
  for (const { uses } of stops.hit) for (const { need } of uses) if (need.group !== null) groups.add(need);
  return [...groups]
    .filter((need) => !(canStop(need) && stops.passes(need)))
    .map((need): LostRedundancy => {
      const stopped = need.supplies.map(({ source }) => source).filter((source) => stops.hit.has(source));
      return {
        item: need.node.item,
        type: need.type,
        group: need.group ?? '',
        needed: need.needed,
        working: need.supplies.length - stopped.length,
        stopped: [...new Set(stopped)].map(({ item }) => item).sort(byKindCodeId),
      };
    })
    .sort((a, b) => byKindCodeId(a.item, b.item) || compare(a.type, b.type) || compare(a.group, b.group));
};
