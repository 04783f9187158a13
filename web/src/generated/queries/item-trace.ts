// Generated from item-trace.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../schema-types.js';

export type ItemTraceQueryVariables = Exact<{
  ref: string;
  direction: Schema.Direction;
  kinds?: ReadonlyArray<Schema.Kind> | Schema.Kind | null | undefined;
  first: number;
  language: Schema.Language;
}>;

export type ItemTraceQuery = {
  readonly trace: {
    readonly position: string;
    readonly scope: string;
    readonly exhaustive: boolean;
    readonly absences: ReadonlyArray<{
      readonly kind: Schema.Kind;
      readonly reason: Schema.AbsenceReason;
      readonly ends: ReadonlyArray<{
        readonly inactive: boolean;
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
        readonly missing: ReadonlyArray<{ readonly type: Schema.LinkType; readonly kinds: ReadonlyArray<Schema.Kind> }>;
      }>;
    }>;
    readonly reached: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly basis: Schema.Basis;
        readonly distance: number;
        readonly inactive: boolean;
        readonly inherited: boolean;
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
        readonly pathCount: { readonly count: number; readonly atLeast: boolean };
        readonly paths: ReadonlyArray<{
          readonly hops: ReadonlyArray<{
            readonly sentence: string;
            readonly link: { readonly id: string; readonly suspect: boolean };
            readonly passages: ReadonlyArray<{
              readonly id: string;
              readonly code: string;
              readonly name: string;
              readonly section: string | null;
              readonly quote: string | null;
            }>;
          }>;
        }>;
      }>;
    };
  };
};

export const ItemTraceDocument = gql<ItemTraceQuery, ItemTraceQueryVariables>`
  query ItemTrace($ref: Ref!, $direction: Direction!, $kinds: [Kind!], $first: Int!, $language: Language!) {
    trace(from: [$ref], direction: $direction, kinds: $kinds, first: $first) {
      position
      scope
      exhaustive
      absences {
        kind
        reason
        ends {
          inactive
          item {
            id
            kind
            code
            name
          }
          missing {
            type
            kinds
          }
        }
      }
      reached {
        totalCount
        nodes {
          item {
            id
            kind
            code
            name
          }
          basis
          distance
          inactive
          inherited
          suspect
          pathCount {
            count
            atLeast
          }
          paths(first: 2) {
            hops {
              sentence(language: $language)
              link {
                id
                suspect
              }
              passages {
                id
                code
                name
                section
                quote
              }
            }
          }
        }
      }
    }
  }
`;
