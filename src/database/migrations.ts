import { schemaChanges } from '../metamodel/derive/constraints.js';
import type { Registry } from '../metamodel/registry.js';
import type { Database } from './database.js';

/** A change of what the graph holds: run once after the schema is up, and remembered by its id. */
export interface DataStep {
  readonly id: string;
  /** Works in batches, each a transaction of its own; when it is broken off, the next start begins it anew. */
  run(database: Database): Promise<void>;
}

/**
 * Brings the database's schema and what it holds up to the registry's: each change once, remembered in the graph.
 * @returns the ids of the changes that were new
 */
export const migrate = async (
  database: Database,
  registry: Registry,
  dataSteps: readonly DataStep[] = [],
): Promise<string[]> => {
  await database.command(
    'CYPHER 5 CREATE CONSTRAINT unique_migration_id IF NOT EXISTS FOR (m:Migration) REQUIRE m.id IS UNIQUE',
  );
  const rows = await database.read({
    text: 'CYPHER 5 MATCH (m:Migration) RETURN collect(m.id) AS ids',
    parameters: {},
  });
  const done = new Set<string>(rows[0]?.get('ids') ?? []);
  const changes = schemaChanges(registry).filter((change) => !done.has(change.id));
  for (const { id, cypher, replaces } of changes) {
    for (const old of done) if (replaces && old.startsWith(replaces)) await dropIndex(database, old);
    await database.command(`CYPHER 5 ${cypher}`);
    await remember(database, id);
  }
  if (changes.length > 0) await database.read({ text: 'CYPHER 5 CALL db.awaitIndexes(300)', parameters: {} });
  const steps = dataSteps.filter((step) => !done.has(step.id));
  for (const step of steps) {
    await step.run(database);
    await remember(database, step.id);
  }
  if (steps.length > 0) await forgetAnswers(database);
  return [...changes, ...steps].map(({ id }) => id);
};

const remember = async (database: Database, id: string): Promise<void> => {
  await database.write((transaction) =>
    transaction.run({
      text: 'CYPHER 5 MERGE (m:Migration {id: $id}) ON CREATE SET m.appliedAt = $at',
      parameters: { id, at: new Date().toISOString() },
    }),
  );
};

/** Other servers may remember answers about what the steps changed. */
const forgetAnswers = async (database: Database): Promise<void> => {
  await database.write((transaction) =>
    transaction.run({
      text: "CYPHER 5 MATCH (feed:Feed {id: 'feed'}) SET feed.changedAt = timestamp()",
      parameters: {},
    }),
  );
};

/** Forgotten as well, so that an older program that comes back makes its own again. */
const dropIndex = async (database: Database, id: string): Promise<void> => {
  await database.command(`CYPHER 5 DROP INDEX \`${id}\` IF EXISTS`);
  await database.write((transaction) =>
    transaction.run({ text: 'CYPHER 5 MATCH (m:Migration {id: $id}) DELETE m', parameters: { id } }),
  );
};
