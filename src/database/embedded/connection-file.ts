import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readIfPresent, writePrivateFile } from './private-file.js';
import { isRunning, processIdentity } from './process-identity.js';

const connection = z.object({
  uri: z.string(),
  user: z.string(),
  password: z.string(),
  database: z.string(),
  server: processIdentity,
});

/** How to reach the Neo4j that a running server embeds; `server` is the Node process that owns it. */
export type RunningNeo4j = z.infer<typeof connection>;

/** Tells the command line where the running Neo4j is (mode 0600, it holds the password). */
export function writeConnectionFile(dataDir: string, running: RunningNeo4j): void {
  writePrivateFile(connectionFile(dataDir), `${JSON.stringify(running, null, 2)}\n`);
}

export function removeConnectionFile(dataDir: string): void {
  rmSync(connectionFile(dataDir), { force: true });
}

/** The Neo4j embedded by the server that runs on this data folder; undefined when none runs. */
export function findRunningNeo4j(dataDir: string): RunningNeo4j | undefined {
  const text = readIfPresent(connectionFile(dataDir));
  if (text === undefined) return undefined;
  const running = connection.parse(JSON.parse(text));
  // A server that was killed could not remove its file.
  return isRunning(running.server) ? running : undefined;
}

function connectionFile(dataDir: string): string {
  return join(dataDir, 'neo4j-connection.json');
}
