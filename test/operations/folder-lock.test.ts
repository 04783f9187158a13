import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockFolder } from '../../src/database/embedded/folder-lock.js';
import { endOrphan, rememberChild } from '../../src/database/embedded/orphan.js';
import { identify, type ProcessIdentity } from '../../src/database/embedded/process-identity.js';

let dataDir: string;

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'runut-lock-'));
});

afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

function requireIdentity(pid: number | undefined): ProcessIdentity {
  const identity = pid === undefined ? undefined : identify(pid);
  if (identity === undefined) throw new Error(`process ${pid} does not run`);
  return identity;
}

describe('the lock of a data folder', () => {
  const leaveLock = (text: string): void => writeFileSync(join(dataDir, 'server.lock'), text);

  it('is held by one at a time, and given free', () => {
    const lock = lockFolder(dataDir);
    expect(() => lockFolder(dataDir)).toThrow(`process ${process.pid}`);
    lock.release();
    lockFolder(dataDir).release();
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('is taken over from a process that is gone', () => {
    leaveLock(JSON.stringify({ pid: 4_194_303, startedAt: '1 boot' }));
    expect(lockFolder(dataDir).owner.pid).toBe(process.pid);
  });

  it('is taken over when the pid belongs to another process by now', () => {
    leaveLock(JSON.stringify({ pid: process.ppid, startedAt: '1 boot' }));
    expect(lockFolder(dataDir).owner.pid).toBe(process.pid);
  });

  it('is taken over when it cannot be read', () => {
    leaveLock('{"pid": 12');
    expect(lockFolder(dataDir).owner.pid).toBe(process.pid);
  });

  it('is not given free by a process that has lost it', () => {
    const lock = lockFolder(dataDir);
    leaveLock(JSON.stringify(requireIdentity(process.ppid)));
    lock.release();
    expect(existsSync(join(dataDir, 'server.lock'))).toBe(true);
  });
});

describe('an orphan', () => {
  const home = '--home-dir=/city/neo4j';

  function startProcess(argument: string): ProcessIdentity {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '--', argument], { stdio: 'ignore' });
    return requireIdentity(child.pid);
  }

  it('is ended when pid, start and home are the remembered ones', async () => {
    const orphan = startProcess(home);
    rememberChild(dataDir, orphan);
    expect(await endOrphan(dataDir, home, () => undefined)).toBe(true);
    expect(identify(orphan.pid)).toBeUndefined();
  });

  it.each([
    ['works on another home', '--home-dir=/city/neo4j-2', (real: ProcessIdentity) => real],
    [
      'was started later, with the pid of the remembered one',
      home,
      ({ pid }: ProcessIdentity) => ({ pid, startedAt: '1 boot' }),
    ],
  ])('is none when it %s', async (_, argument, remembered) => {
    const other = startProcess(argument);
    rememberChild(dataDir, remembered(other));
    expect(await endOrphan(dataDir, home, () => undefined)).toBe(false);
    expect(identify(other.pid)).toEqual(other);
    process.kill(other.pid);
  });

  it('is none when nothing is remembered', async () => {
    expect(await endOrphan(dataDir, home, () => undefined)).toBe(false);
  });
});
