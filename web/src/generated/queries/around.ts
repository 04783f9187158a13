// Generated from around.graphql by `npm run generate`; do not edit.
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

/** What a link means: why, what is needed, whose, or where it is written. */
export type LinkClass = 'CONTEXT' | 'DEPENDENCY' | 'EVIDENCE' | 'PURPOSE';

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

export type AroundQueryVariables = Exact<{
  roots: ReadonlyArray<string> | string;
  depth: number;
  context: boolean;
  limit: number;
  kinds?: ReadonlyArray<Kind> | Kind | null | undefined;
  language: Language;
}>;

export type AroundQuery = {
  readonly graphView: {
    readonly position: string;
    readonly scope: string;
    readonly edgesLeftOut: number;
    readonly leftOut: ReadonlyArray<{ readonly kind: Kind; readonly count: number }>;
    readonly nodes: ReadonlyArray<{
      readonly distance: number;
      readonly leftOut: number;
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
    }>;
    readonly edges: ReadonlyArray<{
      readonly id: string;
      readonly from: string;
      readonly to: string;
      readonly types: ReadonlyArray<LinkType>;
      readonly class: LinkClass;
      readonly suspect: boolean;
      readonly sentence: string;
    }>;
  };
};

export const AroundDocument = gql<AroundQuery, AroundQueryVariables>`
  query Around($roots: [Ref!]!, $depth: Int!, $context: Boolean!, $limit: Int!, $kinds: [Kind!], $language: Language!) {
    graphView(roots: $roots, depth: $depth, context: $context, limit: $limit, kinds: $kinds) {
      position
      scope
      edgesLeftOut
      leftOut {
        kind
        count
      }
      nodes {
        distance
        leftOut
        inactive
        item {
          id
          kind
          code
          name
        }
      }
      edges {
        id
        from
        to
        types
        class
        suspect
        sentence(language: $language)
      }
    }
  }
`;
