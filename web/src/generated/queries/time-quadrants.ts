// Generated from time-quadrants.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../schema-types.js';

export type TimeQuadrantsQueryVariables = Exact<{
  unit?: string | null | undefined;
}>;

export type TimeQuadrantsQuery = {
  readonly timeQuadrants: {
    readonly position: string;
    readonly scope: string;
    readonly quadrants: ReadonlyArray<{
      readonly quadrant: Schema.TimeQuadrant;
      readonly count: number;
      readonly applications: {
        readonly nodes: ReadonlyArray<
          | {
              readonly functionalFit: number | null;
              readonly technicalFit: number | null;
              readonly id: string;
              readonly code: string;
              readonly name: string;
            }
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
    }>;
    readonly byUnit: {
      readonly nodes: ReadonlyArray<{
        readonly tolerate: number;
        readonly invest: number;
        readonly migrate: number;
        readonly eliminate: number;
        readonly unassessed: number;
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
    };
  };
};

export const TimeQuadrantsDocument = gql<TimeQuadrantsQuery, TimeQuadrantsQueryVariables>`
  query TimeQuadrants($unit: Ref) {
    timeQuadrants(unit: $unit) {
      position
      scope
      quadrants {
        quadrant
        count
        applications(first: 500) {
          nodes {
            id
            code
            name
            ... on Application {
              functionalFit
              technicalFit
            }
          }
        }
      }
      byUnit(first: 200) {
        nodes {
          unit {
            id
            code
            name
          }
          tolerate
          invest
          migrate
          eliminate
          unassessed
        }
      }
    }
  }
`;
