// Generated from live.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type LiveSubscriptionVariables = Exact<{ [key: string]: never }>;

export type LiveSubscription = { readonly changes: { readonly position: string } };

export const LiveDocument = gql<LiveSubscription, LiveSubscriptionVariables>`
  subscription Live {
    changes {
      position
    }
  }
`;
