import { spawn } from 'node:child_process';

/**
 * Kills a child when this process is gone for whatever reason, SIGKILL included. A shell of its own process group reads
 * from a pipe that only this process holds open; the operating system closes it when the process ends.
 *
 * @param pid the child
 * @returns call it when the child has ended, so that nobody kills its pid's next owner
 */
export function guardParentDeath(pid: number): () => void {
  const watcher = spawn('/bin/sh', ['-c', 'read -r line; kill -9 "$1" 2>/dev/null', 'neo4j-watcher', String(pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.unref();
  const { stdin } = watcher;
  // The watcher must not keep a finished test run alive.
  if ('unref' in stdin && typeof stdin.unref === 'function') stdin.unref();
  return () => {
    watcher.kill('SIGKILL');
  };
}
