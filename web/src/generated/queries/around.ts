// Generated from around.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../schema-types.js';

export type AroundQueryVariables = Exact<{
  roots: ReadonlyArray<string> | string;
  depth: number;
  context: boolean;
  limit: number;
  kinds?: ReadonlyArray<Schema.Kind> | Schema.Kind | null | undefined;
  language: Schema.Language;
}>;

export type AroundQuery = {
  readonly graphView: {
    readonly position: string;
    readonly scope: string;
    readonly edgesLeftOut: number;
    readonly leftOut: ReadonlyArray<{ readonly kind: Schema.Kind; readonly count: number }>;
    readonly nodes: ReadonlyArray<{
      readonly distance: number;
      readonly leftOut: number;
      readonly inactive: boolean;
      readonly item:
        | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
        | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
        | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
        | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
        | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
        | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
        | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
        | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
        | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
        | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
        | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
        | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
        | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
        | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
        | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
        | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
        | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
        | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
        | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
        | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
        | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
        | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string };
    }>;
    readonly edges: ReadonlyArray<{
      readonly id: string;
      readonly from: string;
      readonly to: string;
      readonly types: ReadonlyArray<Schema.LinkType>;
      readonly class: Schema.LinkClass;
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
