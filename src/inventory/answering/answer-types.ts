/** What resolvers hand to GraphQL. */

/** An item as it was read: properties by name, links by `linkKey`. */
export interface ItemAnswer {
  readonly kind: string;
  readonly id: string;
  readonly $links: ReadonlyMap<string, ConnectionAnswer>;
  readonly [property: string]: unknown;
}

export interface LinkAnswer {
  readonly id: string;
  readonly type: string;
  readonly [property: string]: unknown;
}

export interface EdgeAnswer {
  readonly cursor: string;
  readonly node: ItemAnswer;
  readonly link: LinkAnswer | null;
}

export interface ConnectionAnswer {
  readonly edges: readonly EdgeAnswer[];
  readonly nodes: readonly ItemAnswer[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number | null;
}
