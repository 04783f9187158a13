import { fileURLToPath } from 'node:url';
import { Exchange } from '../../src/exchange/exchange.service.js';
import { everything } from '../../src/inventory/viewer.js';
import { Matrices } from '../../src/questions/matrix/matrix.service.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  const city = fileURLToPath(new URL('../../samples/city', import.meta.url));
  await server.app.get(Exchange).importPath(city, { apply: true, viewer: everything('sample') });
});
afterAll(() => server.close());

const codesOf = ({ nodes }: { readonly nodes: readonly { readonly code: string }[] }): string[] =>
  nodes.map(({ code }) => code);
const matrix = async (axes: string, selection: string): Promise<any> =>
  (await server.data(`{ traceMatrix(${axes}) { ${selection} } }`)).traceMatrix;

const CELLS = 'cells { row { code } column { code } items distance basis inherited pathCount { count } }';

test('40 × 100 cells take two statements', async () => {
  const sent = await server.statements(async () => {
    const found = await matrix(
      'rows: { kind: Strategy, first: 40 }, columns: { kind: Application, first: 100 }',
      `rows { nodes { code name } totalCount } columns { nodes { code name } } exhaustive direction ${CELLS}
       emptyRows(first: 100) { totalCount nodes { code } } emptyColumns(first: 100) { totalCount nodes { code } }`,
    );
    expect([found.rows.nodes.length, found.columns.nodes.length]).toEqual([40, 100]);
    expect(found).toMatchObject({ direction: 'DOWN', exhaustive: true });
    expect(found.cells.length).toBeGreaterThan(20);
  });
  expect(sent.length).toBe(2);
});

test('units stand as rows for what they hold', async () => {
  const found = await matrix(
    'rows: { kind: Organization, first: 40 }, columns: { kind: Application, first: 100 }',
    'cells { row { code } column { code } items distance heldItems(first: 3) { code } }',
  );
  const owned = found.cells.filter((cell: any) => cell.distance === 0);
  expect(owned.length).toBeGreaterThan(10);
  for (const { column, heldItems } of owned) expect(codesOf({ nodes: heldItems })).toContain(column.code);
});

test('a page knows of the others: empty rows and columns are those of the whole axis', async () => {
  const whole = await matrix(
    'rows: { kind: Application, first: 200 }, columns: { kind: Mission }',
    'rows { nodes { code } totalCount } cells { row { code } column { code } basis } emptyRows(first: 200) { nodes { code } }',
  );
  const filled = new Set(whole.cells.map(({ row }: any) => row.code));
  expect(codesOf(whole.emptyRows)).toEqual(codesOf(whole.rows).filter((code) => !filled.has(code)));
  expect(whole.emptyRows.nodes.length).toBeGreaterThan(0);
  let cells: unknown[] = [];
  let after = '';
  for (let pages = 0; pages < 50; pages += 1) {
    const page = await matrix(
      `rows: { kind: Application, first: 7${after} }, columns: { kind: Mission }`,
      'rows { pageInfo { hasNextPage endCursor } } cells { row { code } column { code } basis } emptyRows(first: 200) { nodes { code } }',
    );
    expect(page.emptyRows).toEqual(whole.emptyRows);
    cells = [...cells, ...page.cells];
    if (!page.rows.pageInfo.hasNextPage) break;
    after = `, after: "${page.rows.pageInfo.endCursor}"`;
  }
  expect(cells).toEqual(whole.cells);
  const columns = await matrix(
    'rows: { kind: Mission }, columns: { kind: Application, first: 7 }',
    'direction emptyColumns(first: 200) { nodes { code } }',
  );
  expect(columns).toEqual({ direction: 'DOWN', emptyColumns: whole.emptyRows });
});

test('an axis is chosen by a filter of its kind, by reference, and by what holds it', async () => {
  const all = (await server.data('{ applications(first: 200) { nodes { code phase ownedBy { nodes { code } } } } }'))
    .applications.nodes;
  const rows = async (axis: string): Promise<string[]> =>
    codesOf(
      (
        await matrix(
          `rows: { kind: Application, first: 200, ${axis} }, columns: { kind: Mission }`,
          'rows { nodes { code } }',
        )
      ).rows,
    );
  const retiring = all.filter(({ phase }: any) => phase === 'RETIRING').map(({ code }: any) => code);
  expect(retiring.length).toBeGreaterThan(0);
  expect(await rows('filter: { application: { phase: { eq: RETIRING } } }')).toEqual(retiring);
  const [first, second] = [all[0].code, all[1].code];
  expect(await rows(`refs: ["${second}", "${first}"]`)).toEqual([first, second]);
  const unit = all.find((one: any) => one.ownedBy.nodes.length > 0).ownedBy.nodes[0].code;
  const within = await rows(`within: "${unit}"`);
  const owned = all.filter((one: any) => codesOf(one.ownedBy).includes(unit)).map(({ code }: any) => code);
  expect(within.length).toBeLessThan(all.length);
  expect(owned.filter((code: string) => !within.includes(code))).toEqual([]);
  expect(await rows(`filter: { application: { ownedBy: { within: "${unit}" } } }, refs: ["${owned[0]}"]`)).toEqual([
    owned[0],
  ]);
});

test('a cell opens to its paths, the same as a trace from its row', async () => {
  const { cells } = await matrix(
    'rows: { kind: Application, first: 12 }, columns: { kind: Mission, first: 4 }',
    'cells { row { id } column { id } distance basis inherited pathCount { count } paths(first: 50) { sentence hops { from { id } to { id } } } }',
  );
  for (const cell of cells.slice(0, 4)) {
    const { trace } = await server.data(
      '{ trace(from: ["' +
        cell.row.id +
        '"], kinds: [Mission]) { reached { nodes { item { id } distance basis inherited pathCount { count } paths(first: 50) { sentence } } } } }',
    );
    const { item: _, paths, ...same } = trace.reached.nodes.find(({ item }: any) => item.id === cell.column.id);
    expect(cell).toMatchObject(same);
    const sentences = (all: any[]) => new Set(all.map(({ sentence }) => sentence));
    expect(sentences(cell.paths)).toEqual(sentences(paths));
  }
  expect(cells.length).toBeGreaterThan(3);
});

test('what the model cannot connect is refused with what it can', async () => {
  const { errors } = await server.ask(
    '{ traceMatrix(rows: { kind: Value }, columns: { kind: Vision }) { exhaustive } }',
  );
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    fields: [{ field: 'columns.kind', value: 'Vision', rule: 'UNREACHABLE_BY_MODEL' }],
  });
  expect(errors?.[0]?.message).toContain('Strategy');
  const other = await server.ask(
    '{ traceMatrix(rows: { kind: Application, filter: { service: {} } }, columns: { kind: Mission }) { exhaustive } }',
  );
  expect(other.errors?.[0]?.message).toContain('write `application` instead');
  const nobody = await server.ask(
    '{ traceMatrix(rows: { kind: Application, refs: ["NOBODY-1"] }, columns: { kind: Mission }) { exhaustive } }',
  );
  expect(nobody.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
});

test('what may not be seen stands on no axis and is led through by no cell', async () => {
  const anybody = { ...everything('anybody'), visibilities: ['PUBLIC'] as const };
  const asked = {
    rows: { kind: 'Application', first: 100 },
    columns: { kind: 'Mission', first: 20 },
    inherit: true,
    basis: null,
    via: null,
    includeInactive: false,
    maxHops: 12,
  };
  const matrices = server.app.get(Matrices);
  const [all, seen] = [await matrices.matrix(asked, everything('tester')), await matrices.matrix(asked, anybody)];
  expect(all.cells.length).toBeGreaterThan(0);
  expect(seen.rows.totalCount).toBeLessThan(all.rows.totalCount);
  const { items } = seen.region;
  const hidden = await server.database.read({
    text: 'CYPHER 5 MATCH (item:Item) WHERE item.id IN $ids AND item.visibility <> "PUBLIC" RETURN item.id AS id',
    parameters: { ids: [...items.keys()] },
  });
  expect(hidden).toEqual([]);
});

test('pages of both axes multiply into the cost', async () => {
  const cost = async (rows: number, columns: number): Promise<any> =>
    (
      await server.ask(
        `{ traceMatrix(rows: { kind: Application, first: ${rows} }, columns: { kind: Mission, first: ${columns} }) {
           cells { row { code } column { code } paths(first: 10) { hops { from { code } to { code } } } } } }`,
      )
    ).errors?.[0]?.extensions;
  expect(await cost(10, 10)).toBeUndefined();
  expect(await cost(100, 100)).toMatchObject({ code: 'LIMIT_EXCEEDED', dearest: { field: 'traceMatrix' } });
});
