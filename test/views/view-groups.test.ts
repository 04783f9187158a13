import { GraphBuilder } from '../support/graph-builder.js';
import { anew, startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let graph: GraphBuilder;

/** A1 … A5 serve L1; units hold some of them in every way there is, categories of two schemes classify some. */
beforeAll(async () => {
  server = await startServer();
  graph = new GraphBuilder(server);
  graph.item('Service', 'L1').item('Integration', 'I1').item('DataSet', 'D1').item('Application', 'B1');
  for (const code of ['A1', 'A2', 'A3', 'A4', 'A5']) graph.item('Application', code).link(code, 'SERVES', 'L1');
  for (const code of ['U1', 'U2', 'U3', 'U9']) graph.item('Organization', code, { name: `Unit ${code}` });
  graph.item('Organization', 'SECRET', { visibility: 'CONFIDENTIAL' });
  graph.item('Category', 'RAA.1', { scheme: 'RAA' }).item('Category', 'RAA.2', { scheme: 'RAA' });
  graph.item('Category', 'CITY.1', { scheme: 'CITY' });
  graph
    .link('A1', 'PROVIDES', 'I1')
    .link('I1', 'FEEDS', 'A2')
    .link('D1', 'READ_BY', 'A1')
    .link('A1', 'SERVES', 'B1')
    .link('U2', 'OWNS', 'A1')
    .link('U1', 'OPERATES', 'A1')
    .link('U1', 'OWNS', 'A2')
    .link('U3', 'OWNS', 'A3')
    .link('U1', 'OWNS', 'A3')
    .link('U9', 'OWNS', 'A4', { confidence: 'SUGGESTED' })
    .link('U9', 'OWNS', 'A5', { until: '2020-12-31' })
    .link('U9', 'USES', 'A5')
    .link('SECRET', 'OWNS', 'A5')
    .link('U3', 'STEWARDS', 'D1')
    .link('A1', 'CLASSIFIED_AS', 'RAA.2')
    .link('A1', 'CLASSIFIED_AS', 'RAA.1')
    .link('A1', 'CLASSIFIED_AS', 'CITY.1')
    .link('A2', 'CLASSIFIED_AS', 'CITY.1')
    .link('A3', 'CLASSIFIED_AS', 'RAA.2', { confidence: 'SUGGESTED' });
  await graph.build();
});
afterAll(() => server.close());

const VIEW = `query ($roots: [Ref!]!, $groupBy: GraphViewGrouping, $scheme: String, $hideKinds: [Kind!] = [], $depth: Int = 2, $context: Boolean = false, $limit: Int = 200) {
  graphView(roots: $roots, groupBy: $groupBy, scheme: $scheme, hideKinds: $hideKinds, depth: $depth, context: $context, limit: $limit) {
    nodes { item { id code } group alsoIn }
    edges { from to }
    groups { key label en: label(language: EN) item { code } kind count alsoCount nodes leftOut edgesInside }
    groupEdges { from to count types }
  }
}`;

interface Group {
  readonly key: string;
  readonly label: string;
  readonly en: string;
  readonly item: { readonly code: string } | null;
  readonly kind: string | null;
  readonly count: number;
  readonly alsoCount: number;
  readonly nodes: readonly string[];
  readonly leftOut: number;
  readonly edgesInside: number;
}
interface Node {
  readonly item: { readonly id: string; readonly code: string };
  readonly group: string | null;
  readonly alsoIn: readonly string[];
}

const view = async (variables: object, query = VIEW) => {
  const { graphView } = await server.data(query, variables);
  const groups: readonly Group[] = graphView.groups;
  const nodes: readonly Node[] = graphView.nodes;
  const nameOf = (key: string): string => {
    const group = groups.find((one) => one.key === key);
    return group?.item?.code ?? group?.kind ?? key;
  };
  const codes = (ids: readonly string[]) => ids.map((id) => nodes.find(({ item }) => item.id === id)?.item.code);
  return {
    raw: graphView,
    groups,
    standing: Object.fromEntries(groups.map(({ key, nodes: ids }) => [nameOf(key), codes(ids).join(' ')])),
    also: nodes.flatMap(({ item, alsoIn }) => alsoIn.map((key) => `${item.code} ${nameOf(key)}`)),
    between: graphView.groupEdges.map(
      ({ from, to, count, types }: { from: string; to: string; count: number; types: string[] }) =>
        `${nameOf(from)} ${nameOf(to)} ${count} ${types.join('+')}`,
    ),
  };
};

test('a node stands with its owner, else with who operates or stewards it; of several with the first by code', async () => {
  const { standing, also, groups } = await view({ roots: ['L1'], groupBy: 'UNIT' });
  expect(standing).toEqual({
    U1: 'A2 A3',
    U2: 'A1 I1',
    U3: 'D1',
    SECRET: 'A5',
    none: 'L1 A4 B1',
  });
  expect(also).toEqual(['A1 U1', 'A3 U3', 'I1 U1']);
  expect(groups.map(({ alsoCount }) => alsoCount)).toEqual([0, 2, 0, 1, 0]);
  expect(groups.map(({ label, en }) => `${label}/${en}`).slice(1)).toEqual([
    'Unit U1/Unit U1',
    'Unit U2/Unit U2',
    'Unit U3/Unit U3',
    'Tanpa unit kerja/No unit',
  ]);
});

test('the counts add up to the nodes, and the edges within and between groups to the edges', async () => {
  for (const groupBy of ['KIND', 'UNIT', 'CATEGORY']) {
    const { raw, groups } = await view({ roots: ['L1'], groupBy, depth: 3, context: true });
    const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
    expect(sum(groups.map(({ count }) => count))).toBe(raw.nodes.length);
    expect(groups.flatMap(({ nodes }) => nodes).sort()).toEqual(raw.nodes.map(({ item }: Node) => item.id).sort());
    const between: readonly { readonly count: number }[] = raw.groupEdges;
    expect(sum(groups.map(({ edgesInside }) => edgesInside)) + sum(between.map(({ count }) => count))).toBe(
      raw.edges.length,
    );
  }
});

test('edges between groups are counted together, and tell their types', async () => {
  const { between, groups } = await view({ roots: ['L1'], groupBy: 'UNIT' });
  expect(between).toEqual([
    'SECRET none 1 SERVES',
    'U1 none 2 SERVES',
    'U2 U1 1 FEEDS',
    'U2 none 2 SERVES',
    'U3 U2 1 READ_BY',
  ]);
  expect(groups.map(({ edgesInside }) => edgesInside)).toEqual([0, 0, 1, 0, 1]);
});

test('a unit in the picture stands in its own group', async () => {
  const { standing } = await view({ roots: ['A2'], groupBy: 'UNIT', depth: 1, context: true });
  expect(standing).toEqual({ U1: 'A2 U1', U2: 'I1', none: 'CITY.1 L1' });
});

test('kinds stand in their order, with their names', async () => {
  const { standing, groups } = await view({ roots: ['L1'], groupBy: 'KIND', hideKinds: ['Integration'] });
  expect(standing).toEqual({ Service: 'L1', Application: 'A1 A2 A3 A4 A5 B1', DataSet: 'D1' });
  expect(groups.map(({ label, en, item }) => [label, en, item])).toEqual([
    ['layanan', 'service', null],
    ['aplikasi', 'application', null],
    ['data', 'data set', null],
  ]);
});

test('categories group by the scheme that is asked for, and a suggested one does not', async () => {
  const all = await view({ roots: ['L1'], groupBy: 'CATEGORY', depth: 1 });
  expect(all.standing).toEqual({ 'CITY.1': 'A1 A2', 'RAA.1': '', 'RAA.2': '', none: 'L1 A3 A4 A5' });
  expect(all.also).toEqual(['A1 RAA.1', 'A1 RAA.2']);
  const one = await view({ roots: ['L1'], groupBy: 'CATEGORY', scheme: 'RAA', depth: 1 });
  expect(one.standing).toEqual({ 'RAA.1': 'A1', 'RAA.2': '', none: 'L1 A2 A3 A4 A5' });
  expect(one.groups.at(-1)?.label).toBe('Belum diklasifikasikan');
});

test('what is left out next to a group is counted once', async () => {
  // Next to A1, A2 and A3 lie the service, shown, and I1, B1 and D1, of which I1 lies next to two of them.
  const { groups } = await view({ roots: ['L1'], groupBy: 'KIND', depth: 1 });
  expect(groups.map(({ kind, leftOut }) => `${kind} ${leftOut}`)).toEqual(['Service 0', 'Application 3']);
});

test('without a grouping there are no groups, and a scheme needs the grouping by category', async () => {
  const { raw } = await view({ roots: ['L1'], depth: 1 });
  expect([raw.groups, raw.groupEdges, raw.nodes[0].group, raw.nodes[0].alsoIn]).toEqual([[], [], null, []]);
  const refused = await server.ask(
    VIEW,
    { roots: ['L1'], groupBy: 'UNIT', scheme: 'RAA' },
    { 'accept-language': 'id' },
  );
  expect(refused.errors?.[0]?.message).toContain('sertakan groupBy: CATEGORY');
  expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', fields: [{ field: 'scheme' }] });
});

test('two statements, groups and all', async () => {
  expect(await server.statements(() => view({ roots: ['L1'], groupBy: 'UNIT' }, anew(VIEW)))).toHaveLength(2);
});
