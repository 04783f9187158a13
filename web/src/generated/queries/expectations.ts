// Generated from expectations.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../schema-types.js';

export type ExpectationsQueryVariables = Exact<{
  unit?: string | null | undefined;
  judgements?: ReadonlyArray<Schema.ExpectationJudgement> | Schema.ExpectationJudgement | null | undefined;
  language: Schema.Language;
  first: number;
  after?: string | null | undefined;
}>;

export type ExpectationsQuery = {
  readonly integrationExpectations: {
    readonly position: string;
    readonly scope: string;
    readonly covered: number;
    readonly partly: number;
    readonly missing: number;
    readonly incomplete: number;
    readonly ratio: number | null;
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly judgement: Schema.ExpectationJudgement;
      readonly expectation:
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
      readonly pairs: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
          readonly judgement: Schema.ExpectationJudgement;
          readonly from:
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
          readonly to:
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
          readonly proofs: {
            readonly totalCount: number;
            readonly nodes: ReadonlyArray<{
              readonly status: Schema.IntegrationStatus;
              readonly suspect: boolean;
              readonly integration:
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
              readonly source: { readonly links: ReadonlyArray<{ readonly id: string; readonly sentence: string }> };
              readonly target: { readonly links: ReadonlyArray<{ readonly id: string; readonly sentence: string }> };
            }>;
          };
        }>;
      };
    }>;
  };
};

export const ExpectationsDocument = gql<ExpectationsQuery, ExpectationsQueryVariables>`
  query Expectations(
    $unit: Ref
    $judgements: [ExpectationJudgement!]
    $language: Language!
    $first: Int!
    $after: String
  ) {
    integrationExpectations(unit: $unit, judgements: $judgements, first: $first, after: $after) {
      position
      scope
      covered
      partly
      missing
      incomplete
      ratio
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        expectation {
          id
          code
          name
        }
        judgement
        pairs(first: 5) {
          totalCount
          nodes {
            from {
              id
              code
              name
            }
            to {
              id
              code
              name
            }
            judgement
            proofs(first: 5) {
              totalCount
              nodes {
                integration {
                  id
                  code
                  name
                }
                status
                suspect
                source {
                  links {
                    id
                    sentence(language: $language)
                  }
                }
                target {
                  links {
                    id
                    sentence(language: $language)
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`;
