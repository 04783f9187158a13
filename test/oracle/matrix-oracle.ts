import { isScope, strength } from './trace-oracle-rules.js';
import { traceOracle } from './trace-oracle.js';
import type { Basis, OracleGraph, OracleItem, OracleModel, OracleQuery } from './trace-oracle.js';

/**
 * The matrix, by one run of the trace oracle a pair. Readings where DOMAIN.md leaves something open:
 *
 *  1. The direction is decided by kinds, pair by pair: UP where the model leads from the one kind up to the other, with
 *     the `inherit` and over the types of `via` asked for; else DOWN where it leads so; else no cell. For a scope it is decided for each of its
 *     items by that item's kind ("the best over its items"): an application that a unit owns leads up to a service,
 *     a roadmap item that it is responsible for leads down to it.
 *  2. A plain item has no cell with itself: an origin is not reached by itself. Distance 0 is for scopes alone.
 *  3. Best, as in a trace from the scope: the strongest basis, then own before inherited, then the shortest. An item
 *     that is itself the other axis has its own basis (RETIRING is ENDS, else JUSTIFIES), and is its own, not inherited.
 *  4. A scope's pathCount is the number of its items with any proof, whatever their basis; where `basis` is asked for,
 *     of those with a proof of such a basis.
 *  5. A scope among the columns is the same with the axes exchanged: a matrix and its transpose agree. (So a unit counts
 *     by its own complaint also where it is a column, though no trace reaches a unit.)
 *  6. Where both are scopes, the row's items that reach, or are, any of the column's are counted.
 *  7. Inactive items keep their rows and columns; they may always be an origin and an end.
 *  8. A path counts within maxHops. As in a trace, `basis` keeps a pair of items by the strongest basis that it has, so
 *     that a weaker path never stands in for a stronger one; `via` leaves out links, and an item that is itself the
 *     other axis needs none.
 */

export interface MatrixQuery {
  rows: readonly string[];
  columns: readonly string[];
  inherit: boolean;
  includeInactive: boolean;
  maxHops: number;
  /** Types of link that are walked; all when left out. */
  via?: string[];
  /** Bases that a pair of items may have; all when left out. */
  basis?: Basis[];
  today: string;
}

export interface Proof {
  pathCount: number;
  atLeast: boolean;
  distance: number;
  basis: Basis;
  inherited: boolean;
}

export interface MatrixCell extends Proof {
  row: string;
  column: string;
}

export interface MatrixAnswer {
  /** Row by row, in the order asked for; only where there is a proof. */
  cells: MatrixCell[];
  emptyRows: string[];
  emptyColumns: string[];
}

export function matrixOracle(model: OracleModel, graph: OracleGraph, query: MatrixQuery): MatrixAnswer {
  const cells = query.rows.flatMap((row) =>
    query.columns.flatMap((column) => {
      const proof = cell(model, graph, query, itemIn(graph, row), itemIn(graph, column));
      return proof ? [{ row, column, ...proof }] : [];
    }),
  );
  return {
    cells,
    emptyRows: query.rows.filter((row) => !cells.some((found) => found.row === row)),
    emptyColumns: query.columns.filter((column) => !cells.some((found) => found.column === column)),
  };
}

function cell(
  model: OracleModel,
  graph: OracleGraph,
  query: MatrixQuery,
  row: OracleItem,
  column: OracleItem,
): Proof | undefined {
  if (!isScope(row.kind) && !isScope(column.kind)) return proofBetween(model, graph, query, row, column);
  if (!isScope(row.kind)) return cell(model, graph, query, column, row);
  const others = isScope(column.kind) ? itemsOf(model, graph, query, column) : [column];
  const ofItems = itemsOf(model, graph, query, row).flatMap((item) => {
    const proofs = others.flatMap((other) => {
      const proof = item === other ? ofBasis(query, itself(item)) : proofBetween(model, graph, query, item, other);
      return proof ? [proof] : [];
    });
    const best = proofs.sort(betterFirst)[0];
    return best ? [best] : [];
  });
  const best = ofItems.sort(betterFirst)[0];
  return best && { ...best, pathCount: Math.min(ofItems.length, 1000), atLeast: ofItems.length > 1000 };
}

function itself(item: OracleItem): Proof {
  const basis = item.phase === 'RETIRING' ? 'ENDS' : 'JUSTIFIES';
  return { pathCount: 1, atLeast: false, distance: 0, basis, inherited: false };
}

function ofBasis({ basis }: MatrixQuery, proof: Proof): Proof | undefined {
  return basis === undefined || basis.includes(proof.basis) ? proof : undefined;
}

function betterFirst(a: Proof, b: Proof): number {
  return strength(b.basis) - strength(a.basis) || Number(a.inherited) - Number(b.inherited) || a.distance - b.distance;
}

/** Between two items as such, scopes standing for themselves alone. */
function proofBetween(
  model: OracleModel,
  graph: OracleGraph,
  query: MatrixQuery,
  from: OracleItem,
  to: OracleItem,
): Proof | undefined {
  if (leadsUp(model, query, from.kind, to.kind)) return proofUp(model, graph, query, from, to);
  if (leadsUp(model, query, to.kind, from.kind)) return proofUp(model, graph, query, to, from);
  return undefined;
}

/** DOWN is exactly the transpose of UP, so that every pair can be asked from its lower end. */
function proofUp(
  model: OracleModel,
  graph: OracleGraph,
  query: MatrixQuery,
  bottom: OracleItem,
  top: OracleItem,
): Proof | undefined {
  const walkable = model.links.filter((t) => t.class === 'purpose' || t.class === 'dependency').map((t) => t.type);
  // Without the links of context a unit holds nothing but itself.
  const bare = { ...graph, links: graph.links.filter((link) => walkable.includes(link.type)) };
  const found = traceOracle(model, bare, traceQuery(query, bottom.id)).reached.find((reached) => reached.id === top.id);
  if (!found) return undefined;
  const { pathCount, atLeast, distance, basis, inherited } = found;
  return ofBasis(query, { pathCount, atLeast, distance, basis, inherited });
}

/** A unit on its own is an origin of the model's kinds too; no kind of scope is ever above another. */
function leadsUp(model: OracleModel, query: MatrixQuery, bottom: string, top: string): boolean {
  const alone = { items: [{ id: 'alone', kind: bottom, code: 'alone' }], links: [] };
  const { absences } = traceOracle(model, alone, { ...traceQuery(query, 'alone'), kinds: [top] });
  const ofItself = bottom === 'Organization' || !isScope(bottom);
  return ofItself && absences.every((absence) => absence.reason !== 'UNREACHABLE_BY_MODEL');
}

/** What a scope stands for, as a trace from it has it. */
function itemsOf(model: OracleModel, graph: OracleGraph, query: MatrixQuery, scope: OracleItem): OracleItem[] {
  return traceOracle(model, graph, traceQuery(query, scope.id)).origins.map((id) => itemIn(graph, id));
}

function traceQuery({ inherit, includeInactive, maxHops, via, today }: MatrixQuery, from: string): OracleQuery {
  return { from: [from], direction: 'UP', inherit, includeInactive, maxHops, via, today };
}

function itemIn(graph: OracleGraph, id: string): OracleItem {
  const item = graph.items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`${id} is not in the graph.`);
  return item;
}
