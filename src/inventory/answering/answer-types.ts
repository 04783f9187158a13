/** What resolvers hand to GraphQL. */

/** An item as it was read: properties by name, links by `linkKey`. */
export interface ItemAnswer {
  readonly kind: string;
  readonly id: string;
  /** Only where links were selected. */
  readonly $links?: ReadonlyMap<string, ConnectionAnswer>;
  readonly [property: string]: unknown;
}

export interface LinkAnswer {
  readonly id: string;
  readonly type: string;
  readonly [property: string]: unknown;
}

export interface PageEdge<N = unknown> {
  /** Written when it is read. */
  readonly cursor: () => string;
  readonly node: N;
}

export interface PageInfoAnswer {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface PageAnswer<E extends PageEdge> {
  readonly edges: readonly E[];
  readonly nodes: readonly E['node'][];
  pageInfo(): PageInfoAnswer;
  readonly totalCount: number | null;
}

export interface EdgeAnswer extends PageEdge<ItemAnswer> {
  readonly link: LinkAnswer | null;
}

export type ConnectionAnswer = PageAnswer<EdgeAnswer>;

export type LinkEdgeAnswer = PageEdge<LinkAnswer>;

export type LinksAnswer = PageAnswer<LinkEdgeAnswer>;

export interface GroupValueAnswer {
  readonly field: string;
  readonly value: string | null;
  readonly item: ItemAnswer | null;
}

export interface GroupingAnswer {
  readonly groups: readonly { readonly count: number; readonly by: readonly GroupValueAnswer[] }[];
  readonly hasMore: boolean;
  readonly totalCount: number | null;
}
