// Generated from overview.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../schema-types.js';

export type OverviewQueryVariables = Exact<{
  plan?: string | null | undefined;
}>;

export type OverviewQuery = {
  readonly overview: {
    readonly position: string;
    readonly scope: string;
    readonly kinds: ReadonlyArray<{ readonly value: Schema.Kind; readonly active: number; readonly total: number }>;
  };
  readonly integrationCoverage: {
    readonly needed: number;
    readonly onlyNeeded: number;
    readonly planned: number;
    readonly building: number;
    readonly operational: number;
    readonly ratio: number | null;
  };
};

export const OverviewDocument = gql<OverviewQuery, OverviewQueryVariables>`
  query Overview($plan: Ref) {
    overview(plan: $plan) {
      position
      scope
      kinds {
        value
        active
        total
      }
    }
    integrationCoverage(by: METHOD) {
      needed
      onlyNeeded
      planned
      building
      operational
      ratio
    }
  }
`;
