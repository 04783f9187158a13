// Generated from search.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../schema-types.js';

export type SearchQueryVariables = Exact<{
  text: string;
}>;

export type SearchQuery = {
  readonly search: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
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
    }>;
  };
};

export const SearchDocument = gql<SearchQuery, SearchQueryVariables>`
  query Search($text: String!) {
    search(text: $text, first: 8) {
      totalCount
      nodes {
        item {
          id
          kind
          code
          name
        }
      }
    }
  }
`;
