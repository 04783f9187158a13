import type { Words } from '../../metamodel/words.js';
import { inBoth } from '../../metamodel/words.js';
import type { Registry } from '../../metamodel/registry.js';
import { kindTitle } from './kind-title.js';
import type { Told } from './told-edge.js';
import type { Surroundings, ViewItem } from './surroundings.js';

/** What the nodes of a view may be grouped by. */
export const GROUPINGS = ['KIND', 'UNIT', 'CATEGORY'] as const;
export type GroupBy = (typeof GROUPINGS)[number];

/**
 * Nodes that stand together. Every node stands in exactly one group, so the counts add up to the nodes; what belongs to
 * several stands in the first, and is counted apart in the others.
 */
export interface Group {
  /** The id of the unit or category, the name of the kind, or `none`. */
  readonly key: string;
  readonly label: Words;
  /** The unit or category; null for a kind, and for what belongs to none. */
  readonly itemId: string | null;
  readonly kind: string | null;
  /** Ids of the nodes that stand in it, in the order of the nodes. */
  readonly nodes: readonly string[];
  /** Nodes that belong to it as well and stand in another. */
  readonly alsoCount: number;
  /** Items next to its nodes that are not in the view, each once. */
  readonly leftOut: number;
  /** Edges of which both ends stand in it. */
  readonly edgesInside: number;
}

/** The edges from one group to another, together. */
export interface GroupEdge {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** In the order of the link table. */
  readonly types: readonly string[];
}

export interface Grouped {
  /** Kinds in their order, units and categories by code; what belongs to none last. */
  readonly groups: readonly Group[];
  readonly groupEdges: readonly GroupEdge[];
  /** By id of a node: the keys of the groups that it belongs to, the one that it stands in first. */
  readonly groupsOf: ReadonlyMap<string, readonly string[]>;
}

export interface ViewParts {
  readonly nodes: readonly ViewItem[];
  readonly edges: readonly Told[];
  readonly groupBy: GroupBy | null;
  readonly surroundings: Pick<Surroundings, 'groupItems' | 'groupLeftOut'>;
}

const NONE = 'none';
const UNGROUPED: Readonly<Record<Exclude<GroupBy, 'KIND'>, Words>> = {
  UNIT: { en: 'No unit', id: 'Tanpa unit kerja' },
  CATEGORY: { en: 'Not classified', id: 'Belum diklasifikasikan' },
};

export const groupView = (registry: Registry, { nodes, edges, groupBy, surroundings }: ViewParts): Grouped => {
  if (!groupBy) return { groups: [], groupEdges: [], groupsOf: new Map() };
  const groupsOf = new Map(nodes.map((node) => [node.id, keysOf(node, groupBy)]));
  const standing = (id: string): string => groupsOf.get(id)?.[0] ?? NONE;
  const groups = knownGroups(registry, groupBy, surroundings)
    .map(({ key, ...about }): Group => ({
      key,
      ...about,
      nodes: nodes.filter(({ id }) => standing(id) === key).map(({ id }) => id),
      alsoCount: nodes.filter(({ id }) => groupsOf.get(id)?.slice(1).includes(key)).length,
      leftOut: surroundings.groupLeftOut.get(key) ?? 0,
      edgesInside: edges.filter(({ from, to }) => standing(from) === key && standing(to) === key).length,
    }))
    .filter((group) => group.nodes.length + group.alsoCount > 0);
  return { groups, groupEdges: groupEdges(registry, groups, edges, standing), groupsOf };
};

const keysOf = ({ kind, belongs }: ViewItem, groupBy: GroupBy): readonly string[] => {
  if (groupBy === 'KIND') return [kind];
  return belongs.length > 0 ? belongs : [NONE];
};

type Known = Pick<Group, 'key' | 'label' | 'itemId' | 'kind'>;

const knownGroups = (registry: Registry, groupBy: GroupBy, { groupItems }: ViewParts['surroundings']): Known[] => {
  if (groupBy === 'KIND')
    return [...registry.kinds.values()].map((kind) => ({
      key: kind.name,
      label: inBoth((language) => kindTitle(kind, language)),
      itemId: null,
      kind: kind.name,
    }));
  const named = [...groupItems].sort((a, b) => compare(a.code, b.code) || compare(a.id, b.id));
  return [
    ...named.map(({ id, name }) => ({ key: id, label: inBoth(() => name), itemId: id, kind: null })),
    { key: NONE, label: UNGROUPED[groupBy], itemId: null, kind: null },
  ];
};

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** By the order of the groups that they start from, and end at. */
const groupEdges = (
  registry: Registry,
  groups: readonly Group[],
  edges: readonly Told[],
  standing: (id: string) => string,
): GroupEdge[] => {
  const between = new Map<string, { readonly types: Set<string>; count: number }>();
  for (const { from, to, types } of edges) {
    const key = JSON.stringify([standing(from), standing(to)]);
    const known = between.get(key) ?? { types: new Set<string>(), count: 0 };
    between.set(key, known);
    known.count += 1;
    for (const type of types) known.types.add(type);
  }
  const order = [...registry.links.keys()];
  return groups.flatMap(({ key: from }) =>
    groups.flatMap(({ key: to }) => {
      const found = from === to ? undefined : between.get(JSON.stringify([from, to]));
      return found ? [{ from, to, count: found.count, types: order.filter((type) => found.types.has(type)) }] : [];
    }),
  );
};
