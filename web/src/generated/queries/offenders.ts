// Generated from offenders.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../schema-types.js';

export type OffendersQueryVariables = Exact<{
  rule: string;
  plan?: string | null | undefined;
  unit?: string | null | undefined;
  language: Schema.Language;
  first: number;
  after?: string | null | undefined;
  isItems: boolean;
}>;

export type OffendersQuery = {
  readonly coverage: ReadonlyArray<{
    readonly offenders?: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: ReadonlyArray<
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
        | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
      >;
    };
    readonly offendingLinks?: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly sentence: string;
        readonly from:
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
  }>;
};

export const OffendersDocument = gql<OffendersQuery, OffendersQueryVariables>`
  query Offenders(
    $rule: String!
    $plan: Ref
    $unit: Ref
    $language: Language!
    $first: Int!
    $after: String
    $isItems: Boolean!
  ) {
    coverage(rules: [$rule], plan: $plan, unit: $unit) {
      offenders(first: $first, after: $after) @include(if: $isItems) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          kind
          code
          name
        }
      }
      offendingLinks(first: $first, after: $after) @skip(if: $isItems) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          sentence(language: $language)
          from {
            id
            kind
            code
            name
          }
        }
      }
    }
  }
`;
