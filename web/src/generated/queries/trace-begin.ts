// Generated from trace-begin.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type TraceBeginQueryVariables = Exact<{ [key: string]: never }>;

export type TraceBeginQuery = {
  readonly overview: { readonly position: string };
  readonly missions: {
    readonly nodes: ReadonlyArray<{ readonly id: string; readonly code: string; readonly name: string }>;
  };
};

export const TraceBeginDocument = gql<TraceBeginQuery, TraceBeginQueryVariables>`
  query TraceBegin {
    overview {
      position
    }
    missions(first: 8) {
      nodes {
        id
        code
        name
      }
    }
  }
`;
