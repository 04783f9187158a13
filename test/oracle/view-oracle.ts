import type { OracleGraph, OracleItem, OracleLink } from './trace-oracle.js';

/**
 * The graph view, answered by writing down every simple path. Slow on purpose: for graphs of about 14 items and 40
 * links. Written from words, without knowledge of the program: items breadth first whichever way the links point, over
 * links that count; an edge over hidden items wherever a directed path has nothing but hidden items inside, the shortest
 * one, of several the first by the places of its items, then type, then id.
 */

export interface ViewQuery {
  readonly roots: readonly string[];
  readonly kinds: readonly string[] | null;
  readonly hideKinds: readonly string[];
  readonly depth: number;
  readonly limit: number;
  /** Types of links that are followed. */
  readonly types: readonly string[];
  readonly today: string;
}

export interface OracleView {
  /** `[id, distance, how many next to it are left out]`, in order. */
  readonly nodes: readonly (readonly [id: string, distance: number, leftOut: number])[];
  /** `[from, to, link ids in order]`, in order. */
  readonly edges: readonly (readonly [from: string, to: string, path: readonly string[]])[];
  readonly leftOut: Readonly<Record<string, number>>;
}

export function viewOracle(graph: OracleGraph, query: ViewQuery): OracleView {
  const links = graph.links.filter((link) => query.types.includes(link.type) && counts(link, query.today));
  const found = around(graph, links, query);
  const shown = [...found.keys()];
  const inside = links.filter(({ from, to }) => found.has(from) && found.has(to));
  const kindOf = new Map(graph.items.map(({ id, kind }) => [id, kind]));
  const isHidden = (id: string): boolean => found.get(id) !== 0 && query.hideKinds.includes(kindOf.get(id) ?? '');
  const beside = (id: string): string[] => [
    ...new Set(neighbours(links, id).filter((other) => other !== id && !found.has(other))),
  ];
  const leftOut: Record<string, number> = {};
  for (const other of new Set(shown.flatMap(beside))) {
    const kind = kindOf.get(other) ?? '';
    leftOut[kind] = (leftOut[kind] ?? 0) + 1;
  }
  return {
    nodes: shown.filter((id) => !isHidden(id)).map((id) => [id, found.get(id) ?? 0, beside(id).length]),
    edges: edgesOf(inside, shown, isHidden),
    leftOut,
  };
}

export const counts = (link: OracleLink, today: string): boolean =>
  link.confidence !== 'SUGGESTED' && (link.since ?? today) <= today && (link.until ?? today) >= today;

const neighbours = (links: readonly OracleLink[], id: string): string[] =>
  links.flatMap(({ from, to }) => [...(from === id ? [to] : []), ...(to === id ? [from] : [])]);

/** Ids with their distances, in the order in which they are found. */
function around(graph: OracleGraph, links: readonly OracleLink[], query: ViewQuery): Map<string, number> {
  const inOrder = [...graph.items].sort(byKindAndCode);
  const found = new Map(inOrder.filter(({ id }) => query.roots.includes(id)).map(({ id }) => [id, 0]));
  for (let distance = 1; distance <= query.depth; distance += 1) {
    const last = [...found].filter(([, at]) => at === distance - 1).map(([id]) => id);
    const next = inOrder.filter(
      ({ id, kind }) =>
        !found.has(id) &&
        (query.kinds === null || query.kinds.includes(kind) || query.hideKinds.includes(kind)) &&
        last.some((one) => neighbours(links, one).includes(id)),
    );
    for (const { id } of next) if (found.size < query.limit) found.set(id, distance);
  }
  return found;
}

const byKindAndCode = (a: OracleItem, b: OracleItem): number => {
  const [left, right] = [a, b].map(({ kind, code, id }) => [kind, code, id].join('\u0000'));
  return (left ?? '') < (right ?? '') ? -1 : 1;
};

/** Every simple path over hidden items, of which each pair of ends keeps the first of the shortest. */
function edgesOf(
  links: readonly OracleLink[],
  shown: readonly string[],
  isHidden: (id: string) => boolean,
): OracleView['edges'] {
  const step = (link: OracleLink): string =>
    [String(shown.indexOf(link.to)).padStart(4, '0'), link.type, link.id].join(' ');
  const edges: { readonly from: string; readonly to: string; readonly path: readonly OracleLink[] }[] = [];
  for (const from of shown.filter((id) => !isHidden(id))) {
    const over: (readonly OracleLink[])[] = [];
    const walk = (at: string, path: readonly OracleLink[], passed: readonly string[]): void => {
      for (const link of links.filter((one) => one.from === at)) {
        const longer = [...path, link];
        if (isHidden(link.to)) {
          if (!passed.includes(link.to)) walk(link.to, longer, [...passed, link.to]);
        } else if (longer.length === 1) edges.push({ from, to: link.to, path: longer });
        else if (link.to !== from) over.push(longer);
      }
    };
    walk(from, [], []);
    for (const to of new Set(over.map((path) => path.at(-1)?.to ?? ''))) {
      const ways = over.filter((path) => path.at(-1)?.to === to);
      const shortest = ways.filter((path) => path.length === Math.min(...ways.map((way) => way.length)));
      const [first = []] = shortest.sort((a, b) => (a.map(step).join('|') < b.map(step).join('|') ? -1 : 1));
      edges.push({ from, to, path: first });
    }
  }
  const key = ({ from, to, path }: (typeof edges)[number]): string =>
    [
      String(shown.indexOf(from)).padStart(4, '0'),
      String(shown.indexOf(to)).padStart(4, '0'),
      path.length > 1 ? 1 : 0,
      ...path.map(({ type, id }) => `${type} ${id}`),
    ].join('|');
  return edges
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map(({ from, to, path }) => [from, to, path.map(({ id }) => id)]);
}
