import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedError } from './embedded-error.js';

const LOOPBACK = '127.0.0.1';
const POLL_MS = 100;

/** A port nobody listens on now. Another program can still take it before Neo4j does. */
export function findFreePort(): Promise<number> {
  return listenOnce(0);
}

/** @throws EmbeddedError PORT_TAKEN when somebody listens on it */
export async function requireFreePort(port: number): Promise<number> {
  try {
    return await listenOnce(port);
  } catch (error) {
    throw new EmbeddedError('PORT_TAKEN', `Port ${port} for Neo4j on ${LOOPBACK} is taken by another program.`, {
      cause: error,
    });
  }
}

/** Resolves when somebody listens on the port; rejects when the signal says to give up. */
export async function waitForListener(port: number, signal: AbortSignal): Promise<void> {
  while (!(await accepts(port))) await sleep(POLL_MS, undefined, { signal });
}

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      const found = typeof address === 'object' && address !== null ? address.port : port;
      server.close(() => resolve(found));
    });
  });
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: LOOPBACK });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
