import type { Values } from '../inventory/writing/stored-values.js';

/** What reading a source yields, whatever it is: items and links as it states them, nothing yet looked up. */

/** Where something stands: the row of a table as a spreadsheet counts it (the header is row 1), the line of a text. */
export interface Place {
  readonly file: string;
  readonly row: number;
  /** The header over each property, as it is written; a property without one is called by its own name. */
  readonly headers: ReadonlyMap<string, string>;
}

/** An item that is meant: one of the same reading by its source key, or any by what people write. */
export type Mention = { readonly by: 'key'; readonly key: string } | { readonly by: 'ref'; readonly text: string };

export interface ReadItem {
  /** Its identity over imports; `csv/applications/APP-0007`. */
  readonly sourceKey: string;
  readonly kind: string;
  /** The id that the source gives, where it gives one. */
  readonly id: string | null;
  /** Whether an item with the same code is the same item; a plan read from a document is never another one. */
  readonly foundByCode: boolean;
  readonly plan: { readonly mention: Mention; readonly link: Values } | null;
  /** Values of its properties; null where the source has a place for one and says nothing there. */
  readonly values: Values;
  readonly place: Place;
}

export interface ReadLink {
  readonly type: string;
  readonly from: Mention;
  readonly to: Mention;
  readonly values: Values;
  /** Absent where the source has no place for passages. */
  readonly passages?: readonly Mention[];
  readonly place: Place;
}

/** How a whole column was read where one cell alone could mean two things; shown in the dry run. */
export interface ColumnDecision {
  readonly file: string;
  readonly column: string;
  readonly decision: string;
  readonly written: string;
  readonly read: string;
}

export interface Reading {
  readonly source: string;
  readonly items: readonly ReadItem[];
  readonly links: readonly ReadLink[];
  readonly decisions: readonly ColumnDecision[];
}
