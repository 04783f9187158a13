import { SCOPES } from '../trace/question.js';
import type { Region, RegionItem } from '../trace/region.js';
import type { Cut } from '../trace/walked.js';
import { type Cell, cellOf, type Connection, itself } from './cell.js';
import { Connecting, type MatrixQuestion } from './connecting.js';
import type { MatrixDirection } from './matrix-direction.js';

/** The items on one side, in order, and what each stands for. */
export interface Axis {
  readonly kind: string;
  readonly ids: readonly string[];
  /** By the id of a scope: the ids of what it holds. */
  readonly held: ReadonlyMap<string, readonly string[]>;
}

export interface MatrixCells {
  /** The cells of the window that hold something: by row, then by column. */
  readonly cells: readonly Cell[];
  /** Over the whole axes. */
  readonly emptyRows: readonly string[];
  readonly emptyColumns: readonly string[];
  readonly cuts: readonly Cut[];
}

/** The rows and columns whose cells are wanted; whether the others are empty is told all the same. */
export interface Window {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

/** Connects each row with each column by one walk for each item of the smaller side: a pure function of the region. */
export const matrix = (
  region: Region,
  rows: Axis,
  columns: Axis,
  direction: MatrixDirection,
  question: MatrixQuestion,
  window: Window,
): MatrixCells => {
  const [starts, ends] = [standing(rows), standing(columns)];
  const gathered = new Gathered(starts, ends, window);
  const keep = (connection: Connection): void => {
    if (!question.basis || question.basis.includes(connection.basis)) gathered.add(connection);
  };
  const scopes = { rows: SCOPES.has(rows.kind), columns: SCOPES.has(columns.kind) };
  if (scopes.rows || scopes.columns)
    for (const id of starts.keys()) if (ends.has(id)) for (const item of itemsOf(region, id)) keep(itself(item));
  const cuts = new Connecting(region, question, direction).connect([...starts.keys()], [...ends.keys()], keep);
  return {
    cells: gathered.cells(scopes),
    emptyRows: rows.ids.filter((id) => !gathered.rows.has(id)),
    emptyColumns: columns.ids.filter((id) => !gathered.columns.has(id)),
    cuts: region.full ? [...cuts, { item: null, reason: 'TOO_LARGE' }] : cuts,
  };
};

type Standing = ReadonlyMap<string, readonly string[]>;

/** Which entries of an axis each item stands for; a unit stands for itself too. */
const standing = ({ kind, ids, held }: Axis): Standing => {
  const entries = new Map<string, string[]>();
  for (const id of ids) {
    const items = [...(SCOPES.has(kind) && kind !== 'Organization' ? [] : [id]), ...(held.get(id) ?? [])];
    for (const item of new Set(items)) {
      const known = entries.get(item);
      if (known) known.push(id);
      else entries.set(item, [id]);
    }
  }
  return entries;
};

const itemsOf = ({ items }: Region, id: string): RegionItem[] => {
  const item = items.get(id);
  return item ? [item] : [];
};

/** What was connected: which rows and columns at all, and by what within the window. */
class Gathered {
  readonly rows = new Set<string>();
  readonly columns = new Set<string>();
  private readonly found = new Map<string, Connection[]>();
  private readonly wanted: { readonly rows: ReadonlySet<string>; readonly columns: ReadonlySet<string> };

  constructor(
    private readonly starts: Standing,
    private readonly ends: Standing,
    private readonly window: Window,
  ) {
    this.wanted = { rows: new Set(window.rows), columns: new Set(window.columns) };
  }

  add(connection: Connection): void {
    for (const row of this.starts.get(connection.from.id) ?? [])
      for (const column of this.ends.get(connection.to.id) ?? []) {
        this.rows.add(row);
        this.columns.add(column);
        if (!this.wanted.rows.has(row) || !this.wanted.columns.has(column)) continue;
        const known = this.found.get(`${row} ${column}`);
        if (known) known.push(connection);
        else this.found.set(`${row} ${column}`, [connection]);
      }
  }

  cells(scopes: { readonly rows: boolean; readonly columns: boolean }): Cell[] {
    return this.window.rows.flatMap((row) =>
      this.window.columns.flatMap((column) => {
        const connections = this.found.get(`${row} ${column}`);
        return connections ? [cellOf(row, column, connections, scopes)] : [];
      }),
    );
  }
}
