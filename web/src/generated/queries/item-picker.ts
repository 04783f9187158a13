// Generated from item-picker.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../schema-types.js';

export type ItemPickerQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<Schema.Kind> | Schema.Kind | null | undefined;
  isSearch: boolean;
}>;

export type ItemPickerQuery = {
  readonly search?: {
    readonly nodes: ReadonlyArray<{
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
  };
  readonly items?: {
    readonly nodes: ReadonlyArray<
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
    >;
  };
};

export const ItemPickerDocument = gql<ItemPickerQuery, ItemPickerQueryVariables>`
  query ItemPicker($text: String!, $kinds: [Kind!], $isSearch: Boolean!) {
    search(text: $text, kinds: $kinds, first: 20) @include(if: $isSearch) {
      nodes {
        item {
          id
          kind
          code
          name
        }
      }
    }
    items(kinds: $kinds, first: 20) @skip(if: $isSearch) {
      nodes {
        id
        kind
        code
        name
      }
    }
  }
`;
