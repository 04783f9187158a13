import { writeSync } from 'node:fs';
import { EmbeddedError } from '../database/embedded/embedded-error.js';
import { ConfigurationError } from './configuration-error.js';

const STDERR = 2;

/**
 * Why the server cannot start on this machine: PORT_TAKEN, PORT_FORBIDDEN (below 1024 without the right to it),
 * ADDRESS_UNKNOWN (HOST is not one of this machine's), NEO4J_UNREACHABLE, NEO4J_REFUSED (user or password),
 * NEO4J_TOO_OLD, NEO4J_WITHOUT_DATABASE.
 */
export type BootErrorCode =
  | 'PORT_TAKEN'
  | 'PORT_FORBIDDEN'
  | 'ADDRESS_UNKNOWN'
  | 'NEO4J_UNREACHABLE'
  | 'NEO4J_REFUSED'
  | 'NEO4J_TOO_OLD'
  | 'NEO4J_WITHOUT_DATABASE';

/** The message is one line that says what to do. */
export class BootError extends Error {
  override readonly name = 'BootError';

  constructor(
    readonly code: BootErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Ends a start that failed: one clear line on stderr, the stack only with LOG_LEVEL=debug, exit code 1. */
export function exitWithOneLine(error: unknown): never {
  writeSync(STDERR, `${bootMessage(error, process.env['LOG_LEVEL'] === 'debug')}\n`);
  process.exit(1);
}

/** What `exitWithOneLine` prints: of an error that the user can act on its own words, of any other that it happened. */
export function bootMessage(error: unknown, isDebugging: boolean): string {
  if (isDebugging && error instanceof Error) return error.stack ?? error.message;
  const message = error instanceof Error ? error.message : String(error);
  if (isForTheUser(error)) return message;
  const [firstLine = ''] = message.split('\n');
  return `Runut could not start: ${firstLine} (LOG_LEVEL=debug shows where).`;
}

function isForTheUser(error: unknown): boolean {
  return error instanceof ConfigurationError || error instanceof EmbeddedError || error instanceof BootError;
}
