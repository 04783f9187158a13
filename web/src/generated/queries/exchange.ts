// Generated from exchange.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../schema-types.js';

export type ExchangeQueryVariables = Exact<{
  by: Schema.IntegrationAxis;
  unit?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;

export type ExchangeQuery = {
  readonly integrationCoverage: {
    readonly position: string;
    readonly scope: string;
    readonly needed: number;
    readonly onlyNeeded: number;
    readonly planned: number;
    readonly building: number;
    readonly operational: number;
    readonly ratio: number | null;
    readonly overServiceBus: {
      readonly needed: number;
      readonly operational: number;
      readonly shareOfNeeded: number | null;
      readonly shareOfOperational: number | null;
    };
    readonly rows: {
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      readonly nodes: ReadonlyArray<{
        readonly method: Schema.IntegrationMethod | null;
        readonly needed: number;
        readonly onlyNeeded: number;
        readonly planned: number;
        readonly building: number;
        readonly operational: number;
        readonly ratio: number;
        readonly parties: ReadonlyArray<
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
        readonly integrations: {
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
            | {
                readonly status: Schema.IntegrationStatus;
                readonly id: string;
                readonly code: string;
                readonly name: string;
              }
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
      }>;
    };
    readonly unplaced: {
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

export const ExchangeDocument = gql<ExchangeQuery, ExchangeQueryVariables>`
  query Exchange($by: IntegrationAxis!, $unit: Ref, $first: Int!, $after: String) {
    integrationCoverage(by: $by, unit: $unit) {
      position
      scope
      needed
      onlyNeeded
      planned
      building
      operational
      ratio
      overServiceBus {
        needed
        operational
        shareOfNeeded
        shareOfOperational
      }
      rows(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          parties {
            id
            kind
            code
            name
          }
          method
          needed
          onlyNeeded
          planned
          building
          operational
          ratio
          integrations(first: 20) {
            totalCount
            nodes {
              id
              code
              name
              ... on Integration {
                status
              }
            }
          }
        }
      }
      unplaced(first: 100) {
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
