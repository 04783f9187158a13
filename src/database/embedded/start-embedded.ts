import { waitUntilAnswering } from './answering.js';
import { findFreePort, requireFreePort } from './bolt-port.js';
import { removeConnectionFile, writeConnectionFile } from './connection-file.js';
import { explainEarlyEnd, logLength } from './early-end.js';
import { EmbeddedError } from './embedded-error.js';
import { lockFolder, type FolderLock } from './folder-lock.js';
import { configureHome, findJars, homeOf, isNewHome, keptPassword, openDataFolder } from './home.js';
import { homeArgument, spawnJava, type Neo4jExit } from './java-process.js';
import { EMBEDDED_DATABASE, EMBEDDED_USER } from './login.js';
import { memoryOf } from './memory.js';
import { endOrphan, forgetChild, rememberChild } from './orphan.js';
import { guardParentDeath } from './parent-guard.js';
import { endProcessBlocking } from './process-end.js';

const PORT_ATTEMPTS = 2;

export interface EmbeddedOptions {
  /** Created when it is missing; holds the graph, its password, the lock and the connection file. */
  readonly dataDir: string;
  /** Bolt port on 127.0.0.1; any free one when left out. */
  readonly port?: number;
  /** As Java writes it (`512m`, `4g`). Default 1g. */
  readonly heap?: string;
  /** Default 128m. */
  readonly pageCache?: string;
  /** Ends Neo4j also when this process is killed outright, by a watcher that holds a pipe to it (tests). */
  readonly endWithParent?: boolean;
  /** Told what is going on, one line at a time. */
  readonly onProgress?: (line: string) => void;
}

export interface EmbeddedNeo4j {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Of Java. */
  readonly pid: number;
  /** True when this start made the graph; a start that was killed while it made it is not told apart. */
  readonly isNew: boolean;
  /** Resolves when Java is gone, asked for or not; never rejects. */
  readonly exited: Promise<Neo4jExit>;
  /** Stops Neo4j in order, removes the connection file and gives the folder free. */
  stop(): Promise<void>;
}

/**
 * Starts a Neo4j of this process's own on a data folder and resolves when it answers queries (5 to 9 s). It ends with
 * this process: by `stop`, and also by `process.exit` or an uncaught error. After `kill -9` it is left behind, and the
 * next start on the same folder ends it first.
 *
 * @throws EmbeddedError; nothing is left running then
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedNeo4j> {
  const classPath = findJars();
  const dataDir = openDataFolder(options.dataDir);
  const lock = lockFolder(dataDir);
  try {
    await endOrphan(dataDir, homeArgument(homeOf(dataDir)), (pid) =>
      options.onProgress?.(`Ending the Neo4j that a killed server left behind (process ${pid}).`),
    );
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await startOnce(options, dataDir, lock, classPath);
      } catch (error) {
        const portLost = error instanceof EmbeddedError && error.code === 'PORT_TAKEN' && options.port === undefined;
        if (!portLost || attempt === PORT_ATTEMPTS) throw error;
      }
    }
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function startOnce(
  options: EmbeddedOptions,
  dataDir: string,
  lock: FolderLock,
  classPath: string,
): Promise<EmbeddedNeo4j> {
  const home = homeOf(dataDir);
  const isNew = isNewHome(home);
  const memory = memoryOf(options);
  const port = options.port === undefined ? await findFreePort() : await requireFreePort(options.port);
  const access = {
    uri: `bolt://127.0.0.1:${port}`,
    user: EMBEDDED_USER,
    password: keptPassword(dataDir),
    database: EMBEDDED_DATABASE,
  };

  const begun = Date.now();
  options.onProgress?.(isNew ? `Starting Neo4j with a new graph in ${dataDir} …` : `Starting Neo4j on ${dataDir} …`);
  configureHome(home, port, memory);
  const logBefore = logLength(home);
  const java = await spawnJava(home, classPath, memory);
  rememberChild(dataDir, java.identity);
  const removeTraces = (): void => {
    removeConnectionFile(dataDir);
    forgetChild(dataDir);
  };
  const atExit = (): void => {
    endProcessBlocking(java.identity);
    removeTraces();
    lock.release();
  };
  process.once('exit', atExit);
  const releaseGuard = options.endWithParent === true ? guardParentDeath(java.identity.pid) : undefined;
  const exited = java.exited.then((exit) => {
    process.off('exit', atExit);
    releaseGuard?.();
    removeTraces();
    return exit;
  });

  try {
    await waitUntilAnswering(java, { ...access, isNew }, port, (exit) => explainEarlyEnd(home, exit, logBefore));
    writeConnectionFile(dataDir, { ...access, server: lock.owner });
  } catch (error) {
    await java.stop();
    await exited;
    throw error;
  }
  options.onProgress?.(`Neo4j is ready (${((Date.now() - begun) / 1000).toFixed(1)} s).`);
  return {
    ...access,
    pid: java.identity.pid,
    isNew,
    exited,
    async stop() {
      await java.stop();
      await exited;
      lock.release();
    },
  };
}
