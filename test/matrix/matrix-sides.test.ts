import { GraphBuilder } from '../support/graph-builder.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  // The unit holds an application that serves A, one that A serves, and an activity that delivers A.
  await new GraphBuilder(server)
    .inPlan('PLAN')
    .item('Application', 'A')
    .item('Application', 'BELOW')
    .item('Application', 'ABOVE')
    .item('RoadmapItem', 'R', { stream: 'APPLICATION' })
    .item('Organization', 'U')
    .link('BELOW', 'SERVES', 'A')
    .link('A', 'SERVES', 'ABOVE')
    .link('A', 'DELIVERED_BY', 'R', { change: 'UPGRADE' })
    .link('U', 'OWNS', 'BELOW')
    .link('U', 'OWNS', 'ABOVE')
    .link('U', 'RESPONSIBLE_FOR', 'R')
    .build();
});
afterAll(() => server.close());

const cellsOf = async (axes: string): Promise<any[]> =>
  (
    await server.data(`{ traceMatrix(${axes}) { cells { row { code } column { code } items distance basis inherited
      heldItems { code } paths(first: 5) { hops { from { code } to { code } } } } } }`)
  ).traceMatrix.cells;

const UNIT_BY_APPLICATION = 'rows: { kind: Organization, refs: ["U"] }, columns: { kind: Application, refs: ["A"] }';
const APPLICATION_BY_UNIT = 'rows: { kind: Application, refs: ["A"] }, columns: { kind: Organization, refs: ["U"] }';

it('a unit on the columns is the scope of the question: a matrix and its transpose tell the same', async () => {
  const [cell, ...none] = await cellsOf(UNIT_BY_APPLICATION);
  const [turned, ...others] = await cellsOf(APPLICATION_BY_UNIT);
  expect([none, others]).toEqual([[], []]);
  const told = ({ items, distance, basis, inherited, heldItems }: any): unknown => ({
    items,
    distance,
    basis,
    inherited,
    heldItems,
  });
  expect(told(turned)).toEqual(told(cell));
});

it('each item that a unit holds is walked the way that the model leads from its kind, up wherever it can', async () => {
  const [cell] = await cellsOf(APPLICATION_BY_UNIT);
  // What A serves lies above it: from the unit's application up to A there is no way.
  expect(cell.heldItems.map(({ code }: any) => code).sort()).toEqual(['BELOW', 'R']);
  expect(cell.items).toBe(2);
});

it('the paths of a cell lead from the row to the column', async () => {
  const [cell] = await cellsOf(APPLICATION_BY_UNIT);
  for (const { hops } of cell.paths) expect(hops[0].from.code).toBe('A');
});

it('via leaves out what other links would prove', async () => {
  const [cell] = await cellsOf(`${APPLICATION_BY_UNIT}, via: [DELIVERED_BY]`);
  expect(cell.heldItems.map(({ code }: any) => code)).toEqual(['R']);
  expect(await cellsOf(`${APPLICATION_BY_UNIT}, via: [HOSTS, SERVES], inherit: false`)).toEqual([]);
});

it('the answer says over which links it holds: what is empty may not be so over others', async () => {
  const { traceMatrix } = await server.data(`{ traceMatrix(${APPLICATION_BY_UNIT}, via: [DELIVERED_BY]) { scope } }`);
  expect(traceMatrix.scope).toBe('within what you may see; over links of the types DELIVERED_BY alone');
});

it('a basis that is not the best one empties the cell', async () => {
  const axes = 'rows: { kind: Application, refs: ["A"] }, columns: { kind: RoadmapItem, refs: ["PLAN/R"] }';
  expect(await cellsOf(`${axes}, basis: [CHANGES]`)).toMatchObject([{ basis: 'CHANGES', distance: 1 }]);
  expect(await cellsOf(`${axes}, basis: [JUSTIFIES]`)).toEqual([]);
});
