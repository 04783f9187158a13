import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
const PHASES = [null, 'ACTIVE', 'RETIRED', 'PLANNED', 'ACTIVE', null, 'RETIRING'];
beforeAll(async () => {
  server = await startServer();
  for (let index = 0; index < 23; index += 1) {
    await server.data(
      'mutation ($input: CreateApplicationInput!) { createApplication(input: $input) { item { id } } }',
      {
        input: {
          name: `Aplikasi ${'abcdefg'[index % 7]}`,
          phase: PHASES[index % 7],
          criticality: index % 3 === 0 ? null : 1 + (index % 5),
        },
      },
    );
  }
  await server.data('mutation { createOrganization(input: { code: "OPD", name: "Dinas" }) { item { id } } }');
  for (let number = 1; number <= 23; number += 1)
    await server.data('mutation ($to: Ref!) { link(input: { type: USES, from: "OPD", to: $to }) { link { id } } }', {
      to: `APP-${String(number).padStart(4, '0')}`,
    });
});
afterAll(() => server.close());

type Order = { field: string; direction: string }[];
interface Page {
  readonly codes: string[];
  readonly next: string | null;
  readonly previous: string | null;
}
const page = async (orderBy: Order, args: object): Promise<Page> => {
  const { list } = await server.data(
    `query ($orderBy: [ApplicationOrder!], $first: Int, $after: String, $last: Int, $before: String) {
      list: applications(orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) { nodes { code } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
    }`,
    { orderBy, ...args },
  );
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = list.pageInfo;
  return {
    codes: list.nodes.map((node: { code: string }) => node.code),
    next: hasNextPage ? endCursor : null,
    previous: hasPreviousPage ? startCursor : null,
  };
};
const forwards = async (order: Order, size: number): Promise<string[]> => {
  const codes: string[] = [];
  for (let after: string | null = null; ;) {
    const found: Page = await page(order, { first: size, after });
    codes.push(...found.codes);
    if (!found.next) return codes;
    after = found.next;
  }
};
const backwards = async (order: Order, size: number): Promise<string[]> => {
  const codes: string[] = [];
  for (let before: string | null = null; ;) {
    const found: Page = await page(order, { last: size, before });
    codes.unshift(...found.codes);
    if (!found.previous) return codes;
    before = found.previous;
  }
};

describe.each<[string, Order]>([
  ['code', [{ field: 'code', direction: 'ASC' }]],
  ['code downwards', [{ field: 'code', direction: 'DESC' }]],
  ['a property that may be absent', [{ field: 'phase', direction: 'ASC' }]],
  ['the same downwards', [{ field: 'phase', direction: 'DESC' }]],
  [
    'two that may be absent',
    [
      { field: 'criticality', direction: 'DESC' },
      { field: 'phase', direction: 'ASC' },
    ],
  ],
])('pages by %s', (_, order) => {
  it('go through every item once, forwards and backwards alike', async () => {
    const all = (await page(order, { first: 100 })).codes;
    expect(all.length).toBe(23);
    for (const size of [1, 4, 23]) {
      expect(await forwards(order, size)).toEqual(all);
      expect(await backwards(order, size)).toEqual(all);
    }
  });
});

it('items without a value come last, both ways', async () => {
  for (const direction of ['ASC', 'DESC']) {
    const { list } = await server.data(
      `{ list: applications(first: 100, orderBy: [{ field: phase, direction: ${direction} }]) { nodes { phase } } }`,
    );
    const phases = list.nodes.map((node: { phase: string | null }) => node.phase);
    expect(phases.indexOf(null)).toBe(phases.filter((phase: string | null) => phase !== null).length);
  }
});

it('stay right while items are inserted and deleted', async () => {
  const order: Order = [{ field: 'name', direction: 'ASC' }];
  const first = await page(order, { first: 5 });
  await server.data(
    'mutation { createApplication(input: { code: "BARU", name: "Aaa paling depan" }) { item { id } } }',
  );
  await server.data('mutation ($ref: Ref!) { deleteApplication(ref: $ref, cascade: true) { id } }', {
    ref: first.codes[4],
  });
  const second = await page(order, { first: 100, after: first.next });
  expect([...first.codes, ...second.codes]).not.toContain('BARU');
  expect(new Set([...first.codes, ...second.codes]).size).toBe(23);
});

it('pages of links have cursors of their own', async () => {
  const links = async (args: string) =>
    (
      await server.data(
        `{ organization(ref: "OPD") { uses(${args}) { totalCount edges { cursor node { code } } pageInfo { hasNextPage endCursor } } } }`,
      )
    ).organization.uses;
  const all = await links('first: 100');
  const begin = await links('first: 9');
  const rest = await links(`first: 100, after: "${begin.pageInfo.endCursor}"`);
  const codes = (list: { edges: { node: { code: string } }[] }) => list.edges.map((edge) => edge.node.code);
  expect([...codes(begin), ...codes(rest)]).toEqual(codes(all));
  expect(all.totalCount).toBe(codes(all).length);
});

it('a page is one statement, whatever is nested in it', async () => {
  const sent = await server.statements(() =>
    server.data(
      '{ applications(first: 5) { totalCount nodes { code usedBy { totalCount nodes { name uses(first: 3) { nodes { code } } } } } } }',
    ),
  );
  expect(sent).toHaveLength(1);
});

it('reads several items by id in the order asked for, with null for what is not there', async () => {
  const { item } = await server.data('{ item(ref: "OPD") { id kind ... on Organization { external } } }');
  const { application } = await server.data('{ application(ref: "APP-0003") { id } }');
  const sent = await server.statements(async () => {
    const { nodes } = await server.data(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Application { code usedBy { nodes { code } } } ... on Organization { external } } }',
      {
        ids: [item.id, '00000000-0000-7000-8000-000000000000', application.id],
      },
    );
    expect(nodes).toEqual([
      { id: item.id, external: false },
      null,
      { id: application.id, code: 'APP-0003', usedBy: { nodes: [{ code: 'OPD' }] } },
    ]);
  });
  expect(sent).toHaveLength(1);
});
