import { randomUUID } from 'node:crypto';
import { linkSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedError } from './embedded-error.js';
import { readIfPresent, writeNewPrivateFile } from './private-file.js';
import { identify, isRunning, processIdentity, type ProcessIdentity } from './process-identity.js';
import { errorCode } from './error-code.js';

const ATTEMPTS = 5;

/** Says that this process alone works on a data folder, until it is released or the process is gone. */
export interface FolderLock {
  readonly owner: ProcessIdentity;
  /** Synchronous, so that it also works while the process exits; releasing twice does nothing. */
  release(): void;
}

/**
 * Takes the data folder for this process. The lock of a process that is gone is taken over, also when its pid belongs
 * to another process by now. (Neo4j has a lock of its own, but tells of it only after 13 s.)
 *
 * @throws EmbeddedError FOLDER_IN_USE at once, naming the pid that holds the folder
 */
export function lockFolder(dataDir: string): FolderLock {
  const path = join(dataDir, 'server.lock');
  const owner = identify(process.pid) ?? { pid: process.pid, startedAt: 'unknown' };
  const text = JSON.stringify(owner);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (createWhole(path, text)) return { owner, release: () => releaseLock(path, text) };
    const found = readIfPresent(path);
    if (found === undefined) continue;
    const holder = parseOwner(found);
    if (holder !== undefined && isRunning(holder)) throw inUse(dataDir, holder.pid);
    setAside(path, found);
  }
  throw new EmbeddedError('FOLDER_IN_USE', `Several servers are starting on ${dataDir} at this moment; try again.`);
}

function inUse(dataDir: string, pid: number): EmbeddedError {
  return new EmbeddedError(
    'FOLDER_IN_USE',
    `The data folder ${dataDir} is in use by a running server (process ${pid}): stop it, or set DATA_DIR to another folder.`,
  );
}

/** A link to a finished file: nobody ever reads a lock that is half written. False when there is one already. */
function createWhole(path: string, text: string): boolean {
  const draft = `${path}.${randomUUID()}`;
  writeNewPrivateFile(draft, text);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Removes a stale lock. Moved first and looked at again: another starter may have replaced it in between. */
function setAside(path: string, stale: string): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  const moved = readIfPresent(aside);
  if (moved !== undefined && moved !== stale) createWhole(path, moved);
  rmSync(aside, { force: true });
}

function releaseLock(path: string, text: string): void {
  if (readIfPresent(path) === text) rmSync(path, { force: true });
}

function parseOwner(text: string): ProcessIdentity | undefined {
  try {
    return processIdentity.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
