import { flag, listOf, number, oneOf, text, texts } from '../../address/address-state.js';
import { kinds, type Kind } from '../../generated/model.js';
import type { TraceMatrixQueryVariables } from '../../generated/queries/trace-matrix.js';
import { basisNames } from '../../model/basis.js';

const names = Object.keys(kinds) as Kind[];

/** What the trace matrix is set to, in the address. Pages are kept as the cursors that lead to them, one after the other. */
export const traceCodecs = {
  rows: oneOf(names, 'Organization'),
  columns: oneOf(names, 'Mission'),
  rowsIn: text(),
  columnsIn: text(),
  rowsText: text(),
  columnsText: text(),
  basis: listOf(basisNames),
  inherit: flag(true),
  inactive: flag(),
  hops: number(12),
  rowsAt: texts(),
  columnsAt: texts(),
  /** Of the cell that is open: the ids of its row and column. */
  cell: texts(),
};

export interface TraceState {
  readonly rows: Kind;
  readonly columns: Kind;
  readonly rowsIn: string;
  readonly columnsIn: string;
  readonly rowsText: string;
  readonly columnsText: string;
  readonly basis: readonly (typeof basisNames)[number][];
  readonly inherit: boolean;
  readonly inactive: boolean;
  readonly hops: number;
  readonly rowsAt: readonly string[];
  readonly columnsAt: readonly string[];
  readonly cell: readonly string[];
}

/** On a page of the matrix. */
export const ROWS = 25;
export const COLUMNS = 15;
/** A chain is walked so far at most. */
export const MOST_HOPS = 30;

type Axis = TraceMatrixQueryVariables['rows'];

/** Under the name of the kind, as the API's filter of one kind takes it. */
const byText = (kind: Kind, words: string): Axis['filter'] => {
  const contains = words.trim();
  if (contains === '') return undefined;
  const filter: Readonly<Record<string, unknown>> = {
    [kinds[kind].singular]: { or: [{ name: { contains } }, { code: { contains } }] },
  };
  return filter as Axis['filter'];
};

const axis = (kind: Kind, within: string, words: string, first: number, after: string | undefined): Axis => ({
  kind,
  within: within === '' ? undefined : within,
  filter: byText(kind, words),
  first,
  after,
});

const walking = ({ basis, inherit, inactive, hops }: TraceState) => ({
  basis: basis.length === 0 ? undefined : [...basis],
  inherit,
  includeInactive: inactive,
  maxHops: Math.min(MOST_HOPS, Math.max(1, Math.round(hops))),
});

export const matrixVariables = (state: TraceState, mostEmpty: number): TraceMatrixQueryVariables => ({
  rows: axis(state.rows, state.rowsIn, state.rowsText, ROWS, state.rowsAt.at(-1)),
  columns: axis(state.columns, state.columnsIn, state.columnsText, COLUMNS, state.columnsAt.at(-1)),
  ...walking(state),
  mostEmpty,
});

/** Of the open cell; undefined when none is. */
export const cellVariables = (state: TraceState) => {
  const [row, column] = state.cell;
  if (row === undefined || column === undefined) return undefined;
  return {
    rows: { kind: state.rows, refs: [row], first: 1 },
    columns: { kind: state.columns, refs: [column], first: 1 },
    ...walking(state),
  };
};

/** Another question begins at its first page, with no cell open. */
export const anew = { rowsAt: [], columnsAt: [], cell: [] } as const;
