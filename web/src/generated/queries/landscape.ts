// Generated from landscape.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../schema-types.js';

export type LandscapeQueryVariables = Exact<{
  year: number;
  plan?: string | null | undefined;
  exclude: ReadonlyArray<string> | string;
  include: ReadonlyArray<string> | string;
  shift: ReadonlyArray<Schema.RoadmapShift> | Schema.RoadmapShift;
  language: Schema.Language;
}>;

export type LandscapeQuery = {
  readonly landscape: {
    readonly position: string;
    readonly scope: string;
    readonly year: number;
    readonly exhaustive: boolean;
    readonly byKind: ReadonlyArray<{
      readonly kind: Schema.Kind;
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
      readonly rule: { readonly code: string; readonly severity: Schema.Severity; readonly title: string };
    }>;
  };
};

export type StandingFragment = {
  readonly sentence: string;
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
  query Landscape(
    $year: Int!
    $plan: Ref
    $exclude: [Ref!]!
    $include: [Ref!]!
    $shift: [RoadmapShift!]!
    $language: Language!
  ) {
    landscape(year: $year, plan: $plan, exclude: $exclude, include: $include, shift: $shift) {
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
