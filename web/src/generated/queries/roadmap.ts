// Generated from roadmap.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../schema-types.js';

export type RoadmapQueryVariables = Exact<{
  plan?: string | null | undefined;
  unit?: string | null | undefined;
  streams?: ReadonlyArray<Schema.Stream> | Schema.Stream | null | undefined;
  includeCancelled: boolean;
  weights?: ReadonlyArray<Schema.CriterionWeight> | Schema.CriterionWeight | null | undefined;
  language: Schema.Language;
}>;

export type RoadmapQuery = {
  readonly roadmap: {
    readonly position: string;
    readonly scope: string;
    readonly total: { readonly items: number; readonly budget: number | null; readonly progress: number | null };
    readonly weightings: ReadonlyArray<{
      readonly weightsFrom: Schema.WeightSource;
      readonly formula: string;
      readonly plan:
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
        | null;
      readonly factors: ReadonlyArray<{
        readonly criterion: Schema.Criterion;
        readonly share: number;
        readonly lessIsBetter: boolean;
        readonly factor:
          | {
              readonly id: string;
              readonly code: string;
              readonly name: string;
              readonly citedIn: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly code: string; readonly name: string }>;
              };
            }
          | {
              readonly id: string;
              readonly code: string;
              readonly name: string;
              readonly citedIn: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly code: string; readonly name: string }>;
              };
            }
          | {
              readonly id: string;
              readonly code: string;
              readonly name: string;
              readonly citedIn: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly code: string; readonly name: string }>;
              };
            }
          | {
              readonly id: string;
              readonly code: string;
              readonly name: string;
              readonly citedIn: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly code: string; readonly name: string }>;
              };
            }
          | {
              readonly id: string;
              readonly code: string;
              readonly name: string;
              readonly citedIn: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly code: string; readonly name: string }>;
              };
            }
          | {
              readonly id: string;
              readonly code: string;
              readonly name: string;
              readonly citedIn: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly code: string; readonly name: string }>;
              };
            }
          | {
              readonly id: string;
              readonly code: string;
              readonly name: string;
              readonly citedIn: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly code: string; readonly name: string }>;
              };
            }
          | {
              readonly id: string;
              readonly code: string;
              readonly name: string;
              readonly citedIn: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly code: string; readonly name: string }>;
              };
            }
          | {
              readonly id: string;
              readonly code: string;
              readonly name: string;
              readonly citedIn: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly code: string; readonly name: string }>;
              };
            }
          | {
              readonly id: string;
              readonly code: string;
              readonly name: string;
              readonly citedIn: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly code: string; readonly name: string }>;
              };
            }
          | {
              readonly id: string;
              readonly code: string;
              readonly name: string;
              readonly citedIn: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly code: string; readonly name: string }>;
              };
            }
          | {
              readonly id: string;
              readonly code: string;
              readonly name: string;
              readonly citedIn: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly code: string; readonly name: string }>;
              };
            }
          | {
              readonly id: string;
              readonly code: string;
              readonly name: string;
              readonly citedIn: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly code: string; readonly name: string }>;
              };
            }
          | {
              readonly id: string;
              readonly code: string;
              readonly name: string;
              readonly citedIn: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly code: string; readonly name: string }>;
              };
            }
          | {
              readonly id: string;
              readonly code: string;
              readonly name: string;
              readonly citedIn: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly code: string; readonly name: string }>;
              };
            }
          | {
              readonly id: string;
              readonly code: string;
              readonly name: string;
              readonly citedIn: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly code: string; readonly name: string }>;
              };
            }
          | {
              readonly id: string;
              readonly code: string;
              readonly name: string;
              readonly citedIn: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly code: string; readonly name: string }>;
              };
            }
          | {
              readonly id: string;
              readonly code: string;
              readonly name: string;
              readonly citedIn: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly code: string; readonly name: string }>;
              };
            }
          | {
              readonly id: string;
              readonly code: string;
              readonly name: string;
              readonly citedIn: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly code: string; readonly name: string }>;
              };
            }
          | {
              readonly id: string;
              readonly code: string;
              readonly name: string;
              readonly citedIn: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly code: string; readonly name: string }>;
              };
            }
          | {
              readonly id: string;
              readonly code: string;
              readonly name: string;
              readonly citedIn: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly code: string; readonly name: string }>;
              };
            }
          | {
              readonly id: string;
              readonly code: string;
              readonly name: string;
              readonly citedIn: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly code: string; readonly name: string }>;
              };
            }
          | null;
      }>;
    }>;
    readonly groups: {
      readonly nodes: ReadonlyArray<{
        readonly year: number | null;
        readonly evenBudget: number | null;
        readonly figures: {
          readonly items: number;
          readonly budget: number | null;
          readonly byStatus: ReadonlyArray<{ readonly status: Schema.RoadmapStatus; readonly count: number }>;
        };
      }>;
    };
    readonly items: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly item:
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
          | {
              readonly stream: Schema.Stream | null;
              readonly status: Schema.RoadmapStatus;
              readonly startYear: number | null;
              readonly endYear: number | null;
              readonly progress: number | null;
              readonly budget: number | null;
              readonly cost: number | null;
              readonly benefit: number | null;
              readonly urgency: number | null;
              readonly id: string;
              readonly code: string;
              readonly name: string;
              readonly responsibleUnits: {
                readonly nodes: ReadonlyArray<{
                  readonly id: string;
                  readonly code: string;
                  readonly name: string;
                  readonly abbreviation: string | null;
                }>;
              };
              readonly dependsOn: {
                readonly nodes: ReadonlyArray<{ readonly id: string; readonly code: string; readonly name: string }>;
              };
            }
          | { readonly id: string; readonly code: string; readonly name: string }
          | { readonly id: string; readonly code: string; readonly name: string }
          | { readonly id: string; readonly code: string; readonly name: string }
          | { readonly id: string; readonly code: string; readonly name: string }
          | { readonly id: string; readonly code: string; readonly name: string }
          | { readonly id: string; readonly code: string; readonly name: string };
        readonly priority: {
          readonly rank: number | null;
          readonly score: number | null;
          readonly missing: ReadonlyArray<Schema.Criterion>;
        };
      }>;
    };
    readonly conflicts: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly startYear: number | null;
        readonly prerequisiteEndYear: number | null;
        readonly reason: Schema.OrderConflictReason;
        readonly years: number | null;
        readonly item:
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
          | { readonly id: string; readonly code: string; readonly name: string };
        readonly prerequisite:
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
          | { readonly id: string; readonly code: string; readonly name: string };
      }>;
    };
    readonly longestChain: {
      readonly length: number;
      readonly years: number | null;
      readonly items: ReadonlyArray<
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
    } | null;
    readonly circular: ReadonlyArray<
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

export const RoadmapDocument = gql<RoadmapQuery, RoadmapQueryVariables>`
  query Roadmap(
    $plan: Ref
    $unit: Ref
    $streams: [Stream!]
    $includeCancelled: Boolean!
    $weights: [CriterionWeight!]
    $language: Language!
  ) {
    roadmap(plan: $plan, unit: $unit, streams: $streams, includeCancelled: $includeCancelled, weights: $weights) {
      position
      scope
      total {
        items
        budget
        progress
      }
      weightings {
        weightsFrom
        formula(language: $language)
        plan {
          id
          code
          name
        }
        factors {
          criterion
          share
          lessIsBetter
          factor {
            id
            code
            name
            citedIn(first: 3) {
              nodes {
                id
                code
                name
              }
            }
          }
        }
      }
      groups(by: [YEAR], first: 60) {
        nodes {
          year
          evenBudget
          figures {
            items
            budget
            byStatus {
              status
              count
            }
          }
        }
      }
      items(order: TIME, first: 400) {
        totalCount
        nodes {
          item {
            id
            code
            name
            ... on RoadmapItem {
              stream
              status
              startYear
              endYear
              progress
              budget
              cost
              benefit
              urgency
              responsibleUnits(first: 3) {
                nodes {
                  id
                  code
                  name
                  abbreviation
                }
              }
              dependsOn(first: 8) {
                nodes {
                  id
                  code
                  name
                }
              }
            }
          }
          priority {
            rank
            score
            missing
          }
        }
      }
      conflicts(first: 100) {
        totalCount
        nodes {
          item {
            id
            code
            name
          }
          startYear
          prerequisite {
            id
            code
            name
          }
          prerequisiteEndYear
          reason
          years
        }
      }
      longestChain {
        length
        years
        items {
          id
          code
          name
        }
      }
      circular {
        id
        code
        name
      }
    }
  }
`;
