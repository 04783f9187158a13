import type { StoredItem } from '../../inventory/writing/item-writer.js';
import type { LinkEnd } from '../../inventory/writing/link-writer.js';
import type { Values } from '../../inventory/writing/stored-values.js';
import type { ReadItem, ReadLink, Reading } from '../reading.js';

/** The exact difference between a source and the graph: what a dry run shows and an import writes. Pure data. */
export interface Proposal {
  readonly reading: Reading;
  readonly items: readonly ProposedItem[];
  readonly links: readonly ProposedLink[];
}

export interface PropertyChange {
  readonly property: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** The source and a person both changed a property since the last import: the person's value stays. */
export interface Disagreement {
  readonly property: string;
  readonly source: unknown;
  readonly graph: unknown;
}

/** What the source said when it was last imported. */
export interface ImportRecord {
  readonly key: string;
  /** The id of the item or link that came of it. */
  readonly target: string;
  readonly values: Values;
}

/** An item of the source, and the item of the graph that it is. */
export interface KnownItem {
  readonly read: ReadItem;
  /** That of the stored item, or the one that a new item is to have. */
  readonly id: string;
  readonly planId: string | null;
  readonly stored: StoredItem | null;
  readonly record: ImportRecord | null;
  /** Somebody deleted it after it was imported, or its plan, and the source says nothing new: it stays deleted. */
  readonly deleted: boolean;
  /** Another item has its code, and is not the same one: the server gives it another. */
  readonly codeTaken: boolean;
}

export type Outcome =
  | { readonly does: 'create' }
  | { readonly does: 'change'; readonly changes: readonly PropertyChange[]; readonly version: number }
  | { readonly does: 'keep' }
  | { readonly does: 'leaveDeleted' };

export type ProposedItem = KnownItem & Outcome & { readonly disagreements: readonly Disagreement[] };

/** An end of a link, perhaps still without its code. */
export type NamedEnd = LinkEnd & { readonly name: string };

export type ProposedLink = (Outcome | Replacement) & {
  readonly read: ReadLink;
  readonly key: string;
  readonly id: string;
  readonly from: NamedEnd;
  readonly to: NamedEnd;
  readonly values: Values;
  readonly record: ImportRecord | null;
  readonly disagreements: readonly Disagreement[];
};

/** The source moved a link of which there may be only one, such as the parent of a unit. */
interface Replacement {
  readonly does: 'replace';
  readonly replaced: { readonly id: string; readonly key: string };
}
