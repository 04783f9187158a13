import { today } from '../../src/inventory/today.js';
import { matrixOracle } from '../oracle/matrix-oracle.js';
import { DOMAIN_MODEL } from '../oracle/model.js';
import { randomGraph } from '../oracle/random-graphs.js';
import { asItemSet } from '../support/item-set.js';
import { store } from '../support/oracle-graph.js';
import { startServer, type TestServer, wipe } from '../support/server.js';
import { type KindMatrix, type RandomAxis, randomMatrix, shownOf } from './random-matrix.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const MATRIX = /* GraphQL */ `
  query (
    $rows: MatrixAxis!
    $columns: MatrixAxis!
    $inherit: Boolean!
    $basis: [Basis!]
    $via: [LinkType!]
    $includeInactive: Boolean!
    $maxHops: Int!
  ) {
    traceMatrix(
      rows: $rows
      columns: $columns
      inherit: $inherit
      basis: $basis
      via: $via
      includeInactive: $includeInactive
      maxHops: $maxHops
    ) {
      rows {
        nodes {
          id
        }
        totalCount
      }
      columns {
        totalCount
      }
      cells {
        row {
          id
        }
        column {
          id
        }
        distance
        basis
        inherited
        items
        pathCount {
          count
          atLeast
        }
        paths(first: 2) {
          hops {
            from {
              id
            }
            to {
              id
            }
          }
        }
      }
      emptyRows(first: 50) {
        nodes {
          id
        }
      }
      emptyColumns(first: 50) {
        nodes {
          id
        }
      }
      exhaustive
    }
  }
`;

const ask = ({
  rowAxis,
  columnAxis,
  inherit,
  basis,
  via,
  includeInactive,
  maxHops,
}: KindMatrix): Promise<{ errors?: any; data?: any }> =>
  server.ask(MATRIX, {
    rows: asAxis(rowAxis),
    columns: asAxis(columnAxis),
    inherit,
    basis,
    via,
    includeInactive,
    maxHops,
  });

const asAxis = ({ first, ...set }: RandomAxis): object => ({ first, ...asItemSet(set) });

const idsOf = ({ nodes }: { readonly nodes: readonly { readonly id: string }[] }): string[] =>
  nodes.map(({ id }) => id);

let filled = 0;
it.each(Array.from({ length: 11 }, (_, shape) => 7_000 + shape))(
  'answers over HTTP what the oracle works out, on the random graph %i',
  async (seed) => {
    const graph = randomGraph(seed, DOMAIN_MODEL);
    await wipe(server.database);
    await store(server.database, graph);
    for (let variant = 0; variant < 4; variant += 1) {
      const query = randomMatrix(seed * 100 + variant, graph, today());
      const oracle = matrixOracle(DOMAIN_MODEL, graph, query);
      const { data, errors } = await ask(query);
      if (errors) {
        // The model leads nowhere: refused, where the oracle has nothing but emptiness.
        expect({ seed, query, rule: errors[0].extensions.fields[0].rule }).toEqual({
          seed,
          query,
          rule: 'UNREACHABLE_BY_MODEL',
        });
        expect(oracle.cells).toEqual([]);
        continue;
      }
      const matrix = data.traceMatrix;
      const cells = shownOf(query, oracle.cells);
      expect({
        seed,
        query,
        rows: idsOf(matrix.rows),
        cells: matrix.cells.map(({ row, column, items, pathCount, paths: _, ...cell }: any) => ({
          row: row.id,
          column: column.id,
          pathCount: pathCount?.count ?? items,
          atLeast: pathCount?.atLeast ?? false,
          ...cell,
        })),
        emptyRows: idsOf(matrix.emptyRows),
        emptyColumns: idsOf(matrix.emptyColumns),
      }).toEqual({ seed, query, rows: query.rows.slice(0, query.rowAxis.first), ...oracle, cells });
      filled += cells.length;
    }
  },
);

it('had something to answer', () => {
  expect(filled).toBeGreaterThan(15);
});
