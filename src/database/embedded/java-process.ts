import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedError } from './embedded-error.js';
import { endProcess } from './process-end.js';
import { identify, type ProcessIdentity } from './process-identity.js';
import type { Memory } from './memory.js';

/** How Java ended; `asked` is true when `stop` was called before. */
export interface Neo4jExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly asked: boolean;
}

/** The child that runs Neo4j. */
export interface JavaProcess {
  readonly identity: ProcessIdentity;
  readonly exited: Promise<Neo4jExit>;
  /** SIGTERM, SIGKILL after 20 s; resolves when it is gone. Calling it again waits for the same end. */
  stop(): Promise<void>;
}

/** What tells this home's process from any other's; the orphan of a killed server is found by it. */
export function homeArgument(home: string): string {
  return `--home-dir=${home}`;
}

/** Java's standard output and errors, of the last start only. */
export function consoleLog(home: string): string {
  return join(home, 'logs', 'console.log');
}

/**
 * Starts Java. The child gets a process group of its own, because Ctrl-C goes to the whole group of the terminal and
 * the server stops Neo4j itself, after its last transaction. Its output goes to a file: a pipe would break, and Java
 * with it, when the server is killed.
 */
export async function spawnJava(home: string, classPath: string, memory: Memory): Promise<JavaProcess> {
  const output = openSync(consoleLog(home), 'w');
  const child = spawn(javaCommand(), javaArguments(home, classPath, memory), {
    cwd: home,
    detached: true,
    env: javaEnvironment(process.env),
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const { pid } = child;
  if (pid === undefined) throw await spawnError(child);

  let asked = false;
  // A Java that ended before it was looked at has no identity any more; `exited` tells of it.
  const identity = identify(pid) ?? { pid, startedAt: 'ended' };
  const exited = new Promise<Neo4jExit>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal, asked }));
  });
  return {
    identity,
    exited,
    async stop() {
      asked = true;
      await Promise.all([endProcess(identity), exited]);
    },
  };
}

/** The Java of JAVA_HOME, else the first on the PATH. */
function javaCommand(): string {
  const javaHome = process.env['JAVA_HOME'];
  return javaHome === undefined || javaHome === '' ? 'java' : join(javaHome, 'bin', 'java');
}

function javaArguments(home: string, classPath: string, memory: Memory): string[] {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];
  return [
    `-Xms${memory.heapInitial}`,
    `-Xmx${memory.heap}`,
    '-XX:+UseG1GC',
    // Out of memory it would limp on; the server tells of its end instead.
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    classPath,
    'org.neo4j.server.CommunityEntryPoint',
    homeArgument(home),
    `--config-dir=${join(home, 'conf')}`,
  ];
}

/** Without what is meant for this server, passwords among it; with a locale in which Java can open any path. */
function javaEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const passedOn = Object.entries(environment).filter(([name]) => !name.startsWith('NEO4J_'));
  return { ...Object.fromEntries(passedOn), LC_ALL: 'C.UTF-8' };
}

function spawnError(child: ChildProcess): Promise<EmbeddedError> {
  return new Promise((resolve) => {
    child.once('error', (cause) => {
      const message = `Java could not be started (${javaCommand()}): install Java 17 or 21, or point JAVA_HOME at it.`;
      resolve(new EmbeddedError('JAVA_MISSING', message, { cause }));
    });
  });
}
