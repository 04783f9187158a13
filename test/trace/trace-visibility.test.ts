import type { Viewer } from '../../src/inventory/viewer.js';
import { Catalogue } from '../../src/inventory/catalogue.js';
import { emptySelection } from '../../src/inventory/selection/selection.js';
import { TraceService } from '../../src/questions/trace/trace.service.js';
import { startServer, type TestServer } from '../support/server.js';

/** Nobody is refused anything yet; the parameter that will do it is seen to work. */
let server: TestServer;
const anybody: Viewer = { name: 'anybody', visibilities: ['PUBLIC'] };
const insider: Viewer = { name: 'insider', visibilities: ['PUBLIC', 'INTERNAL', 'CONFIDENTIAL'] };

beforeAll(async () => {
  server = await startServer();
  await server.data(`mutation {
    p: createPlan(input: { code: "R", name: "Rencana", visibility: PUBLIC }) { item { id } }
    a: createApplication(input: { code: "APL", name: "Portal", visibility: PUBLIC }) { item { id } }
    s: createService(input: { code: "LYN", name: "Layanan rahasia", visibility: CONFIDENTIAL }) { item { id } }
  }`);
  await server.data(`mutation {
    m: createMission(input: { plan: "R", code: "M", name: "Misi", visibility: PUBLIC }) { item { id } }
    s: link(input: { type: SERVES, from: "APL", to: "LYN" }) { link { id } }
    t: link(input: { type: SUPPORTS, from: "LYN", to: "M" }) { link { id } }
  }`);
});
afterAll(() => server.close());

const trace = async (viewer: Viewer, from: string) => {
  const found = await server.app.get(TraceService).trace(
    {
      from: [from],
      direction: 'UP',
      kinds: ['Service', 'Mission'],
      inherit: true,
      chosen: null,
      basis: null,
      via: null,
      confidence: null,
      plan: null,
      suspect: null,
      asOf: null,
      includeInactive: false,
      maxHops: 12,
    },
    viewer,
  );
  return {
    reached: found.trace.reached.map(({ item }) => item.code),
    ends: found.trace.absences.flatMap(({ ends }) => ends.map(({ item }) => item.code)),
  };
};

it('a trace leads through nothing that the one who asks may not see, and no proof names it', async () => {
  expect(await trace(insider, 'APL')).toEqual({ reached: ['LYN', 'M'], ends: [] });
  expect(await trace(anybody, 'APL')).toEqual({ reached: [], ends: ['APL', 'APL'] });
  await expect(trace(anybody, 'LYN')).rejects.toThrow('There is no item with the id or code LYN.');
});

it('a list, its count and its links leave out what may not be seen', async () => {
  const { statements, registry } = server.app.get(Catalogue);
  const field = registry.linkField('Application', 'serves');
  if (!field) throw new Error('applications serve');
  const node = emptySelection();
  node.properties.add('code');
  const link = { field, page: {}, farKinds: field.farKinds, nearKinds: null };
  const selection = emptySelection();
  selection.links.set('serves', { ...link, connection: { node, link: null, totalCount: true, cursors: true } });
  const list = async (kind: string, viewer: Viewer) => {
    const [row] = await server.database.read(
      statements.list(kind, {}, { node: selection, totalCount: true, cursors: true, link: null }, viewer),
    );
    return row?.get('list') as { total: number; edges: { node: { l0: { total: number; edges: unknown[] } } }[] };
  };
  const counted = async (kind: string, viewer: Viewer) => {
    const { total, edges } = await list(kind, viewer);
    return [total, edges.length, ...edges.flatMap(({ node: { l0 } }) => [l0.total, l0.edges.length])];
  };
  expect(await counted('Application', insider)).toEqual([1, 1, 1, 1]);
  expect(await counted('Application', anybody)).toEqual([1, 1, 0, 0]);
  expect(await counted('Service', anybody)).toEqual([0, 0]);
});
