// Generated from audit-rule.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What an audit rule assesses. */
export type AuditSubject = 'ITEMS' | 'LINKS';

/** The kinds of item. */
export type Kind =
  /** A software application in use, in construction or retired. */
  | 'Application'
  /** A place in a classification: of a national reference architecture, or of one the city made. */
  | 'Category'
  /** A body of data that the city keeps or uses. */
  | 'DataSet'
  /** A source: a plan, a survey, a decree. Its name is its title. */
  | 'Document'
  /** Something of a foreign model that no other kind fits. */
  | 'Element'
  /** An exchange that ought to exist between units, applications or data sets. */
  | 'Expectation'
  /** A factor by which the plan orders its roadmap. */
  | 'Factor'
  /** What the plan wants to reach, where possible with an indicator. */
  | 'Goal'
  /** An exchange from one providing application to others; two ways are two integrations. */
  | 'Integration'
  /** What the plan sets out to do towards its vision. */
  | 'Mission'
  /** A piece of network or infrastructure, of hardware or system software. */
  | 'NetworkAsset'
  /** A unit of the city, or a body outside that it works with. */
  | 'Organization'
  /** A place in a document, with the words that stand there. */
  | 'Passage'
  /** A multi-year ICT master plan of a government. */
  | 'Plan'
  /** Something that the survey found to be wrong or missing. */
  | 'Problem'
  /** An activity of the roadmap: a main activity of a stream, or a part of one. */
  | 'RoadmapItem'
  /** What the city does for citizens or for itself. */
  | 'Service'
  /** What is to be done, in general, to reach the missions and goals. */
  | 'Strategy'
  /** A group of strategies under one code. */
  | 'StrategyGroup'
  /** A principle that the plan holds itself to. */
  | 'Value'
  /** What the plan wants to be true in the end. */
  | 'Vision'
  /** Leave to break an audit rule, for a reason and a time. */
  | 'Waiver';

/** Indonesian or English. */
export type Language = 'EN' | 'ID';

/** How much a finding matters. */
export type Severity = 'HIGH' | 'LOW' | 'MEDIUM';

export type AuditRuleQueryVariables = Exact<{
  rule: string;
  plan?: string | null | undefined;
  unit?: string | null | undefined;
  language: Language;
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
      readonly severity: Severity;
      readonly description: string;
      readonly assesses: AuditSubject;
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
    readonly waivedOffenders: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly item:
          | { readonly id: string; readonly kind: Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Kind; readonly code: string; readonly name: string }
          | { readonly id: string; readonly kind: Kind; readonly code: string; readonly name: string }
          | null;
        readonly link: {
          readonly id: string;
          readonly sentence: string;
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
        } | null;
        readonly waivers: ReadonlyArray<
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
          | {
              readonly reason: string;
              readonly approvedBy: string;
              readonly until: string | null;
              readonly id: string;
              readonly code: string;
              readonly name: string;
            }
        >;
      }>;
    };
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

export type OffendingFragment = {
  readonly id: string;
  readonly sentence: string;
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
};

export const AuditRuleDocument = gql<AuditRuleQuery, AuditRuleQueryVariables>`
  query AuditRule($rule: String!, $plan: Ref, $unit: Ref, $language: Language!) {
    coverage(rules: [$rule], plan: $plan, unit: $unit) {
      position
      scope
      rule {
        code
        severity
        description
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
      waivedOffenders(first: 100) {
        totalCount
        nodes {
          item {
            id
            kind
            code
            name
          }
          link {
            ...Offending
          }
          waivers {
            id
            code
            name
            ... on Waiver {
              reason
              approvedBy
              until
            }
          }
        }
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

  fragment Offending on Link {
    id
    sentence(language: $language)
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
  }
`;
