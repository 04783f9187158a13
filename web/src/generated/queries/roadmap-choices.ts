// Generated from roadmap-choices.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../schema-types.js';

export type RoadmapChoicesQueryVariables = Exact<{ [key: string]: never }>;

export type RoadmapChoicesQuery = {
  readonly roadmapItems: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly status: Schema.RoadmapStatus;
      readonly startYear: number | null;
      readonly endYear: number | null;
    }>;
  };
  readonly plans: {
    readonly nodes: ReadonlyArray<{ readonly startYear: number | null; readonly endYear: number | null }>;
  };
};

export const RoadmapChoicesDocument = gql<RoadmapChoicesQuery, RoadmapChoicesQueryVariables>`
  query RoadmapChoices {
    roadmapItems(first: 500) {
      nodes {
        id
        code
        name
        status
        startYear
        endYear
      }
    }
    plans(first: 50) {
      nodes {
        startYear
        endYear
      }
    }
  }
`;
