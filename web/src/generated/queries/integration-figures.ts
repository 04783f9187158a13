// Generated from integration-figures.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type IntegrationFiguresQueryVariables = Exact<{
  unit?: string | null | undefined;
}>;

export type IntegrationFiguresQuery = {
  readonly integrationCoverage: {
    readonly position: string;
    readonly scope: string;
    readonly needed: number;
    readonly onlyNeeded: number;
    readonly operational: number;
    readonly ratio: number | null;
  };
};

export const IntegrationFiguresDocument = gql<IntegrationFiguresQuery, IntegrationFiguresQueryVariables>`
  query IntegrationFigures($unit: Ref) {
    integrationCoverage(by: UNIT_PAIR, unit: $unit) {
      position
      scope
      needed
      onlyNeeded
      operational
      ratio
    }
  }
`;
