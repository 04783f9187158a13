import { encodeCursor, type CursorValue, orderName } from '../compiler/cursor.js';
import { BY_CODE } from '../compiler/page.js';
import { DEFAULT_PAGE } from '../limits.js';
import type { PageArguments } from '../selection/selection.js';
import type { PageAnswer, PageEdge } from './answer-types.js';

/** A page as a compiled statement returns it: one edge more than asked for when there are more, cursors when selected. */
export interface RawPage<R> {
  readonly edges: readonly (R & { readonly cursor?: readonly CursorValue[] })[];
  readonly total?: number;
}

/**
 * Makes a page of what a statement returned, in the order of the list whichever end was asked for. Cursors are written
 * when somebody reads them: most lists within lists are read without.
 */
export const pageOf = <R, E extends PageEdge>(
  raw: RawPage<R>,
  page: Pick<PageArguments, 'first' | 'after' | 'last' | 'before' | 'orderBy'>,
  edgeOf: (raw: RawPage<R>['edges'][number], cursor: () => string) => E,
  standard = BY_CODE,
): PageAnswer<E> => {
  const size = page.first ?? page.last ?? DEFAULT_PAGE;
  const backwards = page.last != null;
  const more = raw.edges.length > size;
  const kept = raw.edges.slice(0, size);
  const name = orderName(page.orderBy?.length ? page.orderBy : standard);
  const edges = (backwards ? kept.reverse() : kept).map((edge) => edgeOf(edge, () => cursorOf(edge, name)));
  return {
    edges,
    nodes: edges.map((edge): E['node'] => edge.node),
    pageInfo: () => ({
      hasNextPage: backwards ? page.before != null : more,
      hasPreviousPage: backwards ? more : page.after != null,
      startCursor: edges[0]?.cursor() ?? null,
      endCursor: edges.at(-1)?.cursor() ?? null,
    }),
    totalCount: raw.total ?? null,
  };
};

const cursorOf = ({ cursor }: RawPage<unknown>['edges'][number], order: string): string => {
  if (!cursor) throw new Error('the cursors of this page were not selected');
  return encodeCursor(order, cursor);
};
