// Generated from completeness.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../schema-types.js';

export type CompletenessQueryVariables = Exact<{
  by: Schema.CompletenessAxis;
  unit?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type CompletenessQuery = {
  readonly completeness: {
    readonly position: string;
    readonly scope: string;
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly kind: Schema.Kind | null;
      readonly items: number;
      readonly complete: number;
      readonly score: number;
      readonly unit:
        | { readonly id: string; readonly code: string; readonly name: string }
        | { readonly id: string; readonly code: string; readonly name: string }
        | { readonly id: string; readonly code: string; readonly name: string }
        | { readonly id: string; readonly code: string; readonly name: string }
        | { readonly id: string; readonly code: string; readonly name: string }
        | { readonly id: string; readonly code: string; readonly name: string }
        | { readonly id: string; readonly code: string; readonly name: string }
        | { readonly id: string; readonly code: string; readonly name: string }
        | { readonly id: string; readonly code: string; readonly name: string }
        | { readonly id: string; readonly code: string; readonly name: string }
        | { readonly id: string; readonly code: string; readonly name: string }
        | { readonly id: string; readonly code: string; readonly name: string }
        | { readonly id: string; readonly code: string; readonly name: string }
        | { readonly id: string; readonly code: string; readonly name: string }
        | { readonly id: string; readonly code: string; readonly name: string }
        | { readonly id: string; readonly code: string; readonly name: string }
        | { readonly id: string; readonly code: string; readonly name: string }
        | { readonly id: string; readonly code: string; readonly name: string }
        | { readonly id: string; readonly code: string; readonly name: string }
        | { readonly id: string; readonly code: string; readonly name: string }
        | { readonly id: string; readonly code: string; readonly name: string }
        | { readonly id: string; readonly code: string; readonly name: string }
        | null;
      readonly missing: ReadonlyArray<{ readonly kind: Schema.Kind; readonly name: string; readonly count: number }>;
    }>;
  };
};

export const CompletenessDocument = gql<CompletenessQuery, CompletenessQueryVariables>`
  query Completeness($by: CompletenessAxis!, $unit: Ref, $first: Int!, $after: String) {
    completeness(by: $by, unit: $unit, first: $first, after: $after) {
      position
      scope
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        kind
        unit {
          id
          code
          name
        }
        items
        complete
        score
        missing {
          kind
          name
          count
        }
      }
    }
  }
`;
