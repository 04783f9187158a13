import neo4j, { type Config, type Driver } from 'neo4j-driver';
import { joinWrites } from './joined-writes.js';

joinWrites();

/** Where a Neo4j is, and who asks it. */
export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Opens a driver; no connection is made before the first statement. */
export const openDriver = (connection: Connection, connections: number, acquisitionMs: number): Driver => {
  const config: Config = {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: connections,
    connectionAcquisitionTimeout: acquisitionMs,
    connectionTimeout: acquisitionMs,
    // What a firewall forgot while it was idle is noticed before a statement is sent on it.
    connectionLivenessCheckTimeout: 30_000,
  };
  return neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), config);
};

/** Closes at once and waits for nothing: the other side may never answer again. */
export const dropDriver = (driver: Driver): void => void driver.close().catch(() => undefined);
