import { errorCode } from '../database/embedded/error-code.js';
import { BootError } from './boot-errors.js';

const OLDEST = [5, 26] as const;
const UNREACHABLE = ['ServiceUnavailable', 'SessionExpired', 'UNAVAILABLE', 'N/A'];

/**
 * Sees that a Neo4j of the user's can be reached, lets this user in and is new enough.
 *
 * @param neo4j shown in messages
 * @param readVersion asks it, e.g. `() => database.serverVersion()`; answers `5.26.30`, `2025.10.1`, `5.27-aura`
 * @throws BootError NEO4J_UNREACHABLE, NEO4J_REFUSED, NEO4J_WITHOUT_DATABASE or NEO4J_TOO_OLD
 */
export async function requireSuitableNeo4j(
  neo4j: { readonly uri: string; readonly user: string; readonly database: string },
  readVersion: () => Promise<string>,
): Promise<void> {
  const version = await readVersion().catch((error: unknown) => {
    throw connectionError(error, neo4j);
  });
  const [major = 0, minor = 0] = version.split(/[.-]/).map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new BootError(
    'NEO4J_TOO_OLD',
    `Neo4j at ${neo4j.uri} is ${version === '' ? 'of an unknown version' : version}, and Runut needs ${OLDEST.join('.')} or newer.`,
  );
}

function connectionError(error: unknown, neo4j: { uri: string; user: string; database: string }): unknown {
  const code = errorCode(error);
  const options = { cause: error };
  if (code === undefined) return error;
  if (UNREACHABLE.includes(code)) {
    return new BootError(
      'NEO4J_UNREACHABLE',
      `Neo4j at ${neo4j.uri} cannot be reached: is it running, and NEO4J_URI right?`,
      options,
    );
  }
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new BootError(
      'NEO4J_REFUSED',
      `Neo4j at ${neo4j.uri} refused user ${neo4j.user}: check NEO4J_USER and NEO4J_PASSWORD.`,
      options,
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    const message = `Neo4j at ${neo4j.uri} has no database ${neo4j.database}: check NEO4J_DATABASE.`;
    return new BootError('NEO4J_WITHOUT_DATABASE', message, options);
  }
  return error;
}
