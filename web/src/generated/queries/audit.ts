// Generated from audit.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../schema-types.js';

export type AuditQueryVariables = Exact<{
  plan?: string | null | undefined;
  unit?: string | null | undefined;
  language: Schema.Language;
}>;

export type AuditQuery = {
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
      readonly assesses: Schema.AuditSubject;
      readonly title: string;
    };
  }>;
};

export const AuditDocument = gql<AuditQuery, AuditQueryVariables>`
  query Audit($plan: Ref, $unit: Ref, $language: Language!) {
    coverage(plan: $plan, unit: $unit) {
      position
      scope
      rule {
        code
        severity
        assesses
        title(language: $language)
      }
      population
      satisfied
      waived
      ratio
    }
  }
`;
