import type { MatrixQuery } from '../oracle/matrix-oracle.js';
import { DOMAIN_MODEL } from '../oracle/model.js';
import { RandomSource } from '../oracle/random-source.js';
import type { Basis, OracleGraph, OracleItem, OracleSet } from '../oracle/trace-oracle.js';
import { worldOf } from '../oracle/trace-oracle-paths.js';
import { chosen } from '../oracle/trace-oracle-scopes.js';

const SCOPES = ['Organization', 'Plan', 'StrategyGroup', 'Category'];
const BASES: readonly Basis[] = ['JUSTIFIES', 'CHANGES', 'MENDS', 'ENDS'];

/** A side as a client asks for it: what is chosen, and how many of it are shown from the beginning. */
export interface RandomAxis extends OracleSet {
  readonly first: number;
}

/** `rows` and `columns` are the ids of what the two sides choose, by code. */
export interface KindMatrix extends MatrixQuery {
  readonly rowAxis: RandomAxis;
  readonly columnAxis: RandomAxis;
}

/** Two kinds of a graph, scopes more often than their number would have it; mostly every item of theirs on its side. */
export const randomMatrix = (seed: number, graph: OracleGraph, today: string): KindMatrix => {
  const random = new RandomSource(seed ^ 0x51f0a7c3);
  const kinds = [...new Set(graph.items.map(({ kind }) => kind))];
  const scopes = kinds.filter((kind) => SCOPES.includes(kind));
  const pick = (): string => random.pick(scopes.length > 0 && random.chance(0.4) ? scopes : kinds);
  const rowAxis = randomAxis(random, graph, pick());
  const columnAxis = randomAxis(random, graph, pick());
  const question = {
    inherit: random.chance(0.8),
    includeInactive: random.chance(0.25),
    maxHops: random.chance(0.5) ? 12 : random.between(1, 6),
    ...(random.chance(0.3) ? { via: randomTypes(random, graph) } : {}),
    ...(random.chance(0.3) ? { basis: random.some(BASES, random.between(1, 3)) } : {}),
    today,
  };
  const world = worldOf(DOMAIN_MODEL, graph, { from: [], direction: 'UP', ...question });
  const idsOf = (axis: OracleSet): string[] =>
    chosen(world, axis)
      .sort(byCode)
      .map(({ id }) => id);
  return { rowAxis, columnAxis, rows: idsOf(rowAxis), columns: idsOf(columnAxis), ...question };
};

/** Of the cells, those of the rows and columns that are shown. */
export const shownOf = <Cell extends { readonly row: string; readonly column: string }>(
  { rows, columns, rowAxis, columnAxis }: KindMatrix,
  cells: readonly Cell[],
): Cell[] => {
  const shown = { rows: rows.slice(0, rowAxis.first), columns: columns.slice(0, columnAxis.first) };
  return cells.filter(({ row, column }) => shown.rows.includes(row) && shown.columns.includes(column));
};

const randomAxis = (random: RandomSource, graph: OracleGraph, kind: string): RandomAxis => {
  const ofKind = graph.items.filter((item) => item.kind === kind);
  const containers = graph.items.filter((item) => SCOPES.includes(item.kind));
  return {
    kind,
    first: random.chance(0.7) ? 30 : random.between(1, 3),
    ...(random.chance(0.15) ? { codes: random.some(ofKind, 3).map(({ code }) => code) } : {}),
    ...(random.chance(0.15) ? { refs: random.some(ofKind, 3).map(({ id }) => id) } : {}),
    ...(containers.length > 0 && random.chance(0.1) ? { within: random.pick(containers).id } : {}),
  };
};

/** Types of its links, most of them, so that ways remain; now and then one of which it has no link. */
const randomTypes = (random: RandomSource, { links }: OracleGraph): string[] => {
  const here = [...new Set(links.map(({ type }) => type))];
  const types = random.some(here, random.between(1, Math.max(1, here.length - 1)));
  return random.chance(0.2) ? [...new Set([...types, random.pick(['SUPPORTS', 'SERVES', 'AFFECTED_BY'])])] : types;
};

const byCode = (a: OracleItem, b: OracleItem): number =>
  a.code < b.code || (a.code === b.code && a.id < b.id) ? -1 : 1;
