// Generated from audit-rule.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../schema-types.js';

export type AuditRuleQueryVariables = Exact<{
  rule: string;
  plan?: string | null | undefined;
  unit?: string | null | undefined;
  language: Schema.Language;
}>;

export type AuditRuleQuery = {
  readonly coverage: ReadonlyArray<{
    readonly position: string;
    readonly scope: string;
    readonly population: number;
    readonly satisfied: number;
    readonly waived: number;
    readonly ratio: number | null;
    readonly rule: {
      readonly code: string;
      readonly severity: Schema.Severity;
      readonly description: string;
      readonly assesses: Schema.AuditSubject;
      readonly title: string;
    };
    readonly confidence: { readonly asserted: number; readonly confirmed: number; readonly stated: number } | null;
    readonly byUnit: ReadonlyArray<{
      readonly population: number;
      readonly satisfied: number;
      readonly waived: number;
      readonly ratio: number | null;
      readonly unit:
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
    }>;
  }>;
  readonly coverageTrend: {
    readonly snapshots: ReadonlyArray<{
      readonly id: string;
      readonly at: string;
      readonly by: string;
      readonly reason: string | null;
      readonly population: number;
      readonly satisfied: number;
      readonly ratio: number | null;
    }>;
  };
};

export const AuditRuleDocument = gql<AuditRuleQuery, AuditRuleQueryVariables>`
  query AuditRule($rule: String!, $plan: Ref, $unit: Ref, $language: Language!) {
    coverage(rules: [$rule], plan: $plan, unit: $unit) {
      position
      scope
      rule {
        code
        severity
        description(language: $language)
        assesses
        title(language: $language)
      }
      population
      satisfied
      waived
      ratio
      confidence {
        asserted
        confirmed
        stated
      }
      byUnit {
        unit {
          id
          code
          name
        }
        population
        satisfied
        waived
        ratio
      }
    }
    coverageTrend(rule: $rule, plan: $plan, unit: $unit, first: 100) {
      snapshots {
        id
        at
        by
        reason
        population
        satisfied
        ratio
      }
    }
  }
`;
