// Generated from latest-changes.graphql by `npm run generate`; do not edit.
import { gql } from 'urql';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../schema-types.js';

export type LatestChangesQueryVariables = Exact<{
  language: Schema.Language;
  count: number;
  first: string;
  second: string;
  third: string;
  fourth: string;
  fifth: string;
}>;

export type LatestChangesQuery = {
  readonly first: {
    readonly changes: ReadonlyArray<{
      readonly position: string;
      readonly index: number;
      readonly at: string;
      readonly by: string;
      readonly reason: string | null;
      readonly kind: Schema.Kind | null;
      readonly linkType: Schema.LinkType | null;
      readonly sentence: string;
      readonly item:
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
      readonly from: {
        readonly item:
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
      } | null;
      readonly to: {
        readonly item:
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
      } | null;
    }>;
  };
  readonly second: {
    readonly changes: ReadonlyArray<{
      readonly position: string;
      readonly index: number;
      readonly at: string;
      readonly by: string;
      readonly reason: string | null;
      readonly kind: Schema.Kind | null;
      readonly linkType: Schema.LinkType | null;
      readonly sentence: string;
      readonly item:
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
      readonly from: {
        readonly item:
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
      } | null;
      readonly to: {
        readonly item:
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
      } | null;
    }>;
  };
  readonly third: {
    readonly changes: ReadonlyArray<{
      readonly position: string;
      readonly index: number;
      readonly at: string;
      readonly by: string;
      readonly reason: string | null;
      readonly kind: Schema.Kind | null;
      readonly linkType: Schema.LinkType | null;
      readonly sentence: string;
      readonly item:
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
      readonly from: {
        readonly item:
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
      } | null;
      readonly to: {
        readonly item:
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
      } | null;
    }>;
  };
  readonly fourth: {
    readonly changes: ReadonlyArray<{
      readonly position: string;
      readonly index: number;
      readonly at: string;
      readonly by: string;
      readonly reason: string | null;
      readonly kind: Schema.Kind | null;
      readonly linkType: Schema.LinkType | null;
      readonly sentence: string;
      readonly item:
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
      readonly from: {
        readonly item:
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
      } | null;
      readonly to: {
        readonly item:
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
      } | null;
    }>;
  };
  readonly fifth: {
    readonly changes: ReadonlyArray<{
      readonly position: string;
      readonly index: number;
      readonly at: string;
      readonly by: string;
      readonly reason: string | null;
      readonly kind: Schema.Kind | null;
      readonly linkType: Schema.LinkType | null;
      readonly sentence: string;
      readonly item:
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
      readonly from: {
        readonly item:
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
      } | null;
      readonly to: {
        readonly item:
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
      } | null;
    }>;
  };
};

export type ToldFragment = {
  readonly changes: ReadonlyArray<{
    readonly position: string;
    readonly index: number;
    readonly at: string;
    readonly by: string;
    readonly reason: string | null;
    readonly kind: Schema.Kind | null;
    readonly linkType: Schema.LinkType | null;
    readonly sentence: string;
    readonly item:
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
    readonly from: {
      readonly item:
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
    } | null;
    readonly to: {
      readonly item:
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
    } | null;
  }>;
};

export const LatestChangesDocument = gql<LatestChangesQuery, LatestChangesQueryVariables>`
  query LatestChanges(
    $language: Language!
    $count: Int!
    $first: String!
    $second: String!
    $third: String!
    $fourth: String!
    $fifth: String!
  ) {
    first: changes(since: $first, first: $count) {
      ...Told
    }
    second: changes(since: $second, first: $count) {
      ...Told
    }
    third: changes(since: $third, first: $count) {
      ...Told
    }
    fourth: changes(since: $fourth, first: $count) {
      ...Told
    }
    fifth: changes(since: $fifth, first: $count) {
      ...Told
    }
  }

  fragment Told on ChangeFeed {
    changes {
      position
      index
      at
      by
      reason
      kind
      linkType
      item {
        id
        code
        name
      }
      from {
        item {
          id
          code
          name
        }
      }
      to {
        item {
          id
          code
          name
        }
      }
      sentence(language: $language)
    }
  }
`;
