import { createServer } from 'node:net';
import { errorCode } from '../database/embedded/error-code.js';
import { BootError } from './boot-errors.js';

/**
 * Asks before the slow part of a start whether the server will be able to listen.
 *
 * @throws BootError when it will not
 */
export async function requireListenable(host: string, port: number): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
    await new Promise((resolve) => server.close(resolve));
  } catch (error) {
    throw listenError(error, host, port);
  }
}

/** What a failed `listen` means for the person who started the server; other errors come back as they are. */
export function listenError(error: unknown, host: string, port: number): unknown {
  const options = { cause: error };
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return new BootError(
        'PORT_TAKEN',
        `Port ${port} on ${host} is taken by another program: stop that, or set PORT to another.`,
        options,
      );
    case 'EACCES':
      return new BootError(
        'PORT_FORBIDDEN',
        `Port ${port} is reserved by the system: set PORT to one from 1024 on.`,
        options,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new BootError(
        'ADDRESS_UNKNOWN',
        `HOST is ${host}, which is not an address of this machine: set HOST to one that is.`,
        options,
      );
    case undefined:
    default:
      return error;
  }
}
