// Generated from plan-flow.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../schema-types.js';

export type PlanFlowQueryVariables = Exact<{
  inPlan?: Schema.PlanLinkFilter | null | undefined;
  strategyInPlan?: Schema.ItemLinkFilter | null | undefined;
}>;

export type PlanFlowQuery = {
  readonly visions: {
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly code: string; readonly name: string }>;
  };
  readonly missions: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly supports: { readonly nodes: ReadonlyArray<{ readonly id: string }> };
    }>;
  };
  readonly goals: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly supports: {
        readonly nodes: ReadonlyArray<
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
          | { readonly id: string }
        >;
      };
    }>;
  };
  readonly strategies: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly supports: {
        readonly nodes: ReadonlyArray<
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
          | { readonly id: string }
        >;
      };
      readonly implementedBy: { readonly nodes: ReadonlyArray<{ readonly id: string }> };
      readonly partOf: {
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
  readonly roadmapItems: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly code: string;
      readonly name: string;
      readonly stream: Schema.Stream | null;
      readonly status: Schema.RoadmapStatus;
    }>;
  };
};

export const PlanFlowDocument = gql<PlanFlowQuery, PlanFlowQueryVariables>`
  query PlanFlow($inPlan: PlanLinkFilter, $strategyInPlan: ItemLinkFilter) {
    visions(first: 20, filter: { partOf: $inPlan }) {
      nodes {
        id
        code
        name
      }
    }
    missions(first: 60, filter: { partOf: $inPlan }) {
      nodes {
        id
        code
        name
        supports(first: 5) {
          nodes {
            id
          }
        }
      }
    }
    goals(first: 100, filter: { partOf: $inPlan }) {
      nodes {
        id
        supports(first: 5, kinds: [Mission]) {
          nodes {
            id
          }
        }
      }
    }
    strategies(first: 300, filter: { partOf: $strategyInPlan }) {
      totalCount
      nodes {
        id
        code
        name
        supports(first: 12, kinds: [Mission, Goal]) {
          nodes {
            id
          }
        }
        implementedBy(first: 24) {
          nodes {
            id
          }
        }
        partOf(first: 1, kinds: [StrategyGroup]) {
          nodes {
            id
            code
            name
          }
        }
      }
    }
    roadmapItems(first: 300, filter: { partOf: $inPlan }) {
      totalCount
      nodes {
        id
        code
        name
        stream
        status
      }
    }
  }
`;
