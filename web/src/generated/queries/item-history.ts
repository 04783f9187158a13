// Generated from item-history.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../schema-types.js';

export type ItemHistoryQueryVariables = Exact<{
  of: string;
  first: number;
  after?: string | null | undefined;
  language: Schema.Language;
}>;

export type ItemHistoryQuery = {
  readonly history: {
    readonly position: string;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly cursor: string;
      readonly at: string;
      readonly by: string;
      readonly byVerified: boolean;
      readonly reason: string | null;
      readonly action: Schema.ChangeAction;
      readonly of: Schema.ChangeSubject;
      readonly kind: Schema.Kind | null;
      readonly version: number;
      readonly sentence: string;
      readonly properties: ReadonlyArray<{ readonly name: string; readonly before: unknown; readonly after: unknown }>;
    }>;
  };
};

export const ItemHistoryDocument = gql<ItemHistoryQuery, ItemHistoryQueryVariables>`
  query ItemHistory($of: Ref!, $first: Int!, $after: String, $language: Language!) {
    history(of: $of, first: $first, after: $after) {
      position
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        cursor
        at
        by
        byVerified
        reason
        action
        of
        kind
        version
        sentence(language: $language)
        properties {
          name
          before
          after
        }
      }
    }
  }
`;
