// Generated from inventory-kinds.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../schema-types.js';

export type InventoryKindsQueryVariables = Exact<{ [key: string]: never }>;

export type InventoryKindsQuery = {
  readonly overview: {
    readonly position: string;
    readonly scope: string;
    readonly kinds: ReadonlyArray<{ readonly value: Schema.Kind; readonly total: number; readonly active: number }>;
  };
};

export const InventoryKindsDocument = gql<InventoryKindsQuery, InventoryKindsQueryVariables>`
  query InventoryKinds {
    overview {
      position
      scope
      kinds {
        value
        total
        active
      }
    }
  }
`;
