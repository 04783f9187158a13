import { GraphBuilder } from '../support/graph-builder.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  const graph = new GraphBuilder(server);
  for (const functionalFit of [null, 1, 2, 3, 4, 5])
    for (const technicalFit of [null, 1, 2, 3, 4, 5])
      graph.item('Application', `A${functionalFit ?? 0}${technicalFit ?? 0}`, { functionalFit, technicalFit });
  graph
    .item('Application', 'GONE', { functionalFit: 5, technicalFit: 5, phase: 'RETIRED' })
    .item('Organization', 'U1')
    .item('Organization', 'U2')
    .link('U2', 'PART_OF', 'U1')
    .link('U1', 'OWNS', 'A55')
    .link('U1', 'OPERATES', 'A55')
    .link('U1', 'OWNS', 'A51')
    .link('U2', 'OPERATES', 'A55')
    .link('U2', 'OWNS', 'A15')
    .link('U2', 'USES', 'A11')
    .link('U2', 'OWNS', 'A00', { confidence: 'SUGGESTED' })
    .link('U1', 'OWNS', 'GONE');
  await graph.build();
});
afterAll(() => server.close());

const ask = async (args = ''): Promise<any> =>
  (
    await server.data(
      `{ timeQuadrants${args} { quadrants { quadrant count applications(first: 50) { nodes { code } } }
         byUnit { nodes { unit { code } tolerate invest migrate eliminate unassessed } } scope } }`,
    )
  ).timeQuadrants;
const told = ({ quadrants }: any): Record<string, string> =>
  Object.fromEntries(
    quadrants.map((one: any) => [one.quadrant, one.applications.nodes.map(({ code }: any) => code).join(' ')]),
  );

test('4 and 5 are good: both is to invest, one of them to migrate or tolerate, neither to eliminate', async () => {
  const sent = await server.statements(async () => {
    const found = await ask();
    expect(told(found)).toEqual({
      TOLERATE: 'A14 A15 A24 A25 A34 A35',
      INVEST: 'A44 A45 A54 A55',
      MIGRATE: 'A41 A42 A43 A51 A52 A53',
      ELIMINATE: 'A11 A12 A13 A21 A22 A23 A31 A32 A33',
      UNASSESSED: 'A00 A01 A02 A03 A04 A05 A10 A20 A30 A40 A50',
    });
    expect(found.quadrants.map(({ count }: any) => count)).toEqual([6, 4, 6, 9, 11]);
  });
  expect(sent.length).toBe(2);
});

test('by unit, what several hold counts for each, and what nobody holds comes last', async () => {
  const { byUnit } = await ask();
  expect(byUnit.nodes).toEqual([
    { unit: { code: 'U1' }, tolerate: 0, invest: 1, migrate: 1, eliminate: 0, unassessed: 0 },
    { unit: { code: 'U2' }, tolerate: 1, invest: 1, migrate: 0, eliminate: 0, unassessed: 0 },
    { unit: null, tolerate: 5, invest: 3, migrate: 5, eliminate: 9, unassessed: 11 },
  ]);
});

test('a unit is asked for with those below it', async () => {
  expect(told(await ask('(unit: "U1")'))).toMatchObject({ TOLERATE: 'A15', INVEST: 'A55', MIGRATE: 'A51' });
  const { quadrants, byUnit, scope } = await ask('(unit: "U2")');
  expect(told({ quadrants })).toMatchObject({ TOLERATE: 'A15', INVEST: 'A55', MIGRATE: '' });
  expect(byUnit.nodes.map(({ unit }: any) => unit.code)).toEqual(['U2']);
  expect(scope).toContain('of U2');
});
