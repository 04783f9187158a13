import { Database } from '../../src/database/database.js';
import { testConnection } from '../support/server.js';

const database = new Database(testConnection());
afterAll(() => database.close());

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
