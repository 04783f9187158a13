import type { Graph, GraphLink } from './graph.js';

/** A way from a root to an item, link by link. */
export type Way = readonly GraphLink[];

const linksAt = (links: readonly GraphLink[]): Map<string, GraphLink[]> => {
  const at = new Map<string, GraphLink[]>();
  const add = (id: string, link: GraphLink): void => {
    const there = at.get(id);
    if (there) there.push(link);
    else at.set(id, [link]);
  };
  for (const link of links) {
    add(link.from, link);
    if (link.to !== link.from) add(link.to, link);
  }
  return at;
};

const farEnd = ({ from, to }: GraphLink, id: string): string => (from === id ? to : from);

/**
 * How far each item is from the nearest root, whichever way the links point.
 * @param closed is reached, but nothing is reached through it
 */
export const distances = (
  { links }: Pick<Graph, 'links'>,
  roots: readonly string[],
  closed: ReadonlySet<string> = new Set(),
): Map<string, number> => {
  const at = linksAt(links);
  const found = new Map(roots.map((id) => [id, 0]));
  const queue = [...roots];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (closed.has(next)) continue;
    const distance = (found.get(next) ?? 0) + 1;
    for (const link of at.get(next) ?? []) {
      const end = farEnd(link, next);
      if (found.has(end)) continue;
      found.set(end, distance);
      queue.push(end);
    }
  }
  return found;
};

/** The shortest ways from any root to an item, at most `limit` of them. */
export const shortestWays = (graph: Graph, roots: readonly string[], to: string, limit: number): Way[] => {
  const distance = distances(graph, roots);
  const at = linksAt(graph.links);
  const ways: GraphLink[][] = [];
  const walkBack = (id: string, after: readonly GraphLink[]): void => {
    if (ways.length >= limit) return;
    const here = distance.get(id);
    if (here === undefined) return;
    if (here === 0) {
      if (after.length > 0) ways.push([...after]);
      return;
    }
    for (const link of at.get(id) ?? []) {
      if (distance.get(farEnd(link, id)) === here - 1) walkBack(farEnd(link, id), [link, ...after]);
    }
  };
  walkBack(to, []);
  return ways;
};
