import type { Kind, LinkType } from '../generated/model.js';
import type { LinkClass } from '../model/model-types.js';

export interface GraphItem {
  readonly id: string;
  readonly kind: Kind;
  readonly code: string;
  readonly name: string;
  readonly inactive: boolean;
  /** How many items next to it are not in the graph. */
  readonly leftOut: number;
}

export interface GraphLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly types: readonly LinkType[];
  readonly class: LinkClass;
  readonly suspect: boolean;
  readonly sentence: string;
  /** The links that it stands for, over hidden items; empty for a link of its own. */
  readonly over: readonly GraphLink[];
}

export interface Graph {
  readonly items: readonly GraphItem[];
  readonly links: readonly GraphLink[];
}

/** What is in both is there once, as the first has it. */
export const joined = (...graphs: readonly Graph[]): Graph => {
  const items = new Map<string, GraphItem>();
  const links = new Map<string, GraphLink>();
  for (const graph of graphs) {
    for (const item of graph.items) if (!items.has(item.id)) items.set(item.id, item);
    for (const link of graph.links) if (!links.has(link.id)) links.set(link.id, link);
  }
  return { items: [...items.values()], links: [...links.values()] };
};

/** The graph of some of its items: links of which an end is gone go with it. */
export const restricted = (graph: Graph, keeps: (item: GraphItem) => boolean): Graph => {
  const items = graph.items.filter(keeps);
  const ids = new Set(items.map(({ id }) => id));
  return { items, links: graph.links.filter(({ from, to }) => ids.has(from) && ids.has(to)) };
};
