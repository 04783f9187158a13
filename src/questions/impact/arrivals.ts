import type { DependencyNode, Supply } from './dependency-graph.js';
import type { DependencyItem, DependencyLink } from './region.js';

/** A link of a proof, with its ends in the direction in which failure goes. */
export interface DependencyStep {
  readonly link: DependencyLink;
  readonly from: DependencyItem;
  readonly to: DependencyItem;
}

/** How a walk came to an item first: by the fewest links. */
export interface Arrival {
  readonly node: DependencyNode;
  readonly distance: number;
  /** The last link; null where the walk began. */
  readonly supply: Supply | null;
  readonly before: Arrival | null;
  /** A link on the way is suspect. */
  readonly suspect: boolean;
}

/**
 * Breadth first.
 * @param onward the supplies that a walk may go on over from an item, and the item that each leads to
 * @returns by item, nearest first; those that it began with too
 */
export const arrivals = (
  starts: readonly DependencyNode[],
  onward: (node: DependencyNode) => readonly (readonly [Supply, DependencyNode])[],
): ReadonlyMap<DependencyNode, Arrival> => {
  const found = new Map<DependencyNode, Arrival>();
  for (const node of starts) found.set(node, { node, distance: 0, supply: null, before: null, suspect: false });
  // A map is walked in the order of insertion, also over what is inserted meanwhile.
  for (const before of found.values()) {
    for (const [supply, node] of onward(before.node)) {
      if (found.has(node)) continue;
      const suspect = before.suspect || supply.link.suspect;
      found.set(node, { node, distance: before.distance + 1, supply, before, suspect });
    }
  }
  return found;
};

/** The links from the item where the walk began to this one. */
export const supplies = (arrival: Arrival): Supply[] => {
  const passed: Supply[] = [];
  for (let at: Arrival | null = arrival; at; at = at.before) if (at.supply) passed.push(at.supply);
  return passed.reverse();
};

/** A link from what is needed to what needs it. */
export const stepOf = ({ link, source, need }: Supply): DependencyStep => ({
  link,
  from: source.item,
  to: need.node.item,
});
