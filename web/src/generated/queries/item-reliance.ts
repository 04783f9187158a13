// Generated from item-reliance.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../schema-types.js';

export type ItemRelianceQueryVariables = Exact<{
  of: string;
  first: number;
  after?: string | null | undefined;
  kinds?: ReadonlyArray<Schema.Kind> | Schema.Kind | null | undefined;
  language: Schema.Language;
}>;

export type ItemRelianceQuery = {
  readonly reliance: {
    readonly position: string;
    readonly scope: string;
    readonly exhaustive: boolean;
    readonly byKind: ReadonlyArray<{ readonly kind: Schema.Kind; readonly count: number }>;
    readonly reliesOn: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: ReadonlyArray<{
        readonly distance: number;
        readonly item:
          | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string };
        readonly path: ReadonlyArray<{ readonly sentence: string }>;
      }>;
    };
  };
};

export const ItemRelianceDocument = gql<ItemRelianceQuery, ItemRelianceQueryVariables>`
  query ItemReliance($of: Ref!, $first: Int!, $after: String, $kinds: [Kind!], $language: Language!) {
    reliance(of: $of, kinds: $kinds, first: $first, after: $after) {
      position
      scope
      exhaustive
      byKind {
        kind
        count
      }
      reliesOn {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          item {
            id
            kind
            code
            name
          }
          distance
          path {
            sentence(language: $language)
          }
        }
      }
    }
  }
`;
