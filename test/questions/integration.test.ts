import { anew, startServer, type TestServer } from '../support/server.js';
import { integratedCity } from './integrated-city.js';

let server: TestServer;

/** The exchanges are drawn at `integratedCity`. */
beforeAll(async () => {
  server = await startServer();
  await integratedCity(server);
});
afterAll(() => server.close());

const COVERAGE = `query ($by: IntegrationAxis!, $unit: Ref) {
  integrationCoverage(by: $by, unit: $unit) {
    needed onlyNeeded planned building operational ratio scope
    overServiceBus { needed operational shareOfNeeded shareOfOperational }
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

const by = async (axis: string, unit?: string, query = COVERAGE) => {
  const { integrationCoverage } = await server.data(query, { by: axis, unit });
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

test('what is needed is told by how far it is, and how much goes over the service bus of all, also of those without a method', async () => {
  const coverage = await by('METHOD');
  expect(coverage).toMatchObject({ needed: 7, onlyNeeded: 2, planned: 1, building: 1, operational: 3 });
  const { shareOfNeeded, shareOfOperational, ...bus } = coverage.overServiceBus;
  expect(bus).toEqual({ needed: 2, operational: 2 });
  expect([shareOfNeeded, shareOfOperational]).toEqual([2 / 7, 2 / 3]);
  expect((await by('METHOD', 'U4')).overServiceBus).toMatchObject({ shareOfNeeded: null, shareOfOperational: null });
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
  expect(await server.statements(() => by('UNIT_PAIR', 'U2', anew(COVERAGE)))).toHaveLength(2);
  expect(await server.statements(() => server.data('{ integrationCoverage(by: METHOD) { ratio } }'))).toHaveLength(1);
});
