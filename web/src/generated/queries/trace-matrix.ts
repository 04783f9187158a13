// Generated from trace-matrix.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../schema-types.js';

export type TraceMatrixQueryVariables = Exact<{
  rows: Schema.MatrixAxis;
  columns: Schema.MatrixAxis;
  basis?: ReadonlyArray<Schema.Basis> | Schema.Basis | null | undefined;
  inherit: boolean;
  includeInactive: boolean;
  maxHops: number;
  mostEmpty: number;
}>;

export type TraceMatrixQuery = {
  readonly traceMatrix: {
    readonly position: string;
    readonly scope: string;
    readonly exhaustive: boolean;
    readonly rows: {
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
    readonly columns: {
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
    readonly cells: ReadonlyArray<{
      readonly basis: Schema.Basis;
      readonly items: number | null;
      readonly suspect: boolean;
      readonly inherited: boolean;
      readonly row:
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
      readonly column:
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
      readonly pathCount: { readonly count: number; readonly atLeast: boolean } | null;
    }>;
    readonly emptyRows: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<
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
    };
    readonly emptyColumns: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<
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
    };
  };
};

export const TraceMatrixDocument = gql<TraceMatrixQuery, TraceMatrixQueryVariables>`
  query TraceMatrix(
    $rows: MatrixAxis!
    $columns: MatrixAxis!
    $basis: [Basis!]
    $inherit: Boolean!
    $includeInactive: Boolean!
    $maxHops: Int!
    $mostEmpty: Int!
  ) {
    traceMatrix(
      rows: $rows
      columns: $columns
      basis: $basis
      inherit: $inherit
      includeInactive: $includeInactive
      maxHops: $maxHops
    ) {
      position
      scope
      exhaustive
      rows {
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
      columns {
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
      cells {
        row {
          id
        }
        column {
          id
        }
        basis
        items
        suspect
        inherited
        pathCount {
          count
          atLeast
        }
      }
      emptyRows(first: $mostEmpty) {
        totalCount
        nodes {
          id
          code
          name
        }
      }
      emptyColumns(first: $mostEmpty) {
        totalCount
        nodes {
          id
          code
          name
        }
      }
    }
  }
`;
