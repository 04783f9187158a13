// Generated from plan-choice.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../schema-types.js';

export type PlanChoiceQueryVariables = Exact<{ [key: string]: never }>;

export type PlanChoiceQuery = {
  readonly plans: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly startYear: number | null;
      readonly status: Schema.PlanStatus;
    }>;
  };
};

export const PlanChoiceDocument = gql<PlanChoiceQuery, PlanChoiceQueryVariables>`
  query PlanChoice {
    plans(first: 50) {
      nodes {
        id
        code
        name
        startYear
        status
      }
    }
  }
`;
