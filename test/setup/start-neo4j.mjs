import './register-typescript.mjs';
import { mkdtemp, readFile } from 'node:fs/promises';
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
  void neo4j.exited.then((exit) => exit.asked || tellEnd(dataDir, exit));
  const { uri, user, password, database } = neo4j;
  process.env.RUNUT_TEST_NEO4J = JSON.stringify({ uri, user, password, database });
  // Jest gives global setup and teardown nothing to share but this process.
  globalThis.runutTestNeo4j = { neo4j, dataDir };
}

/** All suites after it fail then, and none of them knows why. */
const tellEnd = async (dataDir, { code, signal }) => {
  const [{ consoleLog }, { homeOf }] = await Promise.all([
    import('../../src/database/embedded/java-process.ts'),
    import('../../src/database/embedded/home.ts'),
  ]);
  const said = await readFile(consoleLog(homeOf(dataDir)), 'utf8').catch((error) => String(error));
  console.error(`The Neo4j of the tests ended by itself (${signal ?? `exit code ${code}`}). Its last words:`);
  console.error(said.slice(-2_000));
};
