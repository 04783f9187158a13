import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../../src/database/database.js';
import { type EmbeddedNeo4j, startEmbedded } from '../../src/database/embedded/start-embedded.js';
import { csv, Importing } from '../exchange/importing.js';

// A Neo4j of its own, as small as it may be: what fills the heap of one that others use makes them wait.
const dataDir = mkdtempSync(join(tmpdir(), 'runut-memory-'));
let neo4j: EmbeddedNeo4j;
let database: Database;

beforeAll(async () => {
  neo4j = await startEmbedded({ dataDir, endWithParent: true, heap: '256m' });
  database = new Database(neo4j);
});

afterAll(async () => {
  await database.close();
  await neo4j.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Neo4j gives all statements together 70 % of its heap. */
const HUGE = {
  text: 'CYPHER 5 UNWIND range(1, 200000000) AS x RETURN size(collect([x, toString(x)])) AS all',
  parameters: {},
};

it.each([
  ['a question', () => database.read(HUGE)],
  ['a change', () => database.write((transaction) => transaction.run(HUGE))],
])('says of %s that Neo4j has no memory for it, and does not try it again', async (_, ask) => {
  const sent: string[] = [];
  const stop = database.listen(({ text }) => sent.push(text));
  await expect(ask()).rejects.toMatchObject({
    code: 'LIMIT_EXCEEDED',
    details: { outOfMemory: true },
    words: { en: expect.stringContaining('NEO4J_HEAP'), id: expect.stringContaining('NEO4J_HEAP') },
  });
  stop();
  expect(sent).toHaveLength(1);
  // Others are answered as before.
  expect(await database.read({ text: 'CYPHER 5 RETURN 1', parameters: {} })).toHaveLength(1);
});

it('writes nothing of an import that does not fit, and takes a smaller one', async () => {
  const importing = await Importing.start(neo4j);
  const columns = 'code,name,description,phase';
  const row = (_: unknown, index: number) => `APP-${index},Aplikasi ${index},Dipakai untuk melayani warga kota.,ACTIVE`;
  const applications = (rows: number) => csv(columns, ...Array.from({ length: rows }, row));
  const before = await importing.size();
  // Each takes some 30 kB until it is committed, and 179 MB are there.
  await expect(importing.import({ 'applications.csv': applications(9_000) })).rejects.toMatchObject({
    code: 'LIMIT_EXCEEDED',
    details: { outOfMemory: true },
  });
  expect(await importing.size()).toEqual(before);
  expect((await importing.import({ 'applications.csv': applications(1_000) })).items.created).toBe(1_000);
  await importing.stop();
});
