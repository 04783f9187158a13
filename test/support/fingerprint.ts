import type { Database } from '../../src/database/database.js';

/** Everything that is in the graph, counters included, as one text: equal before and after means nothing was written. */
export const fingerprint = async (database: Database): Promise<string> => {
  const all = async (text: string): Promise<string[]> => {
    const rows = await database.read({ text: `CYPHER 5 ${text}`, parameters: {} });
    return rows.map((row) => JSON.stringify(row.get('one'), inOrder)).sort();
  };
  return JSON.stringify([
    await all('MATCH (n) WHERE NOT n:Migration RETURN [labels(n), properties(n)] AS one'),
    await all('MATCH (a)-[r]->(b) RETURN [type(r), properties(r), a.id, b.id] AS one'),
  ]);
};

const inOrder = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
