import { encodeCursor, type CursorValue, orderName } from '../compiler/cursor.js';
import { BY_CODE } from '../compiler/page.js';
import { DEFAULT_PAGE } from '../limits.js';
import type { OrderArgument, PageArguments } from '../selection/selection.js';
import type { PageAnswer, PageEdge, PageInfoAnswer } from './answer-types.js';

/** A page as a compiled statement returns it: one edge more than asked for when there are more, cursors when selected. */
export interface RawPage<R> {
  readonly edges: readonly (R & { readonly cursor?: readonly CursorValue[] })[];
  readonly total?: number;
}

type RawEdge<R> = RawPage<R>['edges'][number];

/**
 * Makes a page of what a statement returned, in the order of the list whichever end was asked for. Nodes, edges and
 * cursors are made when somebody reads them: most lists within lists are read for their nodes alone.
 */
export const pageOf = <R, E extends PageEdge>(
  raw: RawPage<R>,
  page: Arguments,
  nodeOf: (raw: RawEdge<R>) => E['node'],
  edgeOf: (edge: PageEdge<E['node']>, raw: RawEdge<R>) => E,
  standard = BY_CODE,
): PageAnswer<E> => new ReadPage(raw, page, nodeOf, edgeOf, standard);

type Arguments = Pick<PageArguments, 'first' | 'after' | 'last' | 'before' | 'orderBy'>;

class ReadPage<R, E extends PageEdge> implements PageAnswer<E> {
  readonly totalCount: number | null;
  private readonly kept: readonly RawEdge<R>[];
  private readonly more: boolean;

  constructor(
    raw: RawPage<R>,
    private readonly page: Arguments,
    private readonly nodeOf: (raw: RawEdge<R>) => E['node'],
    private readonly edgeOf: (edge: PageEdge<E['node']>, raw: RawEdge<R>) => E,
    private readonly standard: readonly OrderArgument[],
  ) {
    const size = page.first ?? page.last ?? DEFAULT_PAGE;
    this.totalCount = raw.total ?? null;
    this.more = raw.edges.length > size;
    const kept = this.more ? raw.edges.slice(0, size) : raw.edges;
    this.kept = page.last != null ? kept.toReversed() : kept;
  }

  get nodes(): readonly E['node'][] {
    return this.kept.map(this.nodeOf);
  }

  get edges(): readonly E[] {
    return this.kept.map((raw) => this.edgeOf({ cursor: () => this.cursor(raw), node: this.nodeOf(raw) }, raw));
  }

  pageInfo(): PageInfoAnswer {
    const { page, more, kept } = this;
    const [first, last] = [kept[0], kept.at(-1)];
    return {
      hasNextPage: page.last != null ? page.before != null : more,
      hasPreviousPage: page.last != null ? more : page.after != null,
      startCursor: first ? this.cursor(first) : null,
      endCursor: last ? this.cursor(last) : null,
    };
  }

  private cursor({ cursor }: RawEdge<R>): string {
    if (!cursor) throw new Error('the cursors of this page were not selected');
    const { orderBy } = this.page;
    return encodeCursor(orderName(orderBy?.length ? orderBy : this.standard), cursor);
  }
}
