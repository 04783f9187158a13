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

export interface PageArguments {
  readonly filter?: Filter | null;
  readonly orderBy?: readonly OrderArgument[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
  readonly kinds?: readonly string[] | null;
}

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

/** The links of a selection in an order that does not hang on aliases or on the order of the document. */
export const linksInOrder = (selection: ItemSelection): [key: string, link: LinkSelection][] =>
  [...selection.links].sort(([a], [b]) => (a < b ? -1 : 1));

const connectionKey = ({ connection, nearKinds, farKinds }: LinkSelection): unknown => [
  nearKinds && [...nearKinds].sort(),
  farKinds,
  selectionKey(connection.node),
  connection.totalCount,
  connection.link && linkProjectionKey(connection.link),
];

export const linkProjectionKey = (link: LinkProjection): string =>
  stableJson([
    [...link.properties].sort(),
    ...[link.from, link.to, link.passages].map((selection) => selection && selectionKey(selection)),
  ]);
