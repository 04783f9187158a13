import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Client } from 'graphql-ws';
import { startServer, type TestServer, testConnection } from '../support/server.js';
import { Relay } from '../support/relay.js';
import { anotherServer, clientOf, eventually, Listener } from './servers.js';

let first: TestServer;
let second: { readonly app: NestFastifyApplication; readonly url: string };
let relay: Relay;
const clients: Client[] = [];

beforeAll(async () => {
  first = await startServer();
  relay = await Relay.before(testConnection());
  second = await anotherServer(relay.connection);
});
afterEach(async () => {
  for (const client of clients.splice(0)) await client.dispose();
});
afterAll(async () => {
  await second.app.close();
  await relay.close();
  await first.close();
});

const listen = (url: string, args = '', fields?: string, params: Record<string, unknown> = {}): Listener => {
  const client = clientOf(url, params);
  clients.push(client);
  return new Listener(client, args, fields);
};
const position = async (): Promise<string> =>
  (await first.data('{ changes(first: 500) { position } }')).changes.position;
const create = async (url: string, kind: string, name: string): Promise<void> => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `mutation { create${kind}(input: { name: "${name}" }) { item { code } } }` }),
  });
  expect(((await response.json()) as { errors?: unknown }).errors).toBeUndefined();
};

test('two servers on one graph tell the same changes in the same order, whoever writes', async () => {
  const since = await position();
  const listeners = [first.url, second.url, second.url].map((url) => listen(url, `(since: "${since}")`));
  await Promise.all(
    Array.from({ length: 8 }, async (_, writer) => {
      for (let turn = 0; turn < 5; turn += 1)
        await create(writer % 2 ? first.url : second.url, 'Application', `S ${writer} ${turn}`);
    }),
  );
  const expected = Array.from({ length: 40 }, (_, nth) => `${Number(since) + 1 + nth}.0`);
  for (const listener of listeners) expect((await listener.until(40)).places).toEqual(expected);
});

test('a change of this server is told at once, that of another within a moment', async () => {
  const here = listen(first.url);
  const there = listen(second.url);
  await eventually(
    () => true,
    () => '',
  );
  for (let tries = 0; here.heard.length === 0 || there.heard.length === 0; tries += 1) {
    expect(tries).toBeLessThan(20);
    await create(first.url, 'Application', `Kabar ${tries}`);
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  expect(here.heard[0]?.code).toMatch(/^APP-/);
});

test('only kinds that are asked for', async () => {
  const since = await position();
  const services = listen(first.url, `(since: "${since}", kinds: [Service])`);
  await create(first.url, 'Application', 'Bukan ini');
  await create(first.url, 'Service', 'Ini');
  await create(first.url, 'Organization', 'Bukan ini juga');
  await create(first.url, 'Service', 'Dan ini');
  expect((await services.until(2)).heard.map(({ code }) => code?.slice(0, 3))).toEqual(
    ['SVC', 'SVC'].map(() => services.heard[0]?.code?.slice(0, 3)),
  );
  expect(services.places).toEqual([`${Number(since) + 2}.0`, `${Number(since) + 4}.0`]);
});

test('who comes back with the last cursor hears what was missed, once', async () => {
  const since = await position();
  const before = await listen(first.url, `(since: "${since}")`).until(0);
  await create(first.url, 'Application', 'Satu');
  await before.until(1);
  before.stop();
  await create(first.url, 'Application', 'Dua');
  await create(first.url, 'Application', 'Tiga');
  const after = listen(second.url, `(since: "${before.heard[0]?.cursor}")`);
  await after.until(2);
  await create(first.url, 'Application', 'Empat');
  await after.until(3);
  expect([...before.places, ...after.places]).toEqual([1, 2, 3, 4].map((nth) => `${Number(since) + nth}.0`));
});

test('what is selected of the items comes with it', async () => {
  const since = await position();
  const told = listen(
    first.url,
    `(since: "${since}")`,
    'cursor by byVerified sentence(language: EN) item { name createdBy } properties { name after }',
    { user: 'Siti' },
  );
  await create(first.url, 'Application', 'Lengkap');
  const [change] = (await told.until(1)).heard;
  expect(change).toMatchObject({ byVerified: false, by: 'anonymous', item: { name: 'Lengkap' } });
  expect(change?.['properties']).toContainEqual({ name: 'name', after: 'Lengkap' });
});

test('a subscription outlives an absence of Neo4j', async () => {
  const since = await position();
  const told = listen(second.url, `(since: "${since}")`);
  await create(first.url, 'Application', 'Sebelum');
  await told.until(1);
  await relay.refuse();
  await create(first.url, 'Application', 'Selama 1');
  await create(first.url, 'Application', 'Selama 2');
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(told.heard).toHaveLength(1);
  await relay.resume();
  await told.until(3);
  await create(first.url, 'Application', 'Sesudah');
  expect((await told.until(4)).places).toEqual([1, 2, 3, 4].map((nth) => `${Number(since) + nth}.0`));
  expect(told.failure).toBeUndefined();
});

test('nobody asks Neo4j when nobody listens, and one does for all', async () => {
  const listeners = Array.from({ length: 5 }, () => listen(first.url));
  await new Promise((resolve) => setTimeout(resolve, 500));
  const asked = await first.statements(() => new Promise((resolve) => setTimeout(resolve, 1_100)));
  expect(asked.length).toBeGreaterThanOrEqual(2);
  expect(asked.length).toBeLessThanOrEqual(5);
  for (const listener of listeners) listener.stop();
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(await first.statements(() => new Promise((resolve) => setTimeout(resolve, 600)))).toEqual([]);
});
