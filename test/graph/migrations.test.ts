import { Database } from '../../src/database/database.js';
import { migrate } from '../../src/database/migrations.js';
import { schemaChanges } from '../../src/metamodel/derive/constraints.js';
import { registry } from '../../src/model/registry.js';
import { testConnection } from '../support/server.js';

let database: Database;
beforeAll(() => {
  database = new Database(testConnection());
});
afterAll(() => database.close());

const ask = async (text: string): Promise<unknown[]> => {
  const rows = await database.read({ text: `CYPHER 5 ${text}`, parameters: {} });
  return rows.map((row) => row.get(0) as unknown);
};

it('the schema is brought up once, remembered in the graph, and left alone afterwards', async () => {
  await migrate(database, registry);
  expect(await migrate(database, registry)).toEqual([]);
  const ids = schemaChanges(registry).map((change) => change.id);
  expect(await ask('MATCH (m:Migration) RETURN m.id')).toEqual(expect.arrayContaining(ids));
  const constraints = await ask('SHOW CONSTRAINTS YIELD name RETURN name');
  expect(constraints).toEqual(expect.arrayContaining(ids.filter((id) => id.startsWith('unique_'))));
  const indexes = await ask("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name");
  expect(indexes).toEqual(expect.arrayContaining(ids));
});

it('ids are unique over kinds and over links of a type, whatever a client does', async () => {
  const twice = (cypher: string) => database.write((t) => t.run({ text: `CYPHER 5 ${cypher}`, parameters: {} }));
  await expect(twice("CREATE (:Item {id: 'x'}), (:Item {id: 'x'})")).rejects.toThrow('is there already');
  await expect(
    twice("CREATE (a:Item {id: 'y'})-[:SERVES {id: 'z'}]->(a), (a)-[:SERVES {id: 'z'}]->(a)"),
  ).rejects.toThrow('is there already');
});
