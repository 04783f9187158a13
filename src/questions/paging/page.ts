import { decodeCursor, encodeCursor } from '../../inventory/compiler/cursor.js';
import { readSize } from '../../inventory/compiler/page.js';

/** A row of a list that a question worked out, with the texts that it is ordered by; no two rows have the same. */
export interface Keyed {
  readonly key: readonly string[];
}

/** A page of such a list, after Relay. */
export interface Connection<N> {
  readonly edges: readonly { readonly cursor: string; readonly node: N }[];
  readonly nodes: readonly N[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export interface PageRequest {
  readonly first: number;
  readonly after?: string | null;
}

/**
 * A page of a list that is whole and in order already. Cursors hold the keys, so a page begins at the right place also
 * when the list changed meanwhile.
 * @param order names the list, so that a cursor of another one is recognised
 * @throws RunutError BAD_USER_INPUT or LIMIT_EXCEEDED
 */
export const pageOf = <T extends Keyed, N>(
  order: string,
  rows: readonly T[],
  { first, after }: PageRequest,
  nodeOf: (row: T) => N,
): Connection<N> => {
  readSize(first, 'first');
  const begin = after == null ? 0 : firstBeyond(rows, decodeCursor(after, order, 'after').map(String));
  const edges = rows
    .slice(begin, begin + first)
    .map((row) => ({ cursor: encodeCursor(order, row.key), node: nodeOf(row) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount: rows.length,
    pageInfo: {
      hasNextPage: begin + edges.length < rows.length,
      hasPreviousPage: begin > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
};

const firstBeyond = (rows: readonly Keyed[], key: readonly string[]): number => {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareKeys(rows[middle]?.key ?? [], key) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Text by text, each as plain text. */
export const compareKeys = (a: readonly string[], b: readonly string[]): number => {
  for (const [index, text] of a.entries()) {
    const other = b[index];
    if (other === undefined || text > other) return 1;
    if (text < other) return -1;
  }
  return a.length - b.length;
};

export const byKey = (a: Keyed, b: Keyed): number => compareKeys(a.key, b.key);
