import { gql } from 'urql';
import type { KindModel, LinkFieldModel, PropertyModel } from '../../model/model-types.js';
import type { ApiFilter } from './conditions.js';

/** What stands in a column: a property, or the items at the far ends of a link. */
export type Field =
  | { readonly type: 'property'; readonly name: string; readonly of: PropertyModel }
  | { readonly type: 'link'; readonly name: string; readonly of: LinkFieldModel };

export interface LinkedItem {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}
export interface Linked {
  readonly totalCount: number;
  readonly nodes: readonly LinkedItem[];
}
/** An item of whatever kind, with what the chosen columns ask for. */
export interface Row extends LinkedItem {
  readonly [field: string]: Value;
}
export type Value = Scalar | readonly string[] | Linked | undefined;
export type Scalar = string | number | boolean | null;
export interface ListAnswer {
  readonly overview: { readonly position: string; readonly scope: string };
  readonly list: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly Row[];
  };
}
export interface ListVariables {
  readonly text?: string | undefined;
  readonly filter?: ApiFilter | undefined;
  readonly orderBy?: readonly { readonly field: string; readonly direction: 'ASC' | 'DESC' }[] | undefined;
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** In the first cell and in every answer, so nobody chooses them. */
const ALWAYS = ['id', 'code', 'name'];
const AT_FIRST = 5;
/** Of the items of a link that a cell shows; how many more there are is told. */
export const LINKED_IN_CELL = 3;

/** What columns of a kind can be chosen from. */
export const fieldsOf = (kind: KindModel): Field[] => [
  ...kind.properties
    .filter(({ name }) => !ALWAYS.includes(name))
    .map((of): Field => ({ type: 'property', name: of.name, of })),
  ...kind.links.map((of): Field => ({ type: 'link', name: of.name, of })),
];

const isUnitLink = (field: Field): boolean =>
  field.type === 'link' && field.of.kinds !== 'any' && field.of.kinds.join() === 'Organization';

/** What its kind is expected to have: how far it is and who holds it first, free text last. */
export const firstColumns = (kind: KindModel): string[] => {
  const rank = (field: Field): number => {
    if (field.name === 'status' || field.name === 'phase') return 0;
    if (isUnitLink(field)) return 1;
    return field.type === 'property' && field.of.type === 'text' ? 3 : 2;
  };
  return fieldsOf(kind)
    .filter(({ name }) => name === 'status' || kind.wanted.includes(name))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, AT_FIRST)
    .map(({ name }) => name);
};

/** The fields that an address names; those of the beginning when it names none that there is. */
export const chosenFields = (kind: KindModel, written: string): Field[] => {
  const fields = fieldsOf(kind);
  const find = (names: readonly string[]): Field[] =>
    names.flatMap((name) => fields.find((one) => one.name === name) ?? []);
  const chosen = find([...new Set(written.split(','))]);
  return chosen.length > 0 ? chosen : find(firstColumns(kind));
};

/**
 * The question of a list, made from the model: a new kind or property is asked for without anybody writing it.
 * @example `list: applications(text: $text, …) { nodes { id code name phase ownedBy(first: 3) { … } } }`
 * @param linked how many items of each link
 */
export const listQuery = ({ name, plural }: KindModel, fields: readonly Field[], linked: number): string => `
  query InventoryList($text: String, $filter: ${name}Filter, $orderBy: [${name}Order!], $first: Int!, $after: String) {
    overview { position scope }
    list: ${plural}(text: $text, filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        id code name
        ${fields.map((field) => (field.type === 'property' ? field.name : `${field.name}(first: ${linked}) { totalCount nodes { id code name } }`)).join('\n')}
      }
    }
  }`;

export const listDocument = (kind: KindModel, fields: readonly Field[], linked = LINKED_IN_CELL) =>
  gql<ListAnswer, ListVariables>(listQuery(kind, fields, linked));
