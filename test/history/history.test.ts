import { Feed } from '../../src/history/feed.js';
import { BEGINNING } from '../../src/history/feed-place.js';
import type { Viewer } from '../../src/inventory/viewer.js';
import { Histories } from '../../src/questions/history/history.service.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
const ids: Record<string, string> = {};

const as = async (user: string, query: string): Promise<any> => {
  const answer = await server.ask(query, {}, { 'x-runut-user': user });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
};

beforeAll(async () => {
  server = await startServer();
  const made = await as(
    'Budi',
    `mutation {
      a: createApplication(input: { code: "APP-0007", name: "SIMPEG", phase: BUILDING }, reason: "pendataan awal") { item { id } }
      s: createService(input: { code: "LYN-1", name: "Layanan Kepegawaian" }) { item { id } }
      l: link(input: { type: SERVES, from: "APP-0007", to: "LYN-1" }) { link { id } }
      g: createApplication(input: { code: "APP-0009", name: "Lama" }) { item { id } }
    }`,
  );
  Object.assign(ids, { app: made.a.item.id, service: made.s.item.id, link: made.l.link.id, gone: made.g.item.id });
  await as('Siti', 'mutation { updateApplication(ref: "APP-0007", input: { phase: ACTIVE }) { item { id } } }');
  await as(
    'Siti',
    'mutation { updateApplication(ref: "APP-0007", input: { description: "Kepegawaian", tags: ["inti"] }) { item { id } } }',
  );
  await as('Siti', `mutation { updateLink(id: "${ids['link']}", input: { note: "utama" }) { link { id } } }`);
  await as('Siti', 'mutation { deleteApplication(ref: "APP-0009") { id } }');
});
afterAll(() => server.close());

const history = async (args: string, fields: string): Promise<any> =>
  (await server.data(`{ history(${args}) { nodes { ${fields} } pageInfo { hasNextPage endCursor } position } }`))
    .history;

test('what became of an item and its links: who, when, why, from what to what', async () => {
  const { nodes, position } = await history(
    'of: "APP-0007"',
    'action of by byVerified reason at kind linkType version code from { code item { name } } to { code } item { name } link { note } properties { name before after }',
  );
  expect(nodes.map(({ of, action, by, version }: any) => [of, action, by, version])).toEqual([
    ['LINK', 'UPDATED', 'Siti', 2],
    ['ITEM', 'UPDATED', 'Siti', 3],
    ['ITEM', 'UPDATED', 'Siti', 2],
    ['LINK', 'CREATED', 'Budi', 1],
    ['ITEM', 'CREATED', 'Budi', 1],
  ]);
  expect(nodes[0]).toMatchObject({
    linkType: 'SERVES',
    kind: null,
    from: { code: 'APP-0007', item: { name: 'SIMPEG' } },
    to: { code: 'LYN-1' },
    link: { note: 'utama' },
    item: null,
    properties: [{ name: 'note', before: null, after: 'utama' }],
  });
  expect(nodes[1].properties).toEqual([
    { name: 'description', before: null, after: 'Kepegawaian' },
    { name: 'tags', before: null, after: ['inti'] },
  ]);
  expect(nodes[2].properties).toEqual([{ name: 'phase', before: 'BUILDING', after: 'ACTIVE' }]);
  expect(nodes[4]).toMatchObject({ reason: 'pendataan awal', byVerified: false, code: 'APP-0007' });
  const names = nodes[4].properties.map(({ name }: any) => name);
  expect(names).toEqual(expect.arrayContaining(['code', 'name', 'phase', 'visibility']));
  for (const hidden of ['meaningVersion', 'sourceKey', 'planId']) expect(names).not.toContain(hidden);
  expect(Date.now() - Date.parse(nodes[0].at)).toBeLessThan(60_000);
  expect(position).toBe((await server.data('{ changes(first: 500) { position } }')).changes.position);
});

test('in words, in both languages', async () => {
  const sentences = async (language: string) =>
    (await history('of: "APP-0007"', `sentence(language: ${language})`)).nodes.map(({ sentence }: any) => sentence);
  expect(await sentences('EN')).toEqual([
    'Siti set note of “SIMPEG serves Layanan Kepegawaian” to utama.',
    'Siti changed APP-0007: description set to Kepegawaian; tags set to inti.',
    'Siti changed phase of APP-0007 from BUILDING to ACTIVE.',
    'Budi entered “SIMPEG serves Layanan Kepegawaian”.',
    'Budi entered APP-0007.',
  ]);
  expect((await sentences('ID')).slice(2)).toEqual([
    expect.stringMatching(/^Siti mengubah \w+ pada APP-0007 dari .+ menjadi .+\.$/),
    'Budi memasukkan “SIMPEG melayani Layanan Kepegawaian”.',
    'Budi memasukkan APP-0007.',
  ]);
});

test('without its links, and of a link alone', async () => {
  const own = await history('of: "app-0007", links: false', 'of');
  expect(own.nodes).toEqual([{ of: 'ITEM' }, { of: 'ITEM' }, { of: 'ITEM' }]);
  const link = await history(`of: "${ids['link']}"`, 'action linkType');
  expect(link.nodes).toEqual([
    { action: 'UPDATED', linkType: 'SERVES' },
    { action: 'CREATED', linkType: 'SERVES' },
  ]);
});

test('what is gone is found by its id and by its code', async () => {
  for (const ref of [ids['gone'], 'APP-0009', ' app - 0009 ']) {
    const { nodes } = await history(`of: "${ref}"`, 'action code item { id } sentence(language: EN)');
    expect(nodes).toEqual([
      { action: 'DELETED', code: 'APP-0009', item: null, sentence: 'Siti deleted APP-0009.' },
      { action: 'CREATED', code: 'APP-0009', item: null, sentence: 'Budi entered APP-0009.' },
    ]);
  }
  const { errors } = await server.ask('{ history(of: "APP-9999") { position } }');
  expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
});

test('page by page, each change once', async () => {
  const all = (await history('of: "APP-0007"', 'cursor')).nodes;
  const read: unknown[] = [];
  for (let after = ''; ;) {
    const { nodes, pageInfo } = await history(`of: "APP-0007", first: 2${after}`, 'cursor');
    read.push(...nodes);
    if (!pageInfo.hasNextPage) break;
    after = `, after: "${pageInfo.endCursor}"`;
  }
  expect(read).toEqual(all);
});

test('two statements, however much is selected', async () => {
  const fields =
    'item { name ... on Application { serves { nodes { name } } } } link { from { name } } from { item { name } } to { item { code } }';
  expect(await server.statements(() => history('of: "APP-0007"', fields))).toHaveLength(2);
  expect(await server.statements(() => history('of: "APP-0007"', 'by'))).toHaveLength(1);
});

test('an item as it stood, with its links', async () => {
  const { nodes } = await history('of: "APP-0007"', 'at position');
  const at = async (moment: string, ref = 'APP-0007') =>
    (
      await server.data(
        `{ itemAt(ref: "${ref}", at: "${moment}") { kind code name version changedAtPosition position values { name value }
           links { type outgoing far { code name item { name } } link { note } version values { name value } } } }`,
      )
    ).itemAt;
  const created = await at(nodes[4].at);
  expect(created).toMatchObject({
    kind: 'Application',
    code: 'APP-0007',
    version: 1,
    changedAtPosition: nodes[4].position,
  });
  expect(created.values).toContainEqual({ name: 'phase', value: 'BUILDING' });
  expect(created.values).toContainEqual({ name: 'description', value: null });
  const now = await at(new Date().toISOString());
  expect(now.version).toBe(3);
  expect(now.values).toContainEqual({ name: 'phase', value: 'ACTIVE' });
  expect(now.values).toContainEqual({ name: 'updatedBy', value: 'Siti' });
  expect(now.links).toMatchObject([
    {
      type: 'SERVES',
      outgoing: true,
      far: { code: 'LYN-1', item: { name: 'Layanan Kepegawaian' } },
      link: { note: 'utama' },
      version: 2,
    },
  ]);
  expect(now.links[0].values).toContainEqual({ name: 'note', value: 'utama' });
  expect(await at('2020-01-01T00:00:00Z')).toBeNull();
  const gone = (await history('of: "APP-0009"', 'at')).nodes;
  expect((await at(gone[1].at, 'APP-0009'))?.name).toBe('Lama');
  expect(await at(gone[0].at, 'APP-0009')).toBeNull();
  const { errors } = await server.ask(`{ itemAt(ref: "${ids['link']}", at: "2026-01-01T00:00:00Z") { id } }`);
  expect(errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
});

describe('who may see less', () => {
  const anybody: Viewer = { name: 'anybody', visibilities: ['PUBLIC'] };
  const insider: Viewer = { name: 'insider', visibilities: ['PUBLIC', 'INTERNAL', 'CONFIDENTIAL'] };
  const codes = async (viewer: Viewer) => {
    const { changes, place, hasMore } = await server.app
      .get(Feed)
      .page(BEGINNING, 500, { kinds: null, linkTypes: null, visibilities: viewer.visibilities });
    return {
      told: changes.map((change) =>
        change.of === 'ITEM' ? `${change.code} ${change.action}` : `${change.type} ${change.action}`,
      ),
      place,
      hasMore,
    };
  };
  const own = (viewer: Viewer, ref: string) =>
    server.app.get(Histories).of(ref, { links: true, size: 50, before: null }, viewer);

  beforeAll(async () => {
    await server.data(`mutation {
      a: createApplication(input: { code: "P", name: "Publik", visibility: PUBLIC }) { item { id } }
      b: createService(input: { code: "R", name: "Rahasia", visibility: CONFIDENTIAL }) { item { id } }
      c: createService(input: { code: "T", name: "Terbuka", visibility: PUBLIC }) { item { id } }
      d: createService(input: { code: "H", name: "Hilang", visibility: PUBLIC }) { item { id } }
      e: link(input: { type: SERVES, from: "P", to: "R" }) { link { id } }
      f: link(input: { type: SERVES, from: "P", to: "T" }) { link { id } }
      g: updateService(ref: "T", input: { name: "Terbuka 2" }) { item { id } }
      h: updateService(ref: "H", input: { visibility: CONFIDENTIAL }) { item { id } }
      i: deleteService(ref: "H") { id }
    }`);
    await server.data('mutation { updateService(ref: "T", input: { visibility: CONFIDENTIAL }) { item { id } } }');
    await server.data('mutation { updateService(ref: "T", input: { visibility: PUBLIC }) { item { id } } }');
  });

  test('the feed leaves out what he may not see, and comes to the same position', async () => {
    const [all, some] = [await codes(insider), await codes(anybody)];
    expect(all.told).toContain('R CREATED');
    expect(all.told.filter((one) => one.startsWith('H'))).toEqual(['H CREATED', 'H UPDATED', 'H DELETED']);
    // Not what became confidential since, even when it is gone; not the two changes that say it was so for a while.
    expect(some.told).toEqual(['P CREATED', 'T CREATED', 'SERVES CREATED', 'T UPDATED']);
    expect([some.place, some.hasMore]).toEqual([all.place, all.hasMore]);
  });

  test('so does the history of an item', async () => {
    expect((await own(insider, 'P')).changes).toHaveLength(3);
    expect((await own(anybody, 'P')).changes).toHaveLength(2);
    await expect(own(anybody, 'R')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(own(anybody, 'H')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await own(insider, 'H')).changes).toHaveLength(3);
  });

  test('an item of the past is seen by those who could see it then and can see it now', async () => {
    const { changes } = await own(insider, 'T');
    const hidden = changes[1]?.at ?? '';
    const open = changes[0]?.at ?? '';
    const histories = server.app.get(Histories);
    expect(changes[1]?.after).toEqual({ visibility: 'CONFIDENTIAL' });
    expect((await histories.itemAt('T', hidden, true, insider)).item?.version).toBe(3);
    expect((await histories.itemAt('T', hidden, true, anybody)).item).toBeNull();
    expect((await histories.itemAt('T', open, true, anybody)).item?.version).toBe(4);
    const portal = async (viewer: Viewer) =>
      (await histories.itemAt('P', open, true, viewer)).item?.links.map(({ far }) => far.code);
    expect(await portal(insider)).toEqual(['R', 'T']);
    expect(await portal(anybody)).toEqual(['T']);
    await expect(histories.itemAt('R', open, true, anybody)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
