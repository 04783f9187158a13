// Generated from trace-graph.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../schema-types.js';

export type TraceGraphQueryVariables = Exact<{
  from: ReadonlyArray<string> | string;
  direction: Schema.Direction;
  kinds?: ReadonlyArray<Schema.Kind> | Schema.Kind | null | undefined;
  basis?: ReadonlyArray<Schema.Basis> | Schema.Basis | null | undefined;
  via?: ReadonlyArray<Schema.LinkType> | Schema.LinkType | null | undefined;
  first: number;
  maxHops: number;
  language: Schema.Language;
}>;

export type TraceGraphQuery = {
  readonly trace: {
    readonly position: string;
    readonly scope: string;
    readonly exhaustive: boolean;
    readonly origins: ReadonlyArray<
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
        readonly inactive: boolean;
        readonly inherited: boolean;
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
            readonly to:
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
            readonly link: {
              readonly id: string;
              readonly type: Schema.LinkType;
              readonly class: Schema.LinkClass;
              readonly suspect: boolean;
              readonly from:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string };
              readonly to:
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string }
                | { readonly id: string };
            };
          }>;
        }>;
      }>;
    };
  };
};

export const TraceGraphDocument = gql<TraceGraphQuery, TraceGraphQueryVariables>`
  query TraceGraph(
    $from: [Ref!]!
    $direction: Direction!
    $kinds: [Kind!]
    $basis: [Basis!]
    $via: [LinkType!]
    $first: Int!
    $maxHops: Int!
    $language: Language!
  ) {
    trace(
      from: $from
      direction: $direction
      kinds: $kinds
      basis: $basis
      via: $via
      first: $first
      maxHops: $maxHops
    ) {
      position
      scope
      exhaustive
      origins {
        id
        kind
        code
        name
      }
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
          inactive
          inherited
          pathCount {
            count
            atLeast
          }
          paths(first: 2) {
            hops {
              from {
                id
                kind
                code
                name
              }
              to {
                id
                kind
                code
                name
              }
              sentence(language: $language)
              link {
                id
                type
                class
                suspect
                from {
                  id
                }
                to {
                  id
                }
              }
            }
          }
        }
      }
    }
  }
`;
