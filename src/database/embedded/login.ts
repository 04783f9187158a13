import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { Neo4jError, type Driver } from 'neo4j-driver';
import { EmbeddedError } from './embedded-error.js';

export const EMBEDDED_USER = 'neo4j';
export const EMBEDDED_DATABASE = 'neo4j';

const INITIAL_PASSWORD = 'neo4j';
const POLL_MS = 100;
const UNAUTHORIZED = 'Neo.ClientError.Security.Unauthorized';
/** What a database that is still starting answers; anything else is a fault to be told. */
const NOT_YET =
  /^(ServiceUnavailable|SessionExpired)$|\.(DatabaseUnavailable|DatabaseNotFound|TransientError)|^Neo\.TransientError\./;

/** What it takes to log in; `isNew` saves a refused login on a graph that has never had its own password. */
export interface Login {
  readonly uri: string;
  readonly password: string;
  readonly isNew: boolean;
}

/**
 * Waits until Neo4j answers queries, and gives a new graph its own password first.
 *
 * @throws EmbeddedError PASSWORD when neither the kept password nor the initial one opens it
 */
export async function waitForQueries(login: Login, signal: AbortSignal): Promise<void> {
  if (login.isNew) await replaceInitialPassword(login, signal);
  if (await tryQuery(login, login.password, EMBEDDED_DATABASE, 'CYPHER 5 RETURN 1', {}, signal)) return;
  // Stopped between the first start and the change of its password.
  if (!login.isNew && (await replaceInitialPassword(login, signal))) return;
  throw new EmbeddedError(
    'PASSWORD',
    'The password kept in the data folder (neo4j-password) does not open its graph: put the right one back, or set DATA_DIR to a new folder.',
  );
}

function replaceInitialPassword(login: Login, signal: AbortSignal): Promise<boolean> {
  const statement = 'ALTER CURRENT USER SET PASSWORD FROM $from TO $to';
  const parameters = { from: INITIAL_PASSWORD, to: login.password };
  return tryQuery(login, INITIAL_PASSWORD, 'system', statement, parameters, signal);
}

/** Runs one statement, again while the database is still starting; false when the password is refused. */
async function tryQuery(
  login: Login,
  password: string,
  database: string,
  statement: string,
  parameters: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<boolean> {
  const driver = neo4j.driver(login.uri, neo4j.auth.basic(EMBEDDED_USER, password), {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 5_000,
    telemetryDisabled: true,
  });
  try {
    for (;;) {
      try {
        await runOnce(driver, database, statement, parameters);
        return true;
      } catch (error) {
        if (!(error instanceof Neo4jError)) throw error;
        if (error.code === UNAUTHORIZED) return false;
        if (!NOT_YET.test(error.code)) throw error;
        await sleep(POLL_MS, undefined, { signal });
      }
    }
  } finally {
    await driver.close();
  }
}

async function runOnce(
  driver: Driver,
  database: string,
  statement: string,
  parameters: Readonly<Record<string, string>>,
): Promise<void> {
  const session = driver.session({ database });
  try {
    await session.run(statement, parameters);
  } finally {
    await session.close();
  }
}
