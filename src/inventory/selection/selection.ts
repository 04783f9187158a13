import type { LinkField } from '../../metamodel/registry.js';

/** What a client selected, freed of aliases and fragments: the same wish always has the same form. */

export interface ItemSelection {
  /** Names of properties, as stored. */
  readonly properties: Set<string>;
  /** By `linkKey`: one entry for each field and set of arguments. */
  readonly links: Map<string, LinkSelection>;
}

export interface LinkSelection {
  readonly field: LinkField;
  readonly page: PageArguments;
  /** Kinds at the far end, after the argument `kinds`. */
  readonly farKinds: readonly string[];
  /** The near kinds that it was selected for; every kind that has the field when null. */
  readonly nearKinds: Set<string> | null;
  readonly connection: ConnectionSelection;
}

export interface ConnectionSelection {
  readonly node: ItemSelection;
  link: LinkProjection | null;
  totalCount: boolean;
  /** Somebody asks where the page is in its list: for `pageInfo` or the cursor of an edge. */
  cursors: boolean;
}

/** What is selected of a page of links that stands at the root. */
export interface LinkListSelection {
  readonly link: LinkProjection;
  readonly totalCount: boolean;
}

/** What is selected of a grouping: of the items that things are grouped by, and whether the whole is counted. */
export interface GroupingSelection {
  readonly item: ItemSelection;
  totalCount: boolean;
}

export interface LinkProjection {
  readonly properties: Set<string>;
  from: ItemSelection | null;
  to: ItemSelection | null;
  passages: ItemSelection | null;
}

export interface OrderArgument {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

export type Filter = Readonly<Record<string, unknown>>;

export const isFilter = (value: unknown): value is Filter =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export interface PageArguments {
  readonly filter?: Filter | null;
  readonly orderBy?: readonly OrderArgument[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly kinds?: readonly string[] | null;
  /** Which links, for the pages of links. */
  readonly links?: Filter | null;
  /** Words to find the items by, for lists at the root. */
  readonly text?: string | null;
}

/** What links at the root are asked for by. */
export interface LinkPageArguments extends Omit<PageArguments, 'filter' | 'orderBy' | 'kinds' | 'links'> {
  readonly filter?: Filter | null;
  readonly types?: readonly string[] | null;
}

/** How items are grouped and counted. */
export interface GroupArguments {
  /** Properties and link fields. */
  readonly by: readonly string[];
  readonly filter?: Filter | null;
  readonly orderBy?: GroupOrder | null;
  readonly first?: number | null;
}

export type GroupOrder = 'COUNT_DESC' | 'VALUE';

export const emptySelection = (): ItemSelection => ({ properties: new Set(['id', 'kind']), links: new Map() });

/** Tells apart two uses of a link field: the same arguments give the same key, in whatever order they stand. */
export const linkKey = (field: string, page: object): string => `${field}${stableJson(page)}`;

export const stableJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** A text that is equal for equal selections. */
export const selectionKey = (selection: ItemSelection): string =>
  stableJson({
    properties: [...selection.properties].sort(),
    links: linksInOrder(selection).map(([key, link]) => [key, connectionKey(link)]),
  });

type KeyedLink = [key: string, link: LinkSelection];

/** Asked for each item of an answer; by then the selection is read. */
const ordered = new WeakMap<ItemSelection, readonly KeyedLink[]>();

/**
 * The links of a selection in an order that does not hang on aliases or on the order of the document, nor on values
 * among links that differ otherwise.
 */
export const linksInOrder = (selection: ItemSelection): readonly KeyedLink[] => {
  const known = ordered.get(selection);
  if (known) return known;
  const rank = ([key, link]: KeyedLink): string =>
    stableJson([link.field.name, shapeOf(link.page), connectionKey(link), key]);
  const made = [...selection.links]
    .map((entry) => ({ entry, rank: rank(entry) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ entry }) => entry);
  ordered.set(selection, made);
  return made;
};

/** Arguments without their values; names of properties and kinds are no values, for the statement's text has them. */
const shapeOf = (value: unknown, named = false): unknown => {
  if (Array.isArray(value)) return named || value.some(isFilter) ? value.map((one) => shapeOf(one, named)) : [];
  if (!isFilter(value)) return named || value === null ? value : 0;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, shapeOf(part, named || NAMES.has(name))]),
  );
};

const NAMES: ReadonlySet<string> = new Set(['orderBy', 'kinds', 'isNull']);

const connectionKey = ({ connection, nearKinds, farKinds }: LinkSelection): unknown => [
  nearKinds && [...nearKinds].sort(),
  farKinds,
  selectionKey(connection.node),
  connection.totalCount,
  connection.cursors,
  connection.link && linkProjectionKey(connection.link),
];

export const linkProjectionKey = (link: LinkProjection): string =>
  stableJson([
    [...link.properties].sort(),
    ...[link.from, link.to, link.passages].map((selection) => selection && selectionKey(selection)),
  ]);
