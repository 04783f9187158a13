import { Database, type Transaction } from '../../src/database/database.js';
import { migrate } from '../../src/database/migrations.js';
import { dataSteps } from '../../src/inventory/data-steps.js';
import { Entity, Text } from '../../src/metamodel/decorators.js';
import { schemaChanges } from '../../src/metamodel/derive/constraints.js';
import { searchIndex } from '../../src/metamodel/derive/search-index.js';
import { buildRegistry, type Registry } from '../../src/metamodel/registry.js';
import { Item } from '../../src/model/item.entity.js';
import { Link } from '../../src/model/link.entity.js';
import { links } from '../../src/model/links.js';
import { kinds, registry } from '../../src/model/registry.js';
import { GraphBuilder } from '../support/graph-builder.js';
import { startServer, testConnection, type TestServer } from '../support/server.js';

/** A graph that an earlier program filled, and one whose kinds have other texts than before. */
@Entity({
  description: { id: 'Aturan kota.', en: 'A rule of the city.' },
  indonesian: 'peraturan',
  group: 'governance',
  codePrefix: 'PRT',
  archimate: 'Constraint',
})
class Regulation extends Item {
  @Text({
    description: { id: 'Nomor dan tahunnya.', en: 'Its number and year.' },
    indonesian: 'nomor',
    searchable: 'text',
  })
  gazette!: string | null;
}
const wider = buildRegistry({ item: Item, linkItem: Link, kinds: [...kinds, Regulation], links });

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await migrate(server.database, registry, dataSteps(registry));
  await server.close();
});

const run = (text: string) =>
  server.database.write((transaction) => transaction.run({ text: `CYPHER 5 ${text}`, parameters: {} }));
const indexes = async (): Promise<string[]> => {
  const rows = await run('SHOW FULLTEXT INDEXES YIELD name, properties RETURN name');
  return rows.map((row) => String(row.get('name')));
};
const bringUp = (of: Registry) => migrate(server.database, of, dataSteps(of));
const codes = async (text: string) => {
  const { items } = await server.data('query ($text: String) { items(text: $text) { nodes { code } } }', { text });
  return items.nodes.map(({ code }: { code: string }) => code);
};

it('items without search texts get them once, more than a batch of them', async () => {
  await bringUp(registry);
  const graph = new GraphBuilder(server);
  for (let i = 0; i < 1_010; i += 1) graph.item('Element', `EL-${i}`, { name: `Simpul ${i}`, archimateType: 'Node' });
  await graph.item('Application', 'SATU', { name: 'Sistem satu pintu' }).build();
  const before = await run('MATCH (n:Item) RETURN n.id AS id, n.searchText AS text ORDER BY id');
  await run('MATCH (n:Item) REMOVE n.searchText');
  await run("MATCH (m:Migration) WHERE m.id STARTS WITH 'search_texts_' DELETE m");
  expect(await codes('pint')).toEqual([]);
  expect(await bringUp(registry)).toEqual([expect.stringMatching(/^search_texts_/)]);
  expect(await codes('pint')).toEqual(['SATU']);
  const after = await run('MATCH (n:Item) RETURN n.id AS id, n.searchText AS text ORDER BY id');
  expect(after.map((row) => row.toObject())).toEqual(before.map((row) => row.toObject()));
  expect(await bringUp(registry)).toEqual([]);
});

it('an item that is written meanwhile is right already and is left alone', async () => {
  let written = false;
  const busy = Object.assign(new Database(testConnection()), {
    write: async <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> => {
      await run("MATCH (n:Item {code: 'SATU'}) SET n.version = n.version + 1, n.searchText = 'n_baru_'");
      written = true;
      return server.database.write(work);
    },
  });
  for (const step of dataSteps(registry)) await step.run(busy);
  await busy.close();
  const [row] = await run("MATCH (n:Item {code: 'SATU'}) RETURN n.searchText AS text");
  expect([written, row?.get('text')]).toEqual([true, 'n_baru_']);
});

it('another set of searched properties has an index of its own, and the earlier one goes', async () => {
  expect(searchIndex(wider).properties).toContain('gazette');
  expect(searchIndex(wider).name).not.toBe(searchIndex(registry).name);
  expect(await indexes()).toEqual([searchIndex(registry).name]);
  const changes = await bringUp(wider);
  expect(changes).toEqual(expect.arrayContaining([searchIndex(wider).name, expect.stringMatching(/^search_texts_/)]));
  expect(await indexes()).toEqual([searchIndex(wider).name]);
  // An earlier program that comes back makes its own again.
  expect(await bringUp(registry)).toContain(searchIndex(registry).name);
  expect(await indexes()).toEqual([searchIndex(registry).name]);
});

it('the index is of the Indonesian analyzer and holds what the model says', async () => {
  const [row] = await run('SHOW FULLTEXT INDEXES YIELD name, properties, options RETURN properties, options');
  expect(row?.get('options')).toMatchObject({ indexConfig: { 'fulltext.analyzer': 'indonesian' } });
  expect(((row?.get('properties') ?? []) as string[]).sort()).toEqual(
    [...searchIndex(registry).properties, 'searchText'].sort(),
  );
  expect(searchIndex(registry).properties).toEqual(
    expect.arrayContaining(['name', 'code', 'description', 'tags', 'aliases', 'quote']),
  );
  expect(schemaChanges(registry).filter(({ replaces }) => replaces)).toHaveLength(1);
});
