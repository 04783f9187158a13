import { collapse } from '../../src/questions/graph-view/collapse.js';
import { GraphBuilder } from '../support/graph-builder.js';
import { anew, startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let graph: GraphBuilder;

beforeAll(async () => {
  server = await startServer();
  graph = new GraphBuilder(server).inPlan('PLAN');
  graph
    .item('Application', 'A1', { name: 'SIMPEG' })
    .item('Application', 'A2', { name: 'SIPD' })
    .item('Application', 'A3', { phase: 'RETIRED' })
    .item('Integration', 'I1', { name: 'Data Pegawai' })
    .item('Service', 'L1')
    .item('Goal', 'G1')
    .item('Organization', 'U1')
    .link('A1', 'PROVIDES', 'I1')
    .link('I1', 'FEEDS', 'A2')
    .link('A2', 'SERVES', 'L1')
    .link('A3', 'SERVES', 'L1')
    .link('L1', 'SUPPORTS', 'G1')
    .link('U1', 'OWNS', 'A2');
  await graph.build();
});
afterAll(() => server.close());

const VIEW = `query ($hideKinds: [Kind!] = []) {
  graphView(roots: ["A2"], depth: 3, context: true, hideKinds: $hideKinds, kinds: [Application, Service, Goal, Organization]) {
    nodes { item { id code } inactive }
    edges { id from to types class inherited suspect collapsed sentence en: sentence(language: EN) }
  }
}`;
interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly types: readonly string[];
  readonly class: string;
  readonly inherited: boolean;
  readonly suspect: boolean;
  readonly collapsed: boolean;
  readonly sentence: string;
  readonly en: string;
}
const edgesOf = async (hideKinds: readonly string[], query = VIEW): Promise<readonly Edge[]> =>
  (await server.data(query, { hideKinds })).graphView.edges;
const edge = async (from: string, to: string, hideKinds: readonly string[] = []): Promise<Edge | undefined> =>
  (await edgesOf(hideKinds)).find((one) => one.from === graph.id(from) && one.to === graph.id(to));

test('an edge tells its type, its class, and what it says, without its link being fetched', async () => {
  expect(await edge('A2', 'L1')).toMatchObject({
    types: ['SERVES'],
    class: 'DEPENDENCY',
    inherited: true,
    suspect: false,
    collapsed: false,
    sentence: 'SIPD melayani L1',
    en: 'SIPD serves L1',
  });
  expect(await edge('L1', 'G1')).toMatchObject({ types: ['SUPPORTS'], class: 'PURPOSE', inherited: false });
  expect(await edge('U1', 'A2')).toMatchObject({ types: ['OWNS'], class: 'CONTEXT', inherited: false });
  expect(await server.statements(() => edgesOf([], anew(VIEW)))).toHaveLength(2);
});

test('hiding integrations joins the applications that exchange over them', async () => {
  expect(await edge('A1', 'A2', ['Integration'])).toMatchObject({
    id: `${graph.id('A1')}>${graph.id('A2')}`,
    types: ['PROVIDES', 'FEEDS'],
    class: 'DEPENDENCY',
    collapsed: true,
    sentence: 'SIMPEG menyediakan Data Pegawai; Data Pegawai memasok SIPD',
  });
});

test('hiding services joins applications to goals, not to each other', async () => {
  const edges = await edgesOf(['Service']);
  expect(await edge('A2', 'G1', ['Service'])).toMatchObject({
    types: ['SERVES', 'SUPPORTS'],
    class: 'DEPENDENCY',
    inherited: true,
  });
  const [a2, a3] = [graph.id('A2'), graph.id('A3')];
  expect(edges.filter(({ from, to }) => [from, to].every((id) => id === a2 || id === a3))).toEqual([]);
});

test('a link is suspect when one of its ends changed its meaning, and so is an edge over it', async () => {
  await server.data(
    `mutation { updateIntegration(ref: "I1", expectedVersion: 1, input: { name: "Data ASN" }) { item { id } } }`,
  );
  expect(await edge('A1', 'A2', ['Integration'])).toMatchObject({ suspect: true });
  expect(await edge('A2', 'L1')).toMatchObject({ suspect: false });
});

test('what is no longer is there, and marked', async () => {
  const { graphView } = await server.data(VIEW);
  const nodes: readonly { readonly item: { readonly code: string }; readonly inactive: boolean }[] = graphView.nodes;
  expect(nodes.filter(({ inactive }) => inactive).map(({ item }) => item.code)).toEqual(['A3']);
});

describe('over a clique of hidden items', () => {
  const hidden = Array.from({ length: 60 }, (_, index) => `h${index}`);
  const shown = Array.from({ length: 60 }, (_, index) => `s${index}`);
  let looked = 0;
  const link = (from: string, to: string) => ({
    id: `${from}-${to}`,
    type: 'T',
    from,
    suspect: false,
    get to() {
      looked += 1;
      return to;
    },
  });
  const links = [
    ...hidden.flatMap((from) => hidden.filter((to) => to !== from).map((to) => link(from, to))),
    ...shown.flatMap((one, index) => [link(one, hidden[index] ?? ''), link(hidden[index] ?? '', one)]),
  ];
  const order = [...shown, ...hidden];

  test('the work grows with the links, not with the ways', () => {
    const { edges, leftOut } = collapse(links, new Set(hidden), order, 5_000);
    expect(edges).toHaveLength(60 * 59);
    expect(leftOut).toBe(0);
    expect(edges[0]?.path.map(({ id }) => id)).toEqual(['s0-h0', 'h0-h1', 'h1-s1']);
    // Each shown item looks at each link a few times; there are 58! ways and more between two of them.
    expect(looked).toBeLessThan(40 * shown.length * links.length);
  });

  test('edges past the bound are counted', () => {
    const { edges, leftOut } = collapse(links, new Set(hidden), order, 100);
    expect([edges.length, leftOut]).toEqual([100, 60 * 59 - 100]);
  });
});
