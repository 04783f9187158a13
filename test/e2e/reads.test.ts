import { askAs } from '../support/ask-as.js';
import { GraphBuilder } from '../support/graph-builder.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let graph: GraphBuilder;
beforeAll(async () => {
  server = await startServer();
  graph = new GraphBuilder(server)
    .item('Organization', 'OPD-07', { name: 'Dinas Kesehatan', visibility: 'PUBLIC' })
    .item('Organization', 'UPT-1', { name: 'Puskesmas', visibility: 'PUBLIC' })
    .item('Organization', 'RAHASIA', { name: 'Unit sandi', visibility: 'CONFIDENTIAL' })
    .item('Organization', 'OPD-08', { name: 'Dinas Sosial', visibility: 'PUBLIC' })
    .item('Organization', 'UPT-2', { name: 'Balai sandi', visibility: 'PUBLIC' })
    .item('Application', 'A1', { name: 'Simpus', phase: 'ACTIVE', visibility: 'PUBLIC' })
    .item('Application', 'A2', { name: 'Bansos', phase: 'ACTIVE', visibility: 'PUBLIC' })
    .item('Application', 'A3', { name: 'Sandi', visibility: 'PUBLIC' })
    .item('Service', 'L1', { name: 'Layanan berobat', visibility: 'PUBLIC' })
    .link('UPT-1', 'PART_OF', 'OPD-07')
    .link('RAHASIA', 'PART_OF', 'OPD-08')
    .link('UPT-2', 'PART_OF', 'RAHASIA')
    .link('UPT-1', 'OWNS', 'A1')
    .link('OPD-08', 'OWNS', 'A1')
    .link('OPD-08', 'OWNS', 'A2')
    .link('RAHASIA', 'OWNS', 'A3')
    .link('A1', 'SERVES', 'L1');
  await graph.build();
});
afterAll(() => server.close());

const anybody = { name: 'anybody', visibilities: ['PUBLIC'] };
const codes = (list: { nodes: { code: string }[] }): string[] => list.nodes.map(({ code }) => code);
const owned = (ref: string): string =>
  `{ list: applications(filter: { ownedBy: { within: "${ref}" } }) { nodes { code } } }`;

describe('what a unit and those below it own', () => {
  it('is one list, by code or by id, in one statement', async () => {
    const sent = await server.statements(async () => {
      expect(codes((await server.data(owned('opd-07'))).list)).toEqual(['A1']);
    });
    expect(sent).toHaveLength(1);
    expect(codes((await server.data(owned(graph.id('OPD-08')))).list)).toEqual(['A1', 'A2', 'A3']);
  });

  it('does not lead through a unit that may not be seen', async () => {
    const below = '{ list: organizations(filter: { within: "OPD-08" }) { nodes { code } } }';
    expect(codes((await server.data(below)).list)).toEqual(['OPD-08', 'RAHASIA', 'UPT-2']);
    expect(codes((await askAs(server, anybody, below)).data.list)).toEqual(['OPD-08']);
  });

  it('is refused, not empty, for a unit that is not there', async () => {
    const { errors, data } = await server.ask(owned('OPD-99'));
    expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    expect(errors?.[0]?.message).toContain('OPD-99');
    expect(data).toBeFalsy();
  });

  it('is refused for a code of something else, and says what it is', async () => {
    const { errors } = await server.ask(owned('A2'));
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain('A2 is a Application; here stands a Organization');
  });

  it('is refused for a unit that may not be seen, as for one that is not there', async () => {
    const { errors } = await askAs(server, anybody, owned('RAHASIA'));
    expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    expect(codes((await server.data(owned('RAHASIA'))).list)).toEqual(['A3']);
  });

  it('is refused wherever the reference stands: nested, in groups, in the answer of a question', async () => {
    const nested = 'ownedBy(filter: { within: "OPD-99" }) { nodes { code } }';
    for (const query of [
      `{ applications { nodes { ${nested} } } }`,
      `{ application(ref: "A1") { ${nested} } }`,
      `{ nodes(ids: ["${graph.id('A1')}"]) { ... on Application { ${nested} } } }`,
      '{ applicationGroups(by: [phase], filter: { ownedBy: { within: "OPD-99" } }) { groups { count } } }',
    ])
      expect((await server.ask(query)).errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
  });
});

describe('links', () => {
  it('are found by what they are, and go suspect when an end changes its meaning', async () => {
    const suspects = async () =>
      codes(
        (
          await server.data(
            '{ a: applications(filter: { ownedBy: { link: { suspect: { eq: true } } } }) { nodes { code } } }',
          )
        ).a,
      );
    expect(await suspects()).toEqual([]);
    await server.data('mutation { updateApplication(ref: "A2", input: { name: "Bantuan sosial" }) { item { id } } }');
    expect(await suspects()).toEqual(['A2']);
    const { links, item } = await server.data(
      '{ links(filter: { suspect: { eq: true } }) { totalCount nodes { id type suspect from { code } to { name } } } item(ref: "OPD-08") { ... on Organization { owns(links: { suspect: { eq: true } }) { totalCount nodes { code } } } } }',
    );
    expect(links).toMatchObject({ totalCount: 1, nodes: [{ type: 'OWNS', suspect: true, from: { code: 'OPD-08' } }] });
    expect(item.owns).toEqual({ totalCount: 1, nodes: [{ code: 'A2' }] });
    const { link } = await server.data('query ($id: ID!) { link(id: $id) { to { code } sentence(language: EN) } }', {
      id: links.nodes[0].id,
    });
    expect(link).toEqual({ to: { code: 'A2' }, sentence: 'Dinas Sosial owns Bantuan sosial' });
  });

  it('go page by page, forwards and backwards alike, each page one statement', async () => {
    const query =
      'query ($first: Int, $after: String, $last: Int, $before: String) { l: links(types: [OWNS, SERVES], first: $first, after: $after, last: $last, before: $before) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }';
    const ids = (page: any): string[] => page.nodes.map(({ id }: any) => id);
    const { l: all } = await server.data(query, { first: 100 });
    expect(ids(all)).toHaveLength(5);
    expect(ids(all)).toEqual(ids(all).toSorted());
    const { l: begin } = await server.data(query, { first: 2 });
    const { l: middle } = await server.data(query, { first: 2, after: begin.pageInfo.endCursor });
    expect([...ids(begin), ...ids(middle)]).toEqual(ids(all).slice(0, 4));
    expect(middle.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    const { l: before } = await server.data(query, { last: 2, before: middle.pageInfo.startCursor });
    expect(ids(before)).toEqual(ids(begin));
    expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(await server.statements(() => server.data(query, { first: 2 }))).toHaveLength(1);
  });

  it('with an end that may not be seen are not there', async () => {
    const query = '{ links(types: [OWNS]) { totalCount nodes { from { code } } } }';
    expect((await server.data(query)).links.totalCount).toBe(4);
    const { data } = await askAs(server, anybody, query);
    expect(data.links.totalCount).toBe(3);
    const { links } = await server.data('{ links { nodes { id from { code } } } }');
    const hidden = links.nodes.find((link: any) => link.from.code === 'RAHASIA');
    const one = 'query ($id: ID!) { link(id: $id) { id } }';
    expect((await server.data(one, { id: hidden.id })).link).toEqual({ id: hidden.id });
    expect((await askAs(server, anybody, one, { id: hidden.id })).data.link).toBeNull();
    expect((await server.data(one, { id: 'nowhere' })).link).toBeNull();
  });
});

describe('items of all kinds', () => {
  it('stand in one list, by code, of the kinds asked for', async () => {
    const { some, none, one, all } = await server.data(`{
      some: items(kinds: [Application, Service]) { totalCount nodes { kind code ... on Application { phase } } }
      none: items(kinds: []) { totalCount nodes { code } }
      one: items(kinds: [Service]) { nodes { code } }
      all: items(last: 2) { totalCount nodes { code } pageInfo { hasPreviousPage } }
    }`);
    expect(some).toMatchObject({
      totalCount: 4,
      nodes: [{ kind: 'Application', code: 'A1', phase: 'ACTIVE' }, {}, {}, { code: 'L1' }],
    });
    expect(none).toEqual({ totalCount: 0, nodes: [] });
    expect(codes(one)).toEqual(['L1']);
    expect(all).toEqual({
      totalCount: 9,
      nodes: [{ code: 'UPT-1' }, { code: 'UPT-2' }],
      pageInfo: { hasPreviousPage: true },
    });
  });

  it('are counted alone by a page of nothing, at the root and below', async () => {
    const { items, organization } = await server.data(
      '{ items(first: 0) { totalCount nodes { code } pageInfo { hasNextPage endCursor } } organization(ref: "OPD-08") { owns(first: 0, kinds: [Application]) { totalCount nodes { code } } none: owns(kinds: []) { totalCount } } }',
    );
    expect(items).toEqual({ totalCount: 9, nodes: [], pageInfo: { hasNextPage: true, endCursor: null } });
    expect(organization).toEqual({ owns: { totalCount: 2, nodes: [] }, none: { totalCount: 0 } });
  });
});

describe('groups', () => {
  const byOwner = '{ g: applicationGroups(by: [ownedBy]) { totalCount groups { count by { value item { name } } } } }';

  it('count an item in each group that it belongs to, and once in the whole', async () => {
    const { g } = await server.data(byOwner);
    expect(g.totalCount).toBe(3);
    expect(g.groups.map((group: any) => [group.by[0].item?.name ?? null, group.count])).toEqual([
      ['Dinas Sosial', 2],
      ['Unit sandi', 1],
      ['Puskesmas', 1],
    ]);
    expect(await server.statements(() => server.data(byOwner))).toHaveLength(1);
  });

  it('do not tell of what may not be seen: it is as if nobody owned it', async () => {
    const { data } = await askAs(server, anybody, byOwner);
    expect(data.g.groups.map((group: any) => [group.by[0].value, group.count])).toEqual([
      ['OPD-08', 2],
      ['UPT-1', 1],
      [null, 1],
    ]);
  });

  it('stand in the order asked for, as many as asked for', async () => {
    const { g } = await server.data(
      '{ g: applicationGroups(by: [phase, national], orderBy: VALUE, first: 1) { hasMore groups { count by { field value item { id } } } } }',
    );
    expect(g).toEqual({
      hasMore: true,
      groups: [
        {
          count: 2,
          by: [
            { field: 'phase', value: 'ACTIVE', item: null },
            { field: 'national', value: 'false', item: null },
          ],
        },
      ],
    });
  });

  it.each(['[]', '[phase, phase]', '[phase, vendor, national, criticality]'])('are refused by %s', async (by) => {
    const { errors } = await server.ask(`{ applicationGroups(by: ${by}) { groups { count } } }`);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });
});

it('what is absent is not such: it counts against "all" and for "not"', async () => {
  const { all, not } = await server.data(`{
    all: organizations(filter: { owns: { all: { description: { contains: "a" } } } }) { totalCount }
    not: applications(filter: { not: { phase: { eq: ACTIVE } } }) { nodes { code } }
  }`);
  expect(all.totalCount).toBe(2);
  expect(codes(not)).toEqual(['A3']);
});
