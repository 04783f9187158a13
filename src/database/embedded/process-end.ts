import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, type ProcessIdentity } from './process-identity.js';
import { isMissing } from './error-code.js';

/** Neo4j writes a checkpoint when told to stop; what takes longer is stuck, and its data survive being killed. */
const ORDERLY_MS = 20_000;
/** While this process exits it can only block, so it waits for less. */
const ORDERLY_AT_EXIT_MS = 3_000;
const POLL_MS = 20;

/** Ends a process in order, by force after 20 s, and resolves when it is gone. */
export async function endProcess(target: ProcessIdentity): Promise<void> {
  signal(target, 'SIGTERM');
  const limit = Date.now() + ORDERLY_MS;
  while (isRunning(target)) {
    if (Date.now() >= limit) signal(target, 'SIGKILL');
    await sleep(POLL_MS);
  }
}

/** The same, blocking: for the `exit` event, where nothing asynchronous runs any more. */
export function endProcessBlocking(target: ProcessIdentity): void {
  signal(target, 'SIGTERM');
  const limit = Date.now() + ORDERLY_AT_EXIT_MS;
  const pause = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  while (isRunning(target) && Date.now() < limit) Atomics.wait(pause, 0, 0, POLL_MS);
  signal(target, 'SIGKILL');
}

function signal(target: ProcessIdentity, name: NodeJS.Signals): void {
  if (!isRunning(target)) return;
  try {
    process.kill(target.pid, name);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}
