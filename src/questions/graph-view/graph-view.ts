import type { Registry } from '../../metamodel/registry.js';
import { collapse } from './collapse.js';
import { type Grouped, groupView, type GroupBy } from './groups.js';
import { type Told, tellEdges } from './told-edge.js';
import type { LeftOutOfKind, Surroundings, ViewItem } from './surroundings.js';

/** A view, whoever it is told to: the API, or one of the files. */
export interface View extends Grouped {
  /** By distance, kind, code and id. */
  readonly nodes: readonly ViewItem[];
  /** By where they start, where they end, type and id; a collapsed one after the links between the same two. */
  readonly edges: readonly Told[];
  /** In the order of the kinds. */
  readonly leftOut: readonly LeftOutOfKind[];
  readonly edgesLeftOut: number;
}

/** More edges than anybody can see; a view of 1,000 items seldom has a tenth of it. */
export const MOST_EDGES = 5_000;

/**
 * A view of what lies around some items. The same surroundings always give the same view, in the same order.
 * @param hideKinds kinds that are walked through but not shown; roots are shown whatever they are
 * @param mostEdges edges that are given; the others are counted
 */
export const graphView = (
  registry: Registry,
  surroundings: Surroundings,
  { hideKinds, groupBy }: { readonly hideKinds: readonly string[]; readonly groupBy: GroupBy | null },
  mostEdges = MOST_EDGES,
): View => {
  const { items, links, linkCount, leftOut } = surroundings;
  const hidden = new Set(
    items.filter(({ kind, distance }) => distance > 0 && hideKinds.includes(kind)).map(({ id }) => id),
  );
  const collapsed = collapse(
    links,
    hidden,
    items.map(({ id }) => id),
    mostEdges,
  );
  const kinds = [...registry.kinds.keys()];
  const nodes = items.filter(({ id }) => !hidden.has(id));
  const edges = tellEdges(registry, collapsed.edges, items);
  return {
    nodes,
    edges,
    leftOut: [...leftOut].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind)),
    edgesLeftOut: collapsed.leftOut + (linkCount - links.length),
    ...groupView(registry, { nodes, edges, groupBy, surroundings }),
  };
};
