import { schemaChanges } from '../metamodel/derive/constraints.js';
import type { Registry } from '../metamodel/registry.js';
import type { Database } from './database.js';

/**
 * Brings the database's schema up to the registry's: each change once, remembered in the graph.
 * @returns the ids of the changes that were new
 */
export const migrate = async (database: Database, registry: Registry): Promise<string[]> => {
  await database.command(
    'CYPHER 5 CREATE CONSTRAINT unique_migration_id IF NOT EXISTS FOR (m:Migration) REQUIRE m.id IS UNIQUE',
  );
  const rows = await database.read({
    text: 'CYPHER 5 MATCH (m:Migration) RETURN collect(m.id) AS ids',
    parameters: {},
  });
  const done = new Set<string>(rows[0]?.get('ids') ?? []);
  const changes = schemaChanges(registry).filter((change) => !done.has(change.id));
  for (const change of changes) {
    await database.command(`CYPHER 5 ${change.cypher}`);
    await database.write((transaction) =>
      transaction.run({
        text: 'CYPHER 5 MERGE (m:Migration {id: $id}) ON CREATE SET m.appliedAt = $at',
        parameters: { id: change.id, at: new Date().toISOString() },
      }),
    );
  }
  if (changes.length > 0) await database.read({ text: 'CYPHER 5 CALL db.awaitIndexes(300)', parameters: {} });
  return changes.map((change) => change.id);
};
