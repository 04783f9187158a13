import { anew, startServer, type TestServer } from '../support/server.js';
import { integratedCity } from './integrated-city.js';

let server: TestServer;

/** The exchanges are drawn at `integratedCity`. */
beforeAll(async () => {
  server = await startServer();
  await integratedCity(server);
});
afterAll(() => server.close());

interface Coded {
  readonly code: string;
}

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
  expect(await server.statements(() => server.data(anew(MATRIX)))).toHaveLength(2);
});

const EVIDENCE = `query ($sourceUnit: Ref, $targetUnit: Ref, $dataSet: Ref, $service: Ref, $hasAgreement: Boolean, $agreementEndsBy: Day) {
  integrationMatrix(
    sourceUnit: $sourceUnit, targetUnit: $targetUnit, dataSet: $dataSet, service: $service,
    hasAgreement: $hasAgreement, agreementEndsBy: $agreementEndsBy
  ) {
    scope
    nodes {
      integration { code } source { code } target { code } sourceUnits { code } targetUnits { code }
      runsOver { code } specUrl verifiedAt suspect
    }
  }
}`;

const evidence = async (asked: object) => lines((await server.data(EVIDENCE, asked)).integrationMatrix.nodes);

test('the evidence is restricted by the unit at either end, the data set, the service and the agreement', async () => {
  expect(await evidence({ sourceUnit: 'U2' })).toEqual(['X2 A3→A1', 'X7 A4→?', 'X8 A4→A3']);
  expect(await evidence({ targetUnit: 'U3' })).toEqual(['X3 A2→A4']);
  expect(await evidence({ sourceUnit: 'U1', targetUnit: 'U2' })).toEqual(['X1 A1→A3', 'X3 A2→A3', 'X3 A2→A4']);
  expect(await evidence({ dataSet: 'D1' })).toEqual(['X1 A1→A3']);
  expect(await evidence({ service: 'L1' })).toEqual(['X4 A1→A2', 'X1 A1→A3', 'X2 A3→A1']);
  expect(await evidence({ hasAgreement: true })).toEqual(['X1 A1→A3']);
  expect(await evidence({ hasAgreement: false, service: 'L1' })).toEqual(['X4 A1→A2', 'X2 A3→A1']);
  expect(await evidence({ agreementEndsBy: '2030-12-31' })).toEqual(['X1 A1→A3']);
  expect(await evidence({ agreementEndsBy: '2030-12-30' })).toEqual([]);
  const { integrationMatrix } = await server.data(EVIDENCE, { sourceUnit: 'U1', dataSet: 'D1' });
  expect(integrationMatrix.scope).toBe(
    'within what you may see, from U1 "U1" with the units below it, carrying D1 "D1"',
  );
});

test('a restriction that is not there, or is something else, is refused by its name', async () => {
  const refused = async (asked: object) => (await server.ask(EVIDENCE, asked)).errors?.[0]?.extensions;
  expect(await refused({ dataSet: 'A1' })).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field: 'dataSet' }] });
  expect(await refused({ targetUnit: 'NOBODY' })).toMatchObject({ code: 'NOT_FOUND', where: 'targetUnit' });
});

test('a line shows its owners, what it runs over, when it was verified, and whether a link of its own is suspect', async () => {
  const of = async (code: string): Promise<any[]> =>
    (await server.data(EVIDENCE)).integrationMatrix.nodes.filter((one: Line) => one.integration.code === code);
  const [x1] = await of('X1');
  expect(x1).toMatchObject({
    sourceUnits: [{ code: 'U1' }],
    targetUnits: [{ code: 'U2' }],
    runsOver: [{ code: 'N1' }],
    specUrl: 'https://contoh.invalid/x1',
    verifiedAt: null,
    suspect: false,
  });
  expect((await of('X6'))[0].sourceUnits).toEqual([]);
  await server.data('mutation { updateApplication(ref: "A4", input: { description: "Baru" }) { item { id } } }');
  expect((await of('X3')).map(({ target, suspect }) => [target.code, suspect])).toEqual([
    ['A3', false],
    ['A4', true],
  ]);
  expect((await of('X1'))[0].suspect).toBe(false);
  await server.data('mutation { updateDataSet(ref: "D1", input: { description: "Baru" }) { item { id } } }');
  await server.data('mutation { verify(ref: "X1") { item { id } } }');
  expect((await of('X1'))[0]).toMatchObject({ suspect: true, verifiedAt: expect.any(String) });
  expect(await server.statements(() => server.data(anew(EVIDENCE), { sourceUnit: 'U1', service: 'L1' }))).toHaveLength(
    2,
  );
});
