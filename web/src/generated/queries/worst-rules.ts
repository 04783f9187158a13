// Generated from worst-rules.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../schema-types.js';

export type WorstRulesQueryVariables = Exact<{
  language: Schema.Language;
  plan?: string | null | undefined;
}>;

export type WorstRulesQuery = {
  readonly overview: {
    readonly coverage: ReadonlyArray<{
      readonly population: number;
      readonly satisfied: number;
      readonly waived: number;
      readonly ratio: number | null;
      readonly rule: { readonly code: string; readonly severity: Schema.Severity; readonly title: string };
    }>;
  };
};

export const WorstRulesDocument = gql<WorstRulesQuery, WorstRulesQueryVariables>`
  query WorstRules($language: Language!, $plan: Ref) {
    overview(plan: $plan) {
      coverage {
        rule {
          code
          severity
          title(language: $language)
        }
        population
        satisfied
        waived
        ratio
      }
    }
  }
`;
