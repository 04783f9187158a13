// Generated from picked-item.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../schema-types.js';

export type PickedItemQueryVariables = Exact<{
  ref: string;
}>;

export type PickedItemQuery = {
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
    | { readonly id: string; readonly kind: Schema.Kind; readonly code: string; readonly name: string }
    | null;
};

export const PickedItemDocument = gql<PickedItemQuery, PickedItemQueryVariables>`
  query PickedItem($ref: Ref!) {
    item(ref: $ref) {
      id
      kind
      code
      name
    }
  }
`;
