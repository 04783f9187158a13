// Generated from item-trace.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Why nothing of a kind was reached. The first that holds is told: NO_ORIGINS, UNREACHABLE_BY_MODEL, SCOPE_EMPTY, OTHER_BASIS, ONLY_INACTIVE, RESTRICTED, BEYOND_LIMIT, NOT_LINKED. */
export type AbsenceReason =
  /** A bound cut the walk before it ended, as it was asked for or with nothing left out. */
  | 'BEYOND_LIMIT'
  /** Links are missing, with nothing left out; `ends` says which, and where. */
  | 'NOT_LINKED'
  /** The filter chooses nothing: there is nothing to begin at. */
  | 'NO_ORIGINS'
  /** All that is reached of the kind is inactive. */
  | 'ONLY_INACTIVE'
  /** It is reached, but not on the basis asked for. */
  | 'OTHER_BASIS'
  /** It is reached, but only over what the question leaves out: by via, confidence, plan or suspect. */
  | 'RESTRICTED'
  /** What was asked for holds nothing but itself. */
  | 'SCOPE_EMPTY'
  /** No chain of links that the model allows, and whose types are walked, leads there. */
  | 'UNREACHABLE_BY_MODEL';

/** How well a path justifies: the weakest of its links and items. */
export type Basis =
  /** Something on the path is only upgraded. */
  | 'CHANGES'
  /** Something on the path is on its way out. */
  | 'ENDS'
  /** It supports, serves, hosts, or is delivered as new. */
  | 'JUSTIFIES'
  /** It suffers from a problem that something addresses. */
  | 'MENDS';

/** Which way to trace. */
export type Direction =
  /** Away from it: what serves it? */
  | 'DOWN'
  /** Towards the purpose: why is it there? */
  | 'UP';

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

/** The types of link. */
export type LinkType =
  /** A strategy takes the problem on. */
  | 'ADDRESSED_BY'
  /** It suffers from the problem. */
  | 'AFFECTED_BY'
  /** The exchange carries the data. */
  | 'CARRIED_BY'
  /** The passage says it. */
  | 'CITED_IN'
  /** It belongs to the category. */
  | 'CLASSIFIED_AS'
  /** A part of something larger of its kind. */
  | 'COMPONENT_OF'
  /** From upstream to downstream. */
  | 'CONNECTS'
  /** A part of a main activity. */
  | 'CONTRIBUTES_TO'
  /** A roadmap item makes, improves or ends it. */
  | 'DELIVERED_BY'
  /** It cannot start before the other one ends. */
  | 'DEPENDS_ON'
  /** It says or does the same. */
  | 'DUPLICATES'
  /** Where the expected exchange would come from. */
  | 'EXPECTS_FROM'
  /** Where the expected exchange would go. */
  | 'EXPECTS_TO'
  /** The exchange brings data to the application. */
  | 'FEEDS'
  /** It runs or is kept on it. */
  | 'HOSTS'
  /** A roadmap item puts a strategy into practice. */
  | 'IMPLEMENTS'
  /** The unit keeps it running. */
  | 'OPERATES'
  /** The unit answers for it. */
  | 'OWNS'
  /** It is a part of it. */
  | 'PART_OF'
  /** The unit makes the data. */
  | 'PRODUCES'
  /** The application offers the exchange. */
  | 'PROVIDES'
  /** The application needs the data. */
  | 'READ_BY'
  /** What an import could not map; it is not walked. */
  | 'RELATED'
  /** A roadmap item does away with the problem. */
  | 'RESOLVED_BY'
  /** The unit sees to it. */
  | 'RESPONSIBLE_FOR'
  /** The served one relies on it. */
  | 'SERVES'
  /** The unit keeps the data true (wali data). */
  | 'STEWARDS'
  /** It helps to reach it. */
  | 'SUPPORTS'
  /** The exchange runs over it: a line, a service bus. */
  | 'TRANSPORTS'
  /** The unit works with it. */
  | 'USES'
  /** The waiver holds for it. */
  | 'WAIVES'
  /** The application keeps the data. */
  | 'WRITES';

export type ItemTraceQueryVariables = Exact<{
  ref: string;
  direction: Direction;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
  first: number;
  language: Language;
}>;

export type ItemTraceQuery = {
  readonly trace: {
    readonly position: string;
    readonly scope: string;
    readonly exhaustive: boolean;
    readonly absences: ReadonlyArray<{
      readonly kind: Kind;
      readonly reason: AbsenceReason;
      readonly ends: ReadonlyArray<{
        readonly inactive: boolean;
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
        readonly missing: ReadonlyArray<{ readonly type: LinkType; readonly kinds: ReadonlyArray<Kind> }>;
      }>;
    }>;
    readonly reached: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly basis: Basis;
        readonly distance: number;
        readonly inactive: boolean;
        readonly inherited: boolean;
        readonly suspect: boolean;
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
        readonly pathCount: { readonly count: number; readonly atLeast: boolean };
        readonly paths: ReadonlyArray<{
          readonly hops: ReadonlyArray<{
            readonly sentence: string;
            readonly link: { readonly id: string; readonly suspect: boolean };
            readonly passages: ReadonlyArray<{
              readonly id: string;
              readonly code: string;
              readonly name: string;
              readonly section: string | null;
              readonly quote: string | null;
            }>;
          }>;
        }>;
      }>;
    };
  };
};

export const ItemTraceDocument = gql<ItemTraceQuery, ItemTraceQueryVariables>`
  query ItemTrace($ref: Ref!, $direction: Direction!, $kinds: [Kind!], $first: Int!, $language: Language!) {
    trace(from: [$ref], direction: $direction, kinds: $kinds, first: $first) {
      position
      scope
      exhaustive
      absences {
        kind
        reason
        ends {
          inactive
          item {
            id
            kind
            code
            name
          }
          missing {
            type
            kinds
          }
        }
      }
      reached {
        totalCount
        nodes {
          item {
            id
            kind
            code
            name
          }
          basis
          distance
          inactive
          inherited
          suspect
          pathCount {
            count
            atLeast
          }
          paths(first: 2) {
            hops {
              sentence(language: $language)
              link {
                id
                suspect
              }
              passages {
                id
                code
                name
                section
                quote
              }
            }
          }
        }
      }
    }
  }
`;
