import type { ViewLink } from './surroundings.js';

/** An edge of a view: one link, or several in a row over items that are hidden. */
export interface ViewEdge {
  readonly from: string;
  readonly to: string;
  /** In order from `from` to `to`. */
  readonly path: readonly ViewLink[];
}

/**
 * Takes items out of a graph and keeps what led over them: where links lead from one item over hidden ones to another,
 * a single edge stands for the shortest such way, and carries it. Two items that both lead to a hidden one have nothing
 * between them, and no edge leads back to where it began.
 * @param order every item; it decides the order of the edges, by from, to, type, and between ways of the same length
 * @param most edges that are given; the others are counted
 */
export const collapse = (
  links: readonly ViewLink[],
  hidden: ReadonlySet<string>,
  order: readonly string[],
  most: number,
): { readonly edges: ViewEdge[]; readonly leftOut: number } => {
  const place = new Map(order.map((id, index) => [id, index]));
  const onward = onwardLinks(links, place);
  const edges: ViewEdge[] = [];
  let leftOut = 0;
  for (const from of order) {
    if (hidden.has(from)) continue;
    const ways = waysFrom(from, onward, hidden, place);
    const room = Math.max(0, most - edges.length);
    for (const way of ways.slice(0, room)) edges.push(way());
    leftOut += Math.max(0, ways.length - room);
  }
  return { edges, leftOut };
};

type Places = ReadonlyMap<string, number>;
type Onward = ReadonlyMap<string, readonly ViewLink[]>;

/** The links that leave each item, by where they end, type and id. */
const onwardLinks = (links: readonly ViewLink[], place: Places): Onward => {
  const onward = new Map<string, ViewLink[]>();
  const sorted = [...links].sort(
    (a, b) => (place.get(a.to) ?? 0) - (place.get(b.to) ?? 0) || compare(a.type, b.type) || compare(a.id, b.id),
  );
  for (const link of sorted) {
    const known = onward.get(link.from);
    if (known) known.push(link);
    else onward.set(link.from, [link]);
  }
  return onward;
};

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * Every edge that leaves an item, by where it ends, links before ways over hidden items. Each hidden item is entered
 * once, over the first of the shortest ways to it: the work grows with the links, not with the ways.
 */
const waysFrom = (from: string, onward: Onward, hidden: ReadonlySet<string>, place: Places): (() => ViewEdge)[] => {
  const arrivedBy = new Map<string, ViewLink>();
  const queue = [from];
  const ends: string[] = [];
  for (const at of queue)
    for (const link of onward.get(at) ?? []) {
      const isPlain = at === from && !hidden.has(link.to);
      if (isPlain || link.to === from || arrivedBy.has(link.to)) continue;
      arrivedBy.set(link.to, link);
      (hidden.has(link.to) ? queue : ends).push(link.to);
    }
  const plain = (onward.get(from) ?? [])
    .filter(({ to }) => !hidden.has(to))
    .map((link) => ({ to: link.to, path: () => [link] }));
  const over = ends.map((to) => ({ to, path: () => pathBack(from, to, arrivedBy) }));
  return [...plain, ...over]
    .sort((a, b) => (place.get(a.to) ?? 0) - (place.get(b.to) ?? 0))
    .map(({ to, path }) => () => ({ from, to, path: path() }));
};

const pathBack = (from: string, to: string, arrivedBy: ReadonlyMap<string, ViewLink>): ViewLink[] => {
  const path: ViewLink[] = [];
  for (let link = arrivedBy.get(to); link; link = link.from === from ? undefined : arrivedBy.get(link.from))
    path.push(link);
  return path.reverse();
};
