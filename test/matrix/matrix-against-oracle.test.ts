import { registry } from '../../src/model/registry.js';
import { matrix, type MatrixCells } from '../../src/questions/matrix/matrix.js';
import { MatrixDirection } from '../../src/questions/matrix/matrix-direction.js';
import { TODAY } from '../oracle/graph-builder.js';
import { matrixOracle, type MatrixAnswer } from '../oracle/matrix-oracle.js';
import { DOMAIN_MODEL } from '../oracle/model.js';
import { randomGraph } from '../oracle/random-graphs.js';
import { type OracleGraph, traceOracle } from '../oracle/trace-oracle.js';
import { regionOf } from '../trace/region-of.js';
import { type KindMatrix, randomMatrix, shownOf } from './random-matrix.js';

const SCOPES = ['Organization', 'Plan', 'StrategyGroup', 'Category'];

/** What each scope holds, as the oracle has it: that is the query's part. */
const held = (graph: OracleGraph, query: KindMatrix, kind: string, ids: readonly string[]): Map<string, string[]> =>
  new Map(
    SCOPES.includes(kind)
      ? ids.map((id) => [
          id,
          traceOracle(DOMAIN_MODEL, graph, { ...query, from: [id], direction: 'UP' }).origins.filter(
            (origin) => origin !== id,
          ),
        ])
      : [],
  );

/** The pure function's matrix; of its sides only what is shown is wanted of it. */
const cellsOf = (graph: OracleGraph, query: KindMatrix): MatrixCells => {
  const { rowAxis, columnAxis, rows, columns, inherit, includeInactive, maxHops } = query;
  const [via, basis] = [query.via ?? null, query.basis ?? null];
  return matrix(
    regionOf(registry, graph, TODAY),
    { kind: rowAxis.kind, ids: rows, held: held(graph, query, rowAxis.kind, rows) },
    { kind: columnAxis.kind, ids: columns, held: held(graph, query, columnAxis.kind, columns) },
    new MatrixDirection(registry, rowAxis.kind, columnAxis.kind, { inherit, via }),
    { inherit, includeInactive, maxHops, via, basis },
    { rows: rows.slice(0, rowAxis.first), columns: columns.slice(0, columnAxis.first) },
  );
};

const answer = (graph: OracleGraph, query: KindMatrix): MatrixAnswer => {
  const found = cellsOf(graph, query);
  return {
    cells: found.cells.map(({ row, column, distance, basis, inherited, pathCount, held: items }) => ({
      row,
      column,
      pathCount: pathCount?.count ?? items?.length ?? 0,
      atLeast: pathCount?.atLeast ?? false,
      distance,
      basis,
      inherited,
    })),
    emptyRows: [...found.emptyRows],
    emptyColumns: [...found.emptyColumns],
  };
};

describe('a matrix is what DOMAIN.md says it is', () => {
  it.each(Array.from({ length: 11 }, (_, shape) => shape))('on random graphs of shape %i', (shape) => {
    let filled = 0;
    for (let round = 0; round < 25; round += 1) {
      const seed = shape + 11 * round;
      const graph = randomGraph(seed, DOMAIN_MODEL);
      for (let variant = 0; variant < 4; variant += 1) {
        const query = randomMatrix(seed * 100 + variant, graph, TODAY);
        const oracle = matrixOracle(DOMAIN_MODEL, graph, query);
        const cells = shownOf(query, oracle.cells);
        expect({ seed, query, ...answer(graph, query) }).toEqual({ seed, query, ...oracle, cells });
        filled += cells.length;
      }
    }
    expect(filled).toBeGreaterThan(20);
  });

  it('opens each cell to paths that lead from its row to its column', () => {
    for (let seed = 0; seed < 120; seed += 1) {
      const graph = randomGraph(seed, DOMAIN_MODEL);
      const query = randomMatrix(seed, graph, TODAY);
      const { rowAxis, columnAxis, rows, columns } = query;
      const [ofRows, ofColumns] = [
        held(graph, query, rowAxis.kind, rows),
        held(graph, query, columnAxis.kind, columns),
      ];
      for (const cell of cellsOf(graph, query).cells) {
        const paths = cell.paths(1_000).map(({ steps }) => steps);
        if (cell.pathCount) expect(paths.length).toBe(cell.pathCount.count);
        if (cell.distance > 0) expect(paths[0]?.length).toBe(cell.distance);
        for (const path of paths) {
          const [first, last] = [path[0]?.from.id ?? '', path.at(-1)?.to.id ?? ''];
          expect([cell.row, ...(ofRows.get(cell.row) ?? [])]).toContain(first);
          expect([cell.column, ...(ofColumns.get(cell.column) ?? [])]).toContain(last);
          for (const { link } of path) expect(query.via ?? [link.type]).toContain(link.type);
          path.slice(1).forEach((step, index) => expect(step.from.id).toBe(path[index]?.to.id));
        }
      }
    }
  });
});
