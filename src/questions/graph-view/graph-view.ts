import { ItemRef, LinkRef } from '../../inventory/answering/references.js';
import { collapse, type ViewLink } from './collapse.js';
import type { GraphView } from './graph-view-types.js';

/** The columns of `views/graph`. */
export interface Surroundings {
  readonly items: readonly (readonly [id: string, kind: string, distance: number, leftOut: number])[];
  readonly links: readonly (readonly [id: string, from: string, to: string])[];
  readonly linkCount: number;
  readonly leftOut: readonly (readonly [kind: string, count: number])[];
}

/** More edges than anybody can see; a view of 1,000 items seldom has a tenth of it. */
export const MOST_EDGES = 5_000;

/**
 * A view as it is answered.
 * @param hideKinds kinds that are walked through but not shown; roots are shown whatever they are
 * @param kinds in the order in which they are counted
 */
export const graphView = (
  { items, links, linkCount, leftOut }: Surroundings,
  hideKinds: readonly string[],
  kinds: readonly string[],
): Omit<GraphView, 'scope' | 'position'> => {
  const hidden = new Set(
    items.filter(([, kind, distance]) => distance > 0 && hideKinds.includes(kind)).map(([id]) => id),
  );
  const joining = links.map(([id, from, to]): ViewLink => ({ id, from, to }));
  const edges = collapse(joining, hidden);
  return {
    nodes: items
      .filter(([id]) => !hidden.has(id))
      .map(([id, , distance, beside]) => ({ item: new ItemRef(id), distance, leftOut: beside })),
    edges: edges.slice(0, MOST_EDGES).map(({ from, to, path }) => ({
      from,
      to,
      collapsed: path.length > 1,
      path: path.map(({ id }) => new LinkRef(id)),
    })),
    leftOut: leftOut
      .map(([kind, count]) => ({ kind, count }))
      .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind)),
    edgesLeftOut: Math.max(0, edges.length - MOST_EDGES) + (linkCount - links.length),
  };
};
