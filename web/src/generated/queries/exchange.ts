// Generated from exchange.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What exchanges are counted by. */
export type IntegrationAxis =
  /** The two applications at their ends, whichever way the data go. */
  | 'APPLICATION_PAIR'
  /** The data that they carry. */
  | 'DATA_SET'
  /** How they are made; those whose method nobody entered are a row of their own. */
  | 'METHOD'
  /** The services that the applications at their ends serve. */
  | 'SERVICE'
  /** The owners of both ends; each pair once, none with itself. */
  | 'UNIT_PAIR';

/** How an exchange is made. */
export type IntegrationMethod =
  /** Directly from interface to interface. */
  | 'API'
  /** From database to database. */
  | 'DATABASE'
  /** By files. */
  | 'FILE'
  /** By hand. */
  | 'MANUAL'
  /** By messages in a queue. */
  | 'MESSAGE'
  /** Over the government service bus. */
  | 'SERVICE_BUS'
  /** A shared sign-in. */
  | 'SINGLE_SIGN_ON';

/** How far an exchange is. */
export type IntegrationStatus =
  /** Being built. */
  | 'BUILDING'
  /** Somebody needs it; nothing was decided. */
  | 'NEEDED'
  /** Works. */
  | 'OPERATIONAL'
  /** Decided. */
  | 'PLANNED'
  /** Works no more. */
  | 'RETIRED';

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

export type ExchangeQueryVariables = Exact<{
  by: IntegrationAxis;
  unit?: string | null | undefined;
  first: number;
}>;

export type ExchangeQuery = {
  readonly integrationCoverage: {
    readonly position: string;
    readonly scope: string;
    readonly needed: number;
    readonly onlyNeeded: number;
    readonly planned: number;
    readonly building: number;
    readonly operational: number;
    readonly ratio: number | null;
    readonly overServiceBus: {
      readonly needed: number;
      readonly operational: number;
      readonly shareOfNeeded: number | null;
      readonly shareOfOperational: number | null;
    };
    readonly rows: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly method: IntegrationMethod | null;
        readonly needed: number;
        readonly onlyNeeded: number;
        readonly planned: number;
        readonly building: number;
        readonly operational: number;
        readonly ratio: number;
        readonly parties: ReadonlyArray<
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
        >;
        readonly integrations: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<
            | { readonly id: string; readonly code: string; readonly name: string }
            | { readonly id: string; readonly code: string; readonly name: string }
            | { readonly id: string; readonly code: string; readonly name: string }
            | { readonly id: string; readonly code: string; readonly name: string }
            | { readonly id: string; readonly code: string; readonly name: string }
            | { readonly id: string; readonly code: string; readonly name: string }
            | { readonly id: string; readonly code: string; readonly name: string }
            | { readonly id: string; readonly code: string; readonly name: string }
            | { readonly status: IntegrationStatus; readonly id: string; readonly code: string; readonly name: string }
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
    readonly unplaced: {
      readonly totalCount: number;
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
  };
};

export const ExchangeDocument = gql<ExchangeQuery, ExchangeQueryVariables>`
  query Exchange($by: IntegrationAxis!, $unit: Ref, $first: Int!) {
    integrationCoverage(by: $by, unit: $unit) {
      position
      scope
      needed
      onlyNeeded
      planned
      building
      operational
      ratio
      overServiceBus {
        needed
        operational
        shareOfNeeded
        shareOfOperational
      }
      rows(first: $first) {
        totalCount
        nodes {
          parties {
            id
            kind
            code
            name
          }
          method
          needed
          onlyNeeded
          planned
          building
          operational
          ratio
          integrations(first: 20) {
            totalCount
            nodes {
              id
              code
              name
              ... on Integration {
                status
              }
            }
          }
        }
      }
      unplaced(first: 100) {
        totalCount
        nodes {
          id
          code
          name
        }
      }
    }
  }
`;
