import neo4j, { type Plan } from 'neo4j-driver';
import type { Statement } from '../../src/database/database.js';
import { Catalogue } from '../../src/inventory/catalogue.js';
import { emptySelection } from '../../src/inventory/selection/selection.js';
import { GraphBuilder } from '../support/graph-builder.js';
import { startServer, testConnection, type TestServer } from '../support/server.js';

/** How a search is asked of the database, and how it is turned over page by page. */
const PAGE = `query ($text: String!, $first: Int, $after: String) {
  search(text: $text, first: $first, after: $after) {
    totalCount edges { cursor node { score item { kind code ownedBy: name } highlights { field } } } pageInfo { hasNextPage endCursor }
  }
}`;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  const graph = new GraphBuilder(server);
  for (let i = 0; i < 45; i += 1)
    graph.item(i % 3 ? 'Application' : 'Service', `X-${String(i).padStart(2, '0')}`, {
      name: i % 5 ? 'Layanan warga' : `Layanan warga ${i}`,
      description: i % 2 ? 'Untuk warga kota' : null,
    });
  await graph.item('Service', 'RAHASIA', { name: 'Layanan warga rahasia', visibility: 'CONFIDENTIAL' }).build();
});
afterAll(() => server.close());

const all = async (query: string, field: string, variables: object, between = async (_page: number) => {}) => {
  const codes: string[] = [];
  for (let [after, page]: [string | null, number] = [null, 1]; ; page += 1) {
    const answer: any = (await server.data(query, { ...variables, after }))[field];
    codes.push(...answer.edges.map(({ node }: any) => (node.item ?? node).code));
    if (!answer.pageInfo.hasNextPage) return codes;
    after = answer.pageInfo.endCursor;
    await between(page);
  }
};

const LIST = `query ($text: String!, $first: Int, $after: String) {
  applications(text: $text, first: $first, after: $after) { edges { node { code } } pageInfo { hasNextPage endCursor } }
}`;

it.each([
  ['search', PAGE],
  ['applications', LIST],
])('pages of %s join without a gap or a repetition, in one order', async (field, query) => {
  const whole = await all(query, field, { text: 'layanan warga', first: 100 });
  expect(whole).toHaveLength(field === 'search' ? 46 : 30);
  expect(new Set(whole).size).toBe(whole.length);
  for (const first of [7, 10]) expect(await all(query, field, { text: 'layanan warga', first })).toEqual(whole);
});

it('what is written between two pages moves every score, and still nothing is repeated', async () => {
  const whole = await all(PAGE, 'search', { text: 'layanan warga', first: 100 });
  const graph = new GraphBuilder(server);
  const paged = await all(PAGE, 'search', { text: 'layanan warga', first: 9 }, async (page) => {
    for (let i = 0; i < 20; i += 1) graph.item('Document', `V-${page}-${i}`, { name: `Lain sama sekali ${page} ${i}` });
    await graph.build();
  });
  expect([...paged].sort()).toEqual([...whole].sort());
});

it('turns back, and says where a page lies', async () => {
  const last = await server.data(
    '{ applications(text: "warga", last: 4) { edges { cursor node { code } } pageInfo { hasPreviousPage } } }',
  );
  const { edges, pageInfo } = last.applications;
  expect(pageInfo.hasPreviousPage).toBe(true);
  const whole = await all(LIST, 'applications', { text: 'warga', first: 100 });
  expect(edges.map(({ node }: any) => node.code)).toEqual(whole.slice(-4));
  const before = await server.data(
    'query ($before: String) { applications(text: "warga", last: 3, before: $before) { nodes { code } } }',
    { before: edges[0].cursor },
  );
  expect(before.applications.nodes.map(({ code }: any) => code)).toEqual(whole.slice(-7, -4));
  const other = await server.ask('query ($after: String) { applications(after: $after) { nodes { code } } }', {
    after: edges[0].cursor,
  });
  expect(other.errors?.[0]?.message).toContain('another order');
});

it('an item of an earlier page that is gone leaves the place of its cursor', async () => {
  const whole = await all(LIST, 'applications', { text: 'warga', first: 100 });
  const { applications } = await server.data(LIST, { text: 'warga', first: 5 });
  await server.data(`mutation { deleteApplication(ref: "${whole[4]}", cascade: true) { id } }`);
  const next = await server.data(LIST, { text: 'warga', first: 5, after: applications.pageInfo.endCursor });
  const rest = next.applications.edges.map(({ node }: any) => node.code);
  expect(rest.some((code: string) => whole.slice(0, 5).includes(code))).toBe(false);
});

it('is one statement with all that was selected, the same text whatever is searched for', async () => {
  const ask = (text: string) =>
    server.statements(() =>
      server.data(
        'query ($text: String!) { search(text: $text, filter: { code: { not: "A" } }) { totalCount nodes { score highlights { field parts { text hit } } item { name ... on Service { reliesOn { nodes { code } } } } } } }',
        { text },
      ),
    );
  const [first, second] = [await ask('warga'), await ask('"layanan warga" app - 7 dan 10.1.2.0/24')];
  expect([first.length, second.length]).toEqual([1, 1]);
  expect(first[0]?.text).toBe(second[0]?.text);
  expect(first[0]?.text).not.toMatch(/warga/);
});

it('reads the full-text index and scans no label', async () => {
  const { uri, user, password } = testConnection();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const operators = (plan: Plan | false): string[] =>
    plan ? [plan.operatorType, ...plan.children.flatMap(operators)] : [];
  const sent: Statement[] = [
    ...(await server.statements(() => server.data(PAGE, { text: 'warga' }))),
    ...(await server.statements(() =>
      server.data('{ applications(text: "warga", filter: { phase: { eq: ACTIVE } }) { totalCount nodes { code } } }'),
    )),
  ];
  for (const { text, parameters } of sent) {
    const { summary } = await driver.executeQuery(text.replace('CYPHER 5', 'CYPHER 5 EXPLAIN'), parameters);
    const used = operators(summary.plan);
    expect(used.join()).toContain('ProcedureCall');
    expect(used.filter((operator) => operator.includes('Scan'))).toEqual([]);
  }
  await driver.close();
});

it('nobody finds or counts what he may not see', async () => {
  const { statements } = server.app.get(Catalogue);
  const found = async (visibilities: readonly string[], kind: string) => {
    const statement = statements.list(
      kind,
      { text: 'rahasia' },
      { node: emptySelection(), totalCount: true, cursors: true, link: null },
      { name: 'somebody', visibilities },
    );
    const [row] = await server.database.read(statement);
    const list = row?.get('list') as { edges: unknown[]; total: number };
    return [list.edges.length, list.total];
  };
  for (const kind of ['Item', 'Service']) {
    expect(await found(['PUBLIC', 'INTERNAL', 'CONFIDENTIAL'], kind)).toEqual([1, 1]);
    expect(await found(['PUBLIC', 'INTERNAL'], kind)).toEqual([0, 0]);
  }
});

it('what is created, changed or deleted is found so at once', async () => {
  const codes = async (text: string) => {
    const { search } = await server.data('query ($text: String!) { search(text: $text) { nodes { item { code } } } }', {
      text,
    });
    return search.nodes.map(({ item }: any) => item.code);
  };
  await server.data(
    'mutation { createDocument(input: { code: "D-1", name: "Perwali", edition: "kesatu" }) { item { id } } }',
  );
  expect([await codes('perwal'), await codes('kesatu'), await codes('d - 1')]).toEqual([['D-1'], ['D-1'], ['D-1']]);
  await server.data(
    'mutation { updateDocument(ref: "D-1", input: { code: "E-2", edition: "kedua" }) { item { id } } }',
  );
  expect([
    await codes('kesatu'),
    await codes('kedu'),
    await codes('d-1'),
    await codes('e-2'),
    await codes('perwal'),
  ]).toEqual([[], ['E-2'], [], ['E-2'], ['E-2']]);
  await server.data('mutation { updateDocument(ref: "E-2", input: { edition: null }) { item { id } } }');
  expect(await codes('kedu')).toEqual([]);
  await server.data('mutation { deleteDocument(ref: "E-2") { id } }');
  expect(await codes('perwal')).toEqual([]);
});

it('what items are searched by is nothing to be read, filtered by or given', async () => {
  for (const query of [
    '{ search(text: "warga") { nodes { item { searchText } } } }',
    '{ applications(filter: { searchText: { eq: "a" } }) { nodes { code } } }',
    'mutation { createDocument(input: { name: "a", searchText: "b" }) { item { id } } }',
  ])
    expect((await server.ask(query)).errors?.[0]?.message).toContain('searchText');
});
