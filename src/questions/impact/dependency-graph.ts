import { type HitLevel, STOPS } from './level.js';
import type { DependencyItem, DependencyLink, DependencyRegion } from './region.js';

/** Everything that is in operation, with what it needs and what needs it. */
export type DependencyGraph = ReadonlyMap<string, DependencyNode>;

export interface DependencyNode {
  readonly item: DependencyItem;
  readonly needs: readonly Need[];
  /** The needs that it is a source of, once for each link. */
  readonly uses: readonly Supply[];
}

/** What an item needs: the source of one link without a group, or some of the sources of a group. */
export interface Need {
  readonly node: DependencyNode;
  readonly type: string;
  /** Null for a link without a group. */
  readonly group: string | null;
  /** How many links must work. */
  readonly needed: number;
  /** The worst that is passed when they do not. */
  readonly effect: HitLevel;
  readonly supplies: readonly Supply[];
}

export interface Supply {
  readonly link: DependencyLink;
  readonly source: DependencyNode;
  readonly need: Need;
}

interface GrowingNode extends DependencyNode {
  readonly needs: Need[];
  readonly uses: Supply[];
}

/**
 * @param letIn items that take part though they are not in operation: those that the question is asked of
 */
export const dependencyGraph = (region: DependencyRegion, letIn: ReadonlySet<string>): DependencyGraph => {
  const nodes = new Map<string, GrowingNode>();
  for (const item of region.items.values())
    if (item.operating || letIn.has(item.id)) nodes.set(item.id, { item, needs: [], uses: [] });
  for (const links of together(region.links.filter(({ from, to }) => nodes.has(from) && nodes.has(to)))) {
    const [first] = links;
    const node = first && nodes.get(first.to);
    if (!node) continue;
    const supplies: Supply[] = [];
    const need: Need = {
      node,
      type: first.type,
      group: first.group,
      needed: Math.min(Math.max(1, ...links.map(({ needed }) => needed ?? 1)), links.length),
      effect: links.reduce<HitLevel>((worst, { effect }) => (effect > worst ? effect : worst), first.effect),
      supplies,
    };
    node.needs.push(need);
    for (const link of links) {
      const source = nodes.get(link.from);
      if (!source) continue;
      const supply = { link, source, need };
      supplies.push(supply);
      source.uses.push(supply);
    }
  }
  return nodes;
};

/** Links of one type to one item with the same group; a link without a group alone, for `needed` means nothing there. */
const together = (links: readonly DependencyLink[]): DependencyLink[][] => {
  const groups = new Map<string, DependencyLink[]>();
  for (const link of links) {
    const key = link.group === null ? link.id : JSON.stringify([link.type, link.to, link.group]);
    const known = groups.get(key);
    if (known) known.push(link);
    else groups.set(key, [link]);
  }
  return [...groups.values()];
};

/** It can stop its item. */
export const canStop = ({ effect }: Need): boolean => effect === STOPS;
