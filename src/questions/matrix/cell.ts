import { basisName, type Basis, STRENGTHS } from '../basis.js';
import type { Proof } from '../trace/path-answers.js';
import type { RegionItem } from '../trace/region.js';
import type { Step } from '../trace/steps.js';
import type { Reached } from '../trace/strongest.js';

/** How one item that stands for a row is connected with one that stands for a column. */
export interface Connection extends Pick<Reached, 'distance' | 'basis' | 'inherited' | 'suspect' | 'pathCount'> {
  readonly from: RegionItem;
  readonly to: RegionItem;
  /** The first shortest paths, from the row's item to the column's; none where the two are one. */
  paths(most: number): Step[][];
}

/** Where a row and a column meet. */
export interface Cell {
  readonly row: string;
  readonly column: string;
  readonly basis: Basis;
  readonly distance: number;
  readonly inherited: boolean;
  readonly suspect: boolean;
  /** Shortest paths; null where the row or the column is a scope. */
  readonly pathCount: Reached['pathCount'] | null;
  /** What a scope holds that is connected: the row's items where it is one, else the column's; null without a scope. */
  readonly held: readonly RegionItem[] | null;
  /** The shortest paths, those of the best connections first. */
  paths(most: number): Proof[];
}

/** An item that stands for rows and columns by itself: what it is connected by has no link. */
export const itself = (item: RegionItem): Connection => ({
  from: item,
  to: item,
  distance: 0,
  basis: basisName(item.strength),
  inherited: false,
  suspect: false,
  pathCount: { count: 1, atLeast: false },
  paths: () => [],
});

/**
 * The cell of a row and a column, the best over its connections.
 * @param connections at least one
 * @param of which of the two are scopes
 */
export const cellOf = (
  row: string,
  column: string,
  connections: readonly Connection[],
  of: { readonly rows: boolean; readonly columns: boolean },
): Cell => {
  const ordered = [...connections].sort((a, b) => better(a, b) || compare(a.from, b.from) || compare(a.to, b.to));
  const best = ordered.filter((one) => ordered[0] && better(one, ordered[0]) === 0);
  const first = best[0];
  if (!first) throw new Error('a cell has a connection');
  const ends = ordered.map((one) => (of.rows ? one.from : one.to));
  return {
    row,
    column,
    basis: first.basis,
    distance: first.distance,
    inherited: first.inherited,
    suspect: best.some(({ suspect }) => suspect),
    pathCount: of.rows || of.columns ? null : first.pathCount,
    held: of.rows || of.columns ? [...new Set(ends)] : null,
    paths: (most) => {
      const found: Proof[] = [];
      for (const one of ordered) {
        const { basis, inherited } = one;
        found.push(...one.paths(most - found.length).map((steps) => ({ steps, basis, inherited })));
      }
      return found;
    },
  };
};

/** The stronger basis first, then what is its own, then the shorter. */
const better = (a: Connection, b: Connection): number =>
  rank(a) - rank(b) || Number(a.inherited) - Number(b.inherited) || a.distance - b.distance;

const ORDER = STRENGTHS.map(basisName);
const rank = ({ basis }: Connection): number => ORDER.indexOf(basis);

const compare = (a: RegionItem, b: RegionItem): number =>
  a.code < b.code ? -1 : a.code > b.code ? 1 : a.id < b.id ? -1 : Number(a.id > b.id);
