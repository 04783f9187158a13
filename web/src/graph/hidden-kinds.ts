import type { Kind } from '../generated/model.js';
import type { LinkClass } from '../model/model-types.js';
import { type Graph, type GraphItem, type GraphLink, restricted } from './graph.js';

/** What says least comes first: a way says no more than its weakest link. */
const weakestFirst: readonly LinkClass[] = ['context', 'evidence', 'dependency', 'purpose'];

/**
 * Items of some kinds taken out; where links led over them from one shown item to another, one link stands for the
 * shortest way and keeps it.
 * @param roots stay, of whatever kind they are
 */
export const withoutKinds = (graph: Graph, hidden: ReadonlySet<Kind>, roots: ReadonlySet<string>): Graph => {
  if (hidden.size === 0) return graph;
  const isShown = ({ id, kind }: GraphItem): boolean => roots.has(id) || !hidden.has(kind);
  const shown = restricted(graph, isShown);
  const ids = new Set(shown.items.map(({ id }) => id));
  const outgoing = new Map<string, GraphLink[]>();
  for (const link of graph.links) {
    const there = outgoing.get(link.from);
    if (there) there.push(link);
    else outgoing.set(link.from, [link]);
  }
  const over = shown.items.flatMap(({ id }) => waysOver(id, outgoing, ids));
  return { items: shown.items, links: [...shown.links, ...over.map(collapsed)] };
};

/** From a shown item along the links over hidden ones to other shown ones. */
const waysOver = (
  start: string,
  outgoing: ReadonlyMap<string, readonly GraphLink[]>,
  shown: ReadonlySet<string>,
): GraphLink[][] => {
  const found: GraphLink[][] = [];
  const seen = new Set([start]);
  const queue: GraphLink[][] = (outgoing.get(start) ?? []).filter(({ to }) => !shown.has(to)).map((link) => [link]);
  for (let way = queue.shift(); way !== undefined; way = queue.shift()) {
    const end = way.at(-1)?.to;
    if (end === undefined || seen.has(end)) continue;
    seen.add(end);
    if (shown.has(end)) found.push(way);
    else for (const link of outgoing.get(end) ?? []) queue.push([...way, link]);
  }
  return found;
};

const collapsed = (way: readonly GraphLink[]): GraphLink => {
  const from = way[0]?.from ?? '';
  const to = way.at(-1)?.to ?? '';
  const classes = way.map((link) => link.class);
  return {
    id: `${from}>${to}`,
    from,
    to,
    types: way.flatMap(({ types }) => types),
    class: weakestFirst.find((one) => classes.includes(one)) ?? 'context',
    suspect: way.some(({ suspect }) => suspect),
    sentence: way.map(({ sentence }) => sentence).join('; '),
    over: way,
  };
};
