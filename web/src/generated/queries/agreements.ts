// Generated from agreements.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AgreementsQueryVariables = Exact<{
  unit?: string | null | undefined;
  within: number;
  first: number;
  after?: string | null | undefined;
}>;

export type AgreementsQuery = {
  readonly agreementsRunningOut: {
    readonly position: string;
    readonly scope: string;
    readonly on: string;
    readonly runOut: number;
    readonly runningOut: number;
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly agreement: string | null;
      readonly endsOn: string;
      readonly daysLeft: number;
      readonly runOut: boolean;
      readonly parties: ReadonlyArray<
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
    }>;
  };
};

export const AgreementsDocument = gql<AgreementsQuery, AgreementsQueryVariables>`
  query Agreements($unit: Ref, $within: Int!, $first: Int!, $after: String) {
    agreementsRunningOut(unit: $unit, within: $within, first: $first, after: $after) {
      position
      scope
      on
      runOut
      runningOut
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        agreement
        endsOn
        daysLeft
        runOut
        parties {
          id
          code
          name
        }
        integrations(first: 20) {
          totalCount
          nodes {
            id
            code
            name
          }
        }
      }
    }
  }
`;
