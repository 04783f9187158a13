import { registry } from '../../src/model/registry.js';
import { matrix } from '../../src/questions/matrix/matrix.js';
import { MatrixDirection } from '../../src/questions/matrix/matrix-direction.js';
import { TODAY } from '../oracle/graph-builder.js';
import { matrixOracle, type MatrixAnswer } from '../oracle/matrix-oracle.js';
import { DOMAIN_MODEL } from '../oracle/model.js';
import { randomGraph } from '../oracle/random-graphs.js';
import { type OracleGraph, traceOracle } from '../oracle/trace-oracle.js';
import { regionOf } from '../trace/region-of.js';
import { type KindMatrix, randomMatrix } from './random-matrix.js';

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

const answer = (graph: OracleGraph, query: KindMatrix): MatrixAnswer => {
  const { rowKind, columnKind, rows, columns, inherit, includeInactive, maxHops } = query;
  const found = matrix(
    regionOf(registry, graph, TODAY),
    { kind: rowKind, ids: rows, held: held(graph, query, rowKind, rows) },
    { kind: columnKind, ids: columns, held: held(graph, query, columnKind, columns) },
    new MatrixDirection(registry, rowKind, columnKind, { inherit, via: null }),
    { inherit, includeInactive, maxHops, via: null, basis: null },
    { rows, columns },
  );
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
        expect({ seed, query, ...answer(graph, query) }).toEqual({ seed, query, ...oracle });
        filled += oracle.cells.length;
      }
    }
    expect(filled).toBeGreaterThan(20);
  });

  it('opens each cell to paths that lead from its row to its column', () => {
    for (let seed = 0; seed < 120; seed += 1) {
      const graph = randomGraph(seed, DOMAIN_MODEL);
      const query = randomMatrix(seed, graph, TODAY);
      const { rowKind, columnKind, rows, columns, inherit, includeInactive, maxHops } = query;
      const axes = [
        { kind: rowKind, ids: rows, held: held(graph, query, rowKind, rows) },
        { kind: columnKind, ids: columns, held: held(graph, query, columnKind, columns) },
      ] as const;
      const direction = new MatrixDirection(registry, rowKind, columnKind, { inherit, via: null });
      const question = { inherit, includeInactive, maxHops, via: null, basis: null };
      for (const cell of matrix(regionOf(registry, graph, TODAY), ...axes, direction, question, query).cells) {
        const paths = cell.paths(1_000).map(({ steps }) => steps);
        if (cell.pathCount) expect(paths.length).toBe(cell.pathCount.count);
        if (cell.distance > 0) expect(paths[0]?.length).toBe(cell.distance);
        for (const path of paths) {
          const [first, last] = [path[0]?.from.id ?? '', path.at(-1)?.to.id ?? ''];
          expect([cell.row, ...(axes[0].held.get(cell.row) ?? [])]).toContain(first);
          expect([cell.column, ...(axes[1].held.get(cell.column) ?? [])]).toContain(last);
          path.slice(1).forEach((step, index) => expect(step.from.id).toBe(path[index]?.to.id));
        }
      }
    }
  });
});
