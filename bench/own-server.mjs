import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** A first start may have to install npm packages and fetch Neo4j. */
const GIVE_UP_MS = 15 * 60_000;
const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** `npm start` on a data folder of its own: started and ended as often as one likes, and nothing of it is left behind. */
export const ownServer = async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'runut-bench-'));
  const port = await freePort();
  /** The `npm start` that runs, if one does. */
  let running;
  const isRunning = () => running !== undefined && running.exitCode === null && running.signalCode === null;
  const signalGroup = (signal) => {
    if (isRunning() && running.pid !== undefined) process.kill(-running.pid, signal);
  };
  const isListening = () =>
    fetch(`http://127.0.0.1:${port}/graphql`, { method: 'HEAD' }).then(
      () => true,
      () => false,
    );
  const ended = async () => {
    while (isRunning()) await sleep(20);
    running = undefined;
    // npm may be gone before the server is.
    while (await isListening()) await sleep(20);
  };
  const cleanUp = async () => {
    signalGroup('SIGTERM');
    const limit = Date.now() + 30_000;
    while (isRunning() && Date.now() < limit) await sleep(50);
    signalGroup('SIGKILL');
    endOrphan(dataDir);
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => void cleanUp().then(() => process.exit(1)));
  }
  return {
    url: `http://127.0.0.1:${port}`,
    /** Runs `npm start` as a person does; resolves, with the seconds it took, when it says that it answers. */
    start: async () => {
      const begun = performance.now();
      running = spawn('npm', ['start'], {
        cwd: root,
        // A process group of its own, so that npm, the shell and the server can be signalled together.
        detached: true,
        env: environment(dataDir, port),
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      await answering(running);
      return (performance.now() - begun) / 1_000;
    },
    stop: async () => {
      signalGroup('SIGTERM');
      await ended();
    },
    /** Kills the server outright; its Neo4j, in a process group of its own, is left behind for the next start. */
    kill: async () => {
      signalGroup('SIGKILL');
      await ended();
    },
    cleanUp,
  };
};

/** An embedded Neo4j whatever this shell is set to. */
const environment = (dataDir, port) => {
  const others = Object.entries(process.env).filter(([name]) => !/^(NEO4J|RUNUT)_/.test(name));
  return {
    ...Object.fromEntries(others),
    DATA_DIR: dataDir,
    PORT: String(port),
    HOST: '127.0.0.1',
    SAMPLE: 'true',
    LOG_LEVEL: 'info',
  };
};

const answering = (child) => {
  let printed = '';
  const take = (line) => (printed += `${line}\n`);
  createInterface({ input: child.stderr }).on('line', take);
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`npm start did not answer in time.\n${printed}`)), GIVE_UP_MS);
    const settle = (then) => {
      clearTimeout(limit);
      then();
    };
    createInterface({ input: child.stdout }).on('line', (line) => {
      take(line);
      if (line.startsWith('Runut answers at ')) settle(resolve);
    });
    child.once('exit', (code) => settle(() => reject(new Error(`npm start ended with ${code}.\n${printed}`))));
    child.once('error', (error) => settle(() => reject(error)));
  });
};

const freePort = async () => {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  await new Promise((resolve) => server.close(() => resolve(undefined)));
  return typeof address === 'object' && address !== null ? address.port : 0;
};

/** The Neo4j that a killed server left, where no next start has ended it. */
const endOrphan = (dataDir) => {
  const remembered = join(dataDir, 'neo4j-process.json');
  if (!existsSync(remembered)) return;
  const { pid } = JSON.parse(readFileSync(remembered, 'utf8'));
  try {
    // Its home stands on its command line: a pid alone may be another process's by now.
    if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(dataDir)) process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!['ENOENT', 'ESRCH'].includes(error.code)) throw error;
  }
};
