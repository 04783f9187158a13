import './register-typescript.mjs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Starts the one Neo4j of a test run, in a folder and on a port of its own. Tests read RUNUT_TEST_NEO4J: JSON of
 * { uri, user, password, database }. A run that is killed outright takes its Neo4j with it.
 */
export default async function startNeo4j() {
  const { startEmbedded } = await import('../../src/database/embedded/start-embedded.ts');
  const dataDir = await mkdtemp(join(tmpdir(), 'runut-test-'));
  const neo4j = await startEmbedded({ dataDir, endWithParent: true });
  const { uri, user, password, database } = neo4j;
  process.env.RUNUT_TEST_NEO4J = JSON.stringify({ uri, user, password, database });
  // Jest gives global setup and teardown nothing to share but this process.
  globalThis.runutTestNeo4j = { neo4j, dataDir };
}
