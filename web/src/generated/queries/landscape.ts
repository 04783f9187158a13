// Generated from landscape.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

/** A roadmap item that ends in another year. */
export type RoadmapShift = {
  readonly item: string;
  /** By how many years later; negative is earlier. */
  readonly years: number;
};

/** How much a finding matters. */
export type Severity = 'HIGH' | 'LOW' | 'MEDIUM';

export type LandscapeQueryVariables = Exact<{
  year: number;
  exclude: ReadonlyArray<string> | string;
  include: ReadonlyArray<string> | string;
  shift: ReadonlyArray<RoadmapShift> | RoadmapShift;
  language: Language;
}>;

export type LandscapeQuery = {
  readonly landscape: {
    readonly position: string;
    readonly scope: string;
    readonly year: number;
    readonly exhaustive: boolean;
    readonly byKind: ReadonlyArray<{
      readonly kind: Kind;
      readonly exists: number;
      readonly notYet: number;
      readonly gone: number;
    }>;
    readonly difference: {
      readonly since: string;
      readonly appears: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
          readonly sentence: string;
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
            | { readonly id: string; readonly kind: Kind; readonly code: string; readonly name: string };
          readonly roadmapItems: ReadonlyArray<
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
        }>;
      };
      readonly disappears: {
        readonly totalCount: number;
        readonly nodes: ReadonlyArray<{
          readonly sentence: string;
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
            | { readonly id: string; readonly kind: Kind; readonly code: string; readonly name: string };
          readonly roadmapItems: ReadonlyArray<
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
        }>;
      };
    };
    readonly coverage: ReadonlyArray<{
      readonly population: number;
      readonly satisfied: number;
      readonly ratio: number | null;
      readonly rule: { readonly code: string; readonly severity: Severity; readonly title: string };
    }>;
  };
};

export type StandingFragment = {
  readonly sentence: string;
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
    | { readonly id: string; readonly kind: Kind; readonly code: string; readonly name: string };
  readonly roadmapItems: ReadonlyArray<
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

export const LandscapeDocument = gql<LandscapeQuery, LandscapeQueryVariables>`
  query Landscape($year: Int!, $exclude: [Ref!]!, $include: [Ref!]!, $shift: [RoadmapShift!]!, $language: Language!) {
    landscape(year: $year, exclude: $exclude, include: $include, shift: $shift) {
      position
      scope
      year
      exhaustive
      byKind {
        kind
        exists
        notYet
        gone
      }
      difference {
        since
        appears(first: 500) {
          totalCount
          nodes {
            ...Standing
          }
        }
        disappears(first: 500) {
          totalCount
          nodes {
            ...Standing
          }
        }
      }
      coverage {
        rule {
          code
          severity
          title(language: $language)
        }
        population
        satisfied
        ratio
      }
    }
  }

  fragment Standing on LandscapeItem {
    item {
      id
      kind
      code
      name
    }
    sentence(language: $language)
    roadmapItems {
      id
      code
      name
    }
  }
`;
