import { GraphBuilder } from '../support/graph-builder.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;

/**
 * U1 owns A1 and A2, U2 owns A3, U3 (below U2) owns A4, nobody owns A5.
 *
 *     X1 operational  A1 → A3      bus, D1
 *     X2 needed       A3 → A1      (the way back of X1)
 *     X3 building     A2 → A3, A4  API
 *     X4 operational  A1 → A2      within U1
 *     X5 retired      A1 → A4
 *     X6 planned      A5 → A3      A5 has no owner
 *     X7 needed       A4 → nobody entered whom
 *     X8 operational  A4 → A3      and, merely suggested, → A1
 */
beforeAll(async () => {
  server = await startServer();
  const graph = new GraphBuilder(server);
  for (const code of ['U1', 'U2', 'U3', 'U4']) graph.item('Organization', code);
  for (const code of ['A1', 'A2', 'A3', 'A4', 'A5']) graph.item('Application', code);
  graph
    .item('Organization', 'U9', { validTo: '2020-01-01' })
    .item('Service', 'L1')
    .item('DataSet', 'D1')
    .item('Integration', 'X1', {
      status: 'OPERATIONAL',
      method: 'SERVICE_BUS',
      agreement: 'PKS 1',
      agreementEndsOn: '2030-12-31',
    })
    .item('Integration', 'X2', { status: 'NEEDED' })
    .item('Integration', 'X3', { status: 'BUILDING', method: 'API' })
    .item('Integration', 'X4', { status: 'OPERATIONAL', method: 'API' })
    .item('Integration', 'X5', { status: 'RETIRED', method: 'API' })
    .item('Integration', 'X6', { status: 'PLANNED', method: 'FILE' })
    .item('Integration', 'X7', { status: 'NEEDED' })
    .item('Integration', 'X8', { status: 'OPERATIONAL', method: 'SERVICE_BUS' });
  graph
    .link('U3', 'PART_OF', 'U2')
    .link('U1', 'OWNS', 'A1')
    .link('U1', 'OWNS', 'A2')
    .link('U2', 'OWNS', 'A3')
    .link('U3', 'OWNS', 'A4')
    .link('U4', 'OWNS', 'A5', { confidence: 'SUGGESTED' })
    .link('U9', 'OWNS', 'A5')
    .link('A1', 'SERVES', 'L1')
    .link('D1', 'CARRIED_BY', 'X1');
  const exchanges: readonly [string, string, readonly string[]][] = [
    ['X1', 'A1', ['A3']],
    ['X2', 'A3', ['A1']],
    ['X3', 'A2', ['A3', 'A4']],
    ['X4', 'A1', ['A2']],
    ['X5', 'A1', ['A4']],
    ['X6', 'A5', ['A3']],
    ['X7', 'A4', []],
    ['X8', 'A4', ['A3']],
  ];
  for (const [code, source, targets] of exchanges) {
    graph.link(source, 'PROVIDES', code);
    for (const target of targets) graph.link(code, 'FEEDS', target);
  }
  graph.link('X8', 'FEEDS', 'A1', { confidence: 'SUGGESTED' });
  await graph.build();
});
afterAll(() => server.close());

const COVERAGE = `query ($by: IntegrationAxis!, $unit: Ref) {
  integrationCoverage(by: $by, unit: $unit) {
    needed operational ratio scope
    rows { totalCount nodes { parties { code } method needed operational ratio integrations { nodes { code } } } }
    unplaced { nodes { code } }
  }
}`;

interface Coded {
  readonly code: string;
}
interface Row {
  readonly parties: readonly Coded[];
  readonly method: string | null;
  readonly operational: number;
  readonly needed: number;
  readonly integrations: { readonly nodes: readonly Coded[] };
}

const codes = (items: readonly Coded[]): string => items.map(({ code }) => code).join(' ');

/** `U1 U2: 1/2 of X1 X2` */
const told = ({ parties, method, operational, needed, integrations }: Row): string =>
  `${codes(parties) || (method ?? 'unknown')}: ${operational}/${needed} of ${codes(integrations.nodes)}`;

const by = async (axis: string, unit?: string) => {
  const { integrationCoverage } = await server.data(COVERAGE, { by: axis, unit });
  return {
    ...integrationCoverage,
    rows: integrationCoverage.rows.nodes.map(told),
    unplaced: codes(integrationCoverage.unplaced.nodes),
  };
};

test('each pair of applications is counted once, whichever way the data go; what is retired is not needed', async () => {
  const coverage = await by('APPLICATION_PAIR');
  expect(coverage.rows).toEqual([
    'A1 A2: 1/1 of X4',
    'A1 A3: 1/2 of X1 X2',
    'A2 A3: 0/1 of X3',
    'A2 A4: 0/1 of X3',
    'A3 A4: 1/1 of X8',
    'A3 A5: 0/1 of X6',
  ]);
  expect(coverage).toMatchObject({ needed: 7, operational: 3, unplaced: 'X7' });
  expect(coverage.ratio).toBeCloseTo(3 / 7);
});

test('a pair of units has the exchanges between what they own, none with itself, none by a suggested or former owner', async () => {
  const coverage = await by('UNIT_PAIR');
  expect(coverage.rows).toEqual(['U1 U2: 1/3 of X1 X2 X3', 'U1 U3: 0/1 of X3', 'U2 U3: 1/1 of X8']);
  expect(coverage.unplaced).toBe('X4 X6 X7');
});

test('a unit keeps the exchanges of its applications and of those of the units below it', async () => {
  expect((await by('UNIT_PAIR', 'U3')).rows).toEqual(['U1 U3: 0/1 of X3', 'U2 U3: 1/1 of X8']);
  const above = await by('UNIT_PAIR', 'U2');
  expect(above.rows).toEqual(['U1 U2: 1/3 of X1 X2 X3', 'U1 U3: 0/1 of X3', 'U2 U3: 1/1 of X8']);
  expect([above.needed, above.unplaced]).toEqual([6, 'X6 X7']);
  expect(above.scope).toContain('U2');
});

test('by service, data set and method', async () => {
  expect((await by('SERVICE')).rows).toEqual(['L1: 2/3 of X1 X2 X4']);
  expect((await by('DATA_SET')).rows).toEqual(['D1: 1/1 of X1']);
  expect((await by('METHOD')).rows).toEqual([
    'unknown: 0/2 of X2 X7',
    'API: 1/2 of X3 X4',
    'FILE: 0/1 of X6',
    'SERVICE_BUS: 2/2 of X1 X8',
  ]);
});

test('two statements, whatever the number of rows and of what is selected of them', async () => {
  expect(await server.statements(() => by('UNIT_PAIR', 'U2'))).toHaveLength(2);
  expect(await server.statements(() => server.data('{ integrationCoverage(by: METHOD) { ratio } }'))).toHaveLength(1);
});

const MATRIX = `query ($statuses: [IntegrationStatus!] = [NEEDED, PLANNED, BUILDING, OPERATIONAL], $first: Int = 50, $after: String, $unit: Ref) {
  integrationMatrix(statuses: $statuses, first: $first, after: $after, unit: $unit) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { integration { code } source { code } target { code } status method agreement agreementEndsOn dataSets { code } }
  }
}`;

interface Line {
  readonly integration: Coded;
  readonly source: Coded | null;
  readonly target: Coded | null;
}

const lines = (nodes: readonly Line[]): string[] =>
  nodes.map(({ integration, source, target }) => `${integration.code} ${source?.code ?? '?'}→${target?.code ?? '?'}`);

test('the matrix has a row for each exchange from one application to another, and shows an end that is missing', async () => {
  const { integrationMatrix } = await server.data(MATRIX);
  expect(lines(integrationMatrix.nodes)).toEqual([
    'X4 A1→A2',
    'X1 A1→A3',
    'X3 A2→A3',
    'X3 A2→A4',
    'X2 A3→A1',
    'X7 A4→?',
    'X8 A4→A3',
    'X6 A5→A3',
  ]);
  expect(integrationMatrix.nodes[1]).toMatchObject({
    status: 'OPERATIONAL',
    method: 'SERVICE_BUS',
    agreement: 'PKS 1',
    agreementEndsOn: '2030-12-31',
    dataSets: [{ code: 'D1' }],
  });
});

test('the matrix comes in pages, and by status when asked', async () => {
  const first = (await server.data(MATRIX, { first: 5 })).integrationMatrix;
  expect([first.nodes.length, first.totalCount, first.pageInfo.hasNextPage]).toEqual([5, 8, true]);
  const rest = (await server.data(MATRIX, { first: 5, after: first.pageInfo.endCursor })).integrationMatrix;
  expect(lines(rest.nodes)).toEqual(['X7 A4→?', 'X8 A4→A3', 'X6 A5→A3']);
  const retired = (await server.data(MATRIX, { statuses: ['RETIRED'] })).integrationMatrix;
  expect(lines(retired.nodes)).toEqual(['X5 A1→A4']);
  expect(await server.statements(() => server.data(MATRIX))).toHaveLength(2);
});
