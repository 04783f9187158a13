import type { Connection } from '../database/database.js';
import { Database } from '../database/database.js';
import { findRunningNeo4j } from '../database/embedded/connection-file.js';
import { EmbeddedError } from '../database/embedded/embedded-error.js';
import { type EmbeddedNeo4j, startEmbedded } from '../database/embedded/start-embedded.js';
import type { Configuration } from '../operations/configuration.js';
import { requireSuitableNeo4j } from '../operations/neo4j-check.js';

/** A Neo4j that answers, and how to let go of it. */
export interface ReachedNeo4j {
  readonly connection: Connection;
  /** Resolves to an error when an embedded Neo4j ends unasked; never for one that somebody else runs. */
  readonly ended: Promise<EmbeddedError>;
  stop(): Promise<void>;
}

type Tell = (line: string) => void;

/**
 * Starts the embedded Neo4j, or reaches the given one.
 * @throws EmbeddedError or BootError, with nothing left running
 */
export const reachNeo4j = async ({ neo4j, dataDir }: Configuration, tell: Tell): Promise<ReachedNeo4j> => {
  if (neo4j.kind === 'given') {
    await check(neo4j);
    return { connection: neo4j, ended: forever(), stop: () => Promise.resolve() };
  }
  const embedded = await startEmbedded({ dataDir, heap: neo4j.heap, pageCache: neo4j.pageCache, onProgress: tell });
  return {
    connection: embedded,
    ended: endedUnasked(embedded),
    stop: () => embedded.stop(),
  };
};

/** The same for a command beside a running server: the server's Neo4j where one runs, else one for as long as the command lasts. */
export const joinNeo4j = async (configuration: Configuration, tell: Tell): Promise<ReachedNeo4j> => {
  const running = configuration.neo4j.kind === 'embedded' ? findRunningNeo4j(configuration.dataDir) : undefined;
  if (!running) return reachNeo4j(configuration, tell);
  return { connection: running, ended: forever(), stop: () => Promise.resolve() };
};

const endedUnasked = async ({ exited }: EmbeddedNeo4j): Promise<EmbeddedError> => {
  const { asked } = await exited;
  if (asked) return forever();
  return new EmbeddedError('DIED', 'Neo4j has ended by itself; the log in the data folder may say why. Start again.');
};

const forever = (): Promise<never> => new Promise(() => undefined);

const check = async (connection: Connection): Promise<void> => {
  const database = new Database(connection);
  try {
    await requireSuitableNeo4j(connection, () => database.serverVersion());
  } finally {
    await database.close();
  }
};
