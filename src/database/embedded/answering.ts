import { waitForListener } from './bolt-port.js';
import { EmbeddedError } from './embedded-error.js';
import type { JavaProcess, Neo4jExit } from './java-process.js';
import { waitForQueries, type Login } from './login.js';

const LIMIT_MS = 120_000;

/**
 * Resolves when the child answers queries. Its own end comes first where it fails: another program that took the port
 * would answer a probe, and Neo4j itself needs 13 s to say that its folder is locked.
 *
 * @param explain makes the error of a child that ended early
 */
export async function waitUntilAnswering(
  java: JavaProcess,
  login: Login,
  port: number,
  explain: (exit: Neo4jExit) => EmbeddedError,
): Promise<void> {
  const giveUp = new AbortController();
  const { signal } = giveUp;
  const givenUp = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  const tooSlow = setTimeout(() => {
    const message = `Neo4j did not answer within ${LIMIT_MS / 1000} s and was stopped again.`;
    giveUp.abort(new EmbeddedError('TOO_SLOW', message));
  }, LIMIT_MS);
  void java.exited.then((exit) => giveUp.abort(explain(exit)));
  const ready = waitForListener(port, signal).then(() => waitForQueries(login, signal));
  try {
    await Promise.race([ready, givenUp]);
  } finally {
    clearTimeout(tooSlow);
    // The one that lost may still reject; what there was to tell has been told.
    ready.catch(() => undefined);
    givenUp.catch(() => undefined);
  }
}
