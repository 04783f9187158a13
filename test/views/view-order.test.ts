import { Database } from '../../src/database/database.js';
import { everything } from '../../src/inventory/viewer.js';
import { GraphViews } from '../../src/questions/graph-view/graph-view.service.js';
import { GraphBuilder } from '../support/graph-builder.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let graph: GraphBuilder;
const APPLICATIONS = Array.from({ length: 40 }, (_, index) => `A${index}`);

/** Forty applications that serve one service and feed each other over integrations, made in no order. */
beforeAll(async () => {
  server = await startServer();
  graph = new GraphBuilder(server).item('Service', 'L1').item('Organization', 'U1').item('Organization', 'U2');
  const mixed = [...APPLICATIONS].sort((a, b) => ((Number(a.slice(1)) * 17) % 40) - ((Number(b.slice(1)) * 17) % 40));
  for (const [index, code] of mixed.entries())
    graph
      .item('Application', code)
      .item('Integration', `I-${code}`)
      .link(code, 'SERVES', 'L1')
      .link(`U${1 + (index % 2)}`, 'OWNS', code)
      .link(code, 'PROVIDES', `I-${code}`);
  for (const [index, code] of mixed.entries())
    for (const step of [1, 7, 11]) graph.link(`I-${code}`, 'FEEDS', mixed[(index + step) % 40] ?? code);
  await graph.build();
});
afterAll(() => server.close());

const VIEW = `query ($hideKinds: [Kind!]) {
  graphView(roots: ["L1"], depth: 3, context: true, hideKinds: $hideKinds, groupBy: UNIT, limit: 70) {
    nodes { item { code } distance leftOut group alsoIn }
    edges { id from to collapsed types class inherited suspect sentence path { id } }
    groups { key count nodes leftOut } groupEdges { from to count types }
    leftOut { kind count } edgesLeftOut
  }
}`;
const asked = (hideKinds: readonly string[]) =>
  server.ask(VIEW, { hideKinds }).then(({ data }) => JSON.stringify(data));

test('a question that is asked again is answered byte for byte the same, whatever comes and goes elsewhere', async () => {
  for (const hideKinds of [[], ['Integration']]) {
    const first = await asked(hideKinds);
    expect(await asked(hideKinds)).toBe(first);
    const other = new GraphBuilder(server).inPlan(`P-${hideKinds.length}`);
    for (let n = 0; n < 30; n += 1)
      other.item('Mission', `M${n}-${hideKinds.length}`).item('DataSet', `X${n}-${hideKinds.length}`);
    await other.build();
    expect(await asked(hideKinds)).toBe(first);
    for (let n = 0; n < 30; n += 2)
      await server.data(`mutation { deleteDataSet(ref: "X${n}-${hideKinds.length}") { id } }`);
    expect(await asked(hideKinds)).toBe(first);
  }
});

test('nodes stand by distance, kind and code; edges by their ends, types and ids', async () => {
  const { nodes, edges } = await server.app.get(GraphViews).view(
    {
      roots: ['A3', 'A20'],
      kinds: null,
      hideKinds: [],
      depth: 2,
      context: false,
      limit: 200,
      groupBy: null,
      scheme: null,
    },
    everything(),
  );
  const key = (one: (typeof nodes)[number]) => [String(one.distance), one.kind, one.code, one.id].join(' ');
  expect(nodes.map(key)).toEqual(nodes.map(key).sort());
  const place = new Map(nodes.map(({ id }, index) => [id, String(index).padStart(4, '0')]));
  const edgeKey = ({ from, to, types, id }: (typeof edges)[number]) =>
    [place.get(from), place.get(to), types.join('+'), id].join(' ');
  expect(edges.length).toBeGreaterThan(50);
  expect(edges.map(edgeKey)).toEqual(edges.map(edgeKey).sort());
});

test('the order is not that of the database', async () => {
  const [row] = await server.app
    .get(Database)
    .read({ text: 'CYPHER 5 MATCH (a:Application) RETURN collect(a.code) AS codes', parameters: {} });
  const codes: readonly string[] = row?.get('codes') ?? [];
  expect(codes).not.toEqual([...codes].sort());
});
