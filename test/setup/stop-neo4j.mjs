import { rm } from 'node:fs/promises';

/** Stops the Neo4j of the test run and removes its folder. */
export default async function stopNeo4j() {
  const { neo4j, dataDir } = globalThis.runutTestNeo4j;
  await neo4j.stop();
  await rm(dataDir, { recursive: true, force: true });
}
