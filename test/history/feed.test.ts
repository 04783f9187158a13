import { Feed } from '../../src/history/feed.js';
import { BEGINNING, type FeedPlace, placeText } from '../../src/history/feed-place.js';
import { Inventory } from '../../src/inventory/inventory.service.js';
import { everything } from '../../src/inventory/viewer.js';
import { ALONE, type InventoryChange } from '../../src/inventory/writing/inventory-change.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
let inventory: Inventory;
beforeAll(async () => {
  server = await startServer();
  inventory = server.app.get(Inventory);
});
afterAll(() => server.close());

interface Page {
  readonly changes: readonly Record<string, string>[];
  readonly position: string;
  readonly hasMore: boolean;
}

const page = async (args: string): Promise<Page> =>
  (await server.data(`{ changes${args} { changes { cursor code kind linkType } position hasMore } }`)).changes;

const create = (name: string, kind = 'Application'): InventoryChange => ({
  ...ALONE,
  does: 'create',
  kind,
  input: { name },
});
const write = (changes: readonly InventoryChange[]) => inventory.apply(changes, everything('Budi'), {});

const WRITERS = 8;
const WRITES = 25;

test('a reader who keeps asking hears every change of eight writers once, in order', async () => {
  const feed = server.app.get(Feed);
  const filter = { kinds: null, linkTypes: null, visibilities: everything().visibilities };
  const { position: begin } = await page('');
  const heard: string[] = [];
  let place: FeedPlace = { position: Number(begin), index: null };
  let isWriting = true;
  const readers = (async () => {
    for (let size = 1; ; size = (size % 7) + 1) {
      const wasWriting = isWriting;
      const read = await feed.page(place, size, filter);
      heard.push(...read.changes.map((change) => placeText(change)));
      place = read.place;
      if (!wasWriting && !read.hasMore) return;
    }
  })();
  await Promise.all(
    Array.from({ length: WRITERS }, async (_, writer) => {
      for (let turn = 0; turn < WRITES; turn += 1)
        await write(Array.from({ length: 1 + ((writer + turn) % 4) }, (__, nth) => create(`${writer} ${turn} ${nth}`)));
    }),
  );
  isWriting = false;
  await readers;
  const rows = await server.database.read({
    text: 'CYPHER 5 MATCH (set:ChangeSet) WHERE set.position > $begin RETURN set.position AS position, set.size AS size ORDER BY position',
    parameters: { begin: Number(begin) },
  });
  expect(rows.map((row) => row.get('position'))).toEqual(rows.map((_, nth) => Number(begin) + 1 + nth));
  expect(rows).toHaveLength(WRITERS * WRITES);
  const written = rows.flatMap((row) =>
    Array.from({ length: Number(row.get('size')) }, (_, index) => `${row.get('position')}.${index}`),
  );
  expect(heard).toEqual(written);
});

test('pages of any size give the same feed', async () => {
  const all = await page('(first: 500)');
  expect(all.hasMore).toBe(false);
  for (const size of [1, 3, 100]) {
    const heard: unknown[] = [];
    let since = '0';
    for (;;) {
      const next = await page(`(since: "${since}", first: ${size})`);
      heard.push(...next.changes);
      since = next.position;
      if (!next.hasMore || heard.length > 60) break;
    }
    expect(heard).toEqual(all.changes.slice(0, heard.length));
    expect(heard.length).toBeGreaterThan(60);
  }
  const [first] = all.changes;
  expect((await page(`(since: "${first?.['cursor']}", first: 2)`)).changes).toEqual(all.changes.slice(1, 3));
});

test('a filter leaves changes out and moves the position all the same', async () => {
  const { position: since } = await page('(first: 500)');
  const { value, position: made } = await write([
    create('Portal'),
    create('Layanan', 'Service'),
    create('Dinas', 'Organization'),
  ]);
  const [portal, service, unit] = value.map(({ id }) => id);
  await write([{ ...ALONE, does: 'link', input: { type: 'SERVES', from: portal, to: service } }]);
  await write([{ ...ALONE, does: 'link', input: { type: 'OWNS', from: unit, to: portal } }]);
  const { position } = await write([{ ...ALONE, does: 'delete', kind: null, ref: String(service), cascade: true }]);
  const told = async (args: string) => {
    const { changes, position: end, hasMore } = await page(`(since: "${since}", first: 500${args})`);
    expect([end, hasMore]).toEqual([position, false]);
    return changes.map(({ kind, linkType }) => kind ?? linkType);
  };
  const all = ['Application', 'Service', 'Organization', 'SERVES', 'OWNS', 'SERVES', 'Service'];
  expect(await told('')).toEqual(all);
  // What is gone still has its kind.
  expect(await told(', kinds: [Service]')).toEqual(['Service', 'SERVES', 'SERVES', 'Service']);
  expect(await told(', kinds: [Organization]')).toEqual(['Organization', 'OWNS']);
  expect(await told(', kinds: [Goal]')).toEqual([]);
  expect(await told(', linkTypes: [OWNS]')).toEqual(['Application', 'Service', 'Organization', 'OWNS', 'Service']);
  expect(Number(made)).toBe(Number(since) + 1);
});

test('one statement, and one more for what is selected of the items', async () => {
  const count = async (fields: string) =>
    (await server.statements(() => server.data(`{ changes(first: 50) { changes { ${fields} } position } }`))).length;
  expect(await count('cursor code sentence properties { name before after }')).toBe(1);
  expect(await count('item { name } link { type from { name } } from { item { code } }')).toBe(2);
});

test.each(['x', '-1', '1.', '1.2.3', '01', '99999999999999999999'])('"%s" is no position', async (since) => {
  const { errors } = await server.ask(
    'query ($since: String!) { changes(since: $since) { position } }',
    { since },
    { 'accept-language': 'id' },
  );
  expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  expect(errors?.[0]?.message).toContain('since: bukan posisi');
});

test('a position that is still to come is refused, in both languages', async () => {
  const ask = (language: string) =>
    server.ask('{ changes(since: "1000000") { position } }', {}, { 'accept-language': language });
  expect((await ask('en')).errors?.[0]?.message).toContain('has not come to 1000000');
  expect((await ask('id')).errors?.[0]?.message).toContain('belum sampai 1000000');
  expect((await ask('id')).errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
});

test('a graph older than history is followed from where history begins', async () => {
  await server.database.write((transaction) =>
    transaction.run({
      text: 'CYPHER 5 MATCH (set:ChangeSet) WHERE set.position < 40 DETACH DELETE set',
      parameters: {},
    }),
  );
  const { changes } = await page('(first: 3)');
  expect(changes[0]?.['cursor']).toBe('40.0');
  const fed = await server.app.get(Feed).page(BEGINNING, 1, { kinds: ['Plan'], linkTypes: null, visibilities: [] });
  expect(fed.place.position).toBeGreaterThan(40);
});
