import type { Values } from './stored-values.js';

/** Where a change stands in what a client sent, for the fields that faults name; both empty for a single change. */
interface Place {
  /** Before the names of its own arguments, such as `changes.3.update.`. */
  readonly at: string;
  /** Before the names of its input's fields, such as `changes.3.update.application.`. */
  readonly inputAt: string;
}

/** A single change names its faults without saying where it stands. */
export const ALONE: Place = { at: '', inputAt: '' };

interface Versioned {
  /** The version that the client saw; another one is a CONFLICT. */
  readonly expectedVersion?: number | null;
}

interface OfItem {
  /** The kind that the item must have; any when null. */
  readonly kind: string | null;
  readonly ref: string;
}

interface OfLink {
  readonly id: string;
}

/** One change of the inventory. References may be keys of items that the same batch creates: `@name`. */
export type InventoryChange = Place &
  (
    | { readonly does: 'create'; readonly kind: string; readonly key?: string | null; readonly input: Values }
    | ({ readonly does: 'update'; readonly input: Values } & OfItem & Versioned)
    | ({ readonly does: 'delete'; readonly cascade: boolean } & OfItem & Versioned)
    | { readonly does: 'link'; readonly input: Values }
    | ({ readonly does: 'updateLink'; readonly input: Values } & OfLink & Versioned)
    | ({ readonly does: 'unlink' } & OfLink)
    | ({ readonly does: 'verify'; readonly verified: boolean } & OfItem & Versioned)
    | ({ readonly does: 'verifyLink'; readonly verified: boolean } & OfLink & Versioned)
    | ({ readonly does: 'clearSuspect' } & OfLink & Versioned)
  );

export type Does = InventoryChange['does'];
export type ChangeThat<D extends Does> = Extract<InventoryChange, { readonly does: D }>;

/** What a change led to. */
export interface Applied {
  readonly of: 'ITEM' | 'LINK';
  readonly id: string;
  /** Items and links that are gone with a deletion. */
  readonly items: number;
  readonly links: number;
}
