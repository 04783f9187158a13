// Generated from overview.graphql by `npm run generate`; do not edit.
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

export type OverviewQueryVariables = Exact<{
  plan?: string | null | undefined;
}>;

export type OverviewQuery = {
  readonly overview: {
    readonly position: string;
    readonly scope: string;
    readonly kinds: ReadonlyArray<{ readonly value: Kind; readonly active: number; readonly total: number }>;
  };
  readonly integrationCoverage: {
    readonly needed: number;
    readonly onlyNeeded: number;
    readonly planned: number;
    readonly building: number;
    readonly operational: number;
    readonly ratio: number | null;
  };
};

export const OverviewDocument = gql<OverviewQuery, OverviewQueryVariables>`
  query Overview($plan: Ref) {
    overview(plan: $plan) {
      position
      scope
      kinds {
        value
        active
        total
      }
    }
    integrationCoverage(by: METHOD) {
      needed
      onlyNeeded
      planned
      building
      operational
      ratio
    }
  }
`;
