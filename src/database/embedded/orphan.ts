import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readIfPresent, writePrivateFile } from './private-file.js';
import { endProcess } from './process-end.js';
import { hasArgument, isRunning, processIdentity, type ProcessIdentity } from './process-identity.js';

/** Remembers the child, so that the next start can end it when this server is killed before it can. */
export function rememberChild(dataDir: string, child: ProcessIdentity): void {
  writePrivateFile(childFile(dataDir), JSON.stringify(child));
}

export function forgetChild(dataDir: string): void {
  rmSync(childFile(dataDir), { force: true });
}

/**
 * Ends the Neo4j that a killed server left on this home, and nothing else: the pid, the moment it was started and the
 * home on its command line must all be those remembered.
 *
 * @returns true when there was one; it is gone then
 */
export async function endOrphan(
  dataDir: string,
  homeArgument: string,
  onFound: (pid: number) => void,
): Promise<boolean> {
  const child = rememberedChild(dataDir);
  if (child === undefined) return false;
  const isOrphan = isRunning(child) && hasArgument(child.pid, homeArgument);
  if (isOrphan) {
    onFound(child.pid);
    await endProcess(child);
  }
  forgetChild(dataDir);
  return isOrphan;
}

function rememberedChild(dataDir: string): ProcessIdentity | undefined {
  const text = readIfPresent(childFile(dataDir));
  if (text === undefined) return undefined;
  try {
    return processIdentity.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function childFile(dataDir: string): string {
  return join(dataDir, 'neo4j-process.json');
}
