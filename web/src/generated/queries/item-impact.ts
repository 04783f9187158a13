// Generated from item-impact.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../schema-types.js';

export type ItemImpactQueryVariables = Exact<{
  of: ReadonlyArray<string> | string;
  first: number;
  after?: string | null | undefined;
  kinds?: ReadonlyArray<Schema.Kind> | Schema.Kind | null | undefined;
  language: Schema.Language;
}>;

export type ItemImpactQuery = {
  readonly impact: {
    readonly position: string;
    readonly scope: string;
    readonly exhaustive: boolean;
    readonly byKind: ReadonlyArray<{
      readonly kind: Schema.Kind;
      readonly stops: number;
      readonly degraded: number;
      readonly stale: number;
    }>;
    readonly byUnit: ReadonlyArray<{
      readonly stops: number;
      readonly degraded: number;
      readonly stale: number;
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
        | { readonly id: string; readonly code: string; readonly name: string };
    }>;
    readonly redundancyLost: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly group: string;
        readonly working: number;
        readonly needed: number;
        readonly stopped: ReadonlyArray<
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
        >;
        readonly item:
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
          | { readonly id: string; readonly code: string; readonly name: string };
      }>;
    };
    readonly hit: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: ReadonlyArray<{
        readonly state: Schema.ImpactState;
        readonly distance: number;
        readonly failing: boolean;
        readonly suspect: boolean;
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

export const ItemImpactDocument = gql<ItemImpactQuery, ItemImpactQueryVariables>`
  query ItemImpact($of: [Ref!]!, $first: Int!, $after: String, $kinds: [Kind!], $language: Language!) {
    impact(of: $of, kinds: $kinds, first: $first, after: $after) {
      position
      scope
      exhaustive
      byKind {
        kind
        stops
        degraded
        stale
      }
      byUnit {
        stops
        degraded
        stale
        unit {
          id
          code
          name
        }
      }
      redundancyLost(first: 100) {
        totalCount
        nodes {
          group
          working
          needed
          stopped {
            id
            code
            name
          }
          item {
            id
            code
            name
          }
        }
      }
      hit {
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
          state
          distance
          failing
          suspect
          path {
            sentence(language: $language)
          }
        }
      }
    }
  }
`;
