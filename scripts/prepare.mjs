import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, hasSources } from './prepare/build.mjs';
import { buildDashboard } from './prepare/build-dashboard.mjs';
import { requireJava, requireMaven } from './prepare/java-and-maven.mjs';
import { fetchNeo4jJars } from './prepare/neo4j-jars.mjs';
import { requireNode } from './prepare/node-version.mjs';
import { installPackages } from './prepare/packages.mjs';
import { PreparationError } from './prepare/preparation-error.mjs';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Brings the checkout into a state in which Runut runs: npm packages, the build, and, where Neo4j is embedded, Java and
 * Neo4j's jars. What is there already is skipped without a word. On failure it says why and ends the process.
 *
 * @param {{ embedsNeo4j: boolean, buildsDashboard?: boolean }} needs
 */
export async function prepare({ embedsNeo4j, buildsDashboard = true }) {
  try {
    requireNode();
    // Asked first, so that nobody waits for a download only to be told to install Java.
    if (embedsNeo4j) await requireJava();
    if (hasSources(root)) await installPackages(root);
    if (embedsNeo4j) await fetchNeo4jJars(root, requireMaven);
    if (hasSources(root)) await build(root);
    if (hasSources(root) && buildsDashboard) await buildDashboard(root);
  } catch (error) {
    if (!(error instanceof PreparationError)) throw error;
    if (error.output !== '') process.stderr.write(`${error.output}\n`);
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
