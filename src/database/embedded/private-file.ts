import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { isMissing } from './error-code.js';

const OWNER_ONLY = 0o600;

/** Writes a file that only its owner can read, whole or not at all, also when the machine stops in between. */
export function writePrivateFile(path: string, text: string): void {
  const arriving = `${path}.${randomUUID()}`;
  writeNewPrivateFile(arriving, text);
  renameSync(arriving, path);
}

/** The same for a path that must not exist yet. */
export function writeNewPrivateFile(path: string, text: string): void {
  const file = openSync(path, 'wx', OWNER_ONLY);
  try {
    writeSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The file's text; undefined when there is none. */
export function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
