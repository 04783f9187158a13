// How long does a second `npm start` take? node bench/start.mjs prints it, and exits with 1 above the limit.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const LIMIT_S = 12;
const RUNS = 3;
/** A first start may have to install npm packages and fetch Neo4j. */
const GIVE_UP_MS = 15 * 60_000;
const MARK = 'BENCH-START';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dataDir = await mkdtemp(join(tmpdir(), 'runut-bench-'));
const port = await freePort();
/** The `npm start` that runs, if one does. */
let running;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => void cleanUp().then(() => process.exit(1)));
}

try {
  say(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`);
  const first = await start();
  say(`first start, with the sample city: ${seconds(first)}`);
  await ask(
    `mutation { createApplication(input: { code: "${MARK}", name: "Entered before the restarts" }) { item { id } } }`,
  );
  await stop();

  const orderly = [];
  const killed = [];
  for (let run = 1; run <= RUNS; run += 1) {
    orderly.push(await start());
    await requireMark();
    await kill();
    killed.push(await start());
    await requireMark();
    await stop();
  }
  const slow = [report('second start', orderly), report('start after kill -9', killed)].some(
    (median) => median > LIMIT_S,
  );
  say(slow ? `above the limit of ${LIMIT_S} s` : `within the limit of ${LIMIT_S} s`);
  process.exitCode = slow ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await cleanUp();
}

/** Runs `npm start` as a person does; resolves, with the seconds it took, when it says that it answers. */
async function start() {
  const begun = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: root,
    // A process group of its own, so that npm, the shell and the server can be signalled together.
    detached: true,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running = child;
  let printed = '';
  const take = (line) => (printed += `${line}\n`);
  createInterface({ input: child.stderr }).on('line', take);
  await new Promise((resolve, reject) => {
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
  return (performance.now() - begun) / 1_000;
}

/** An embedded Neo4j whatever this shell is set to. */
function environment() {
  const others = Object.entries(process.env).filter(([name]) => !/^(NEO4J|RUNUT)_/.test(name));
  return {
    ...Object.fromEntries(others),
    DATA_DIR: dataDir,
    PORT: String(port),
    HOST: '127.0.0.1',
    SAMPLE: 'true',
    LOG_LEVEL: 'info',
  };
}

async function stop() {
  signalGroup('SIGTERM');
  await ended();
}

/** Kills the server outright; its Neo4j, in a process group of its own, is left behind for the next start. */
async function kill() {
  signalGroup('SIGKILL');
  await ended();
}

function signalGroup(signal) {
  if (running?.pid === undefined || running.exitCode !== null || running.signalCode !== null) return;
  process.kill(-running.pid, signal);
}

async function ended() {
  while (running !== undefined && running.exitCode === null && running.signalCode === null) await sleep(20);
  running = undefined;
  // npm may be gone before the server is.
  while (await isListening()) await sleep(20);
}

async function isListening() {
  return fetch(`http://127.0.0.1:${port}/graphql`, { method: 'HEAD' }).then(
    () => true,
    () => false,
  );
}

async function ask(query) {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await response.json();
  if (errors !== undefined) throw new Error(`The server refused ${query}: ${errors[0].message}`);
  return data;
}

async function requireMark() {
  const { application } = await ask(`{ application(ref: "${MARK}") { name } }`);
  if (application === null) throw new Error('What was entered before the restart is gone.');
}

function report(what, times) {
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)];
  say(`${what}, median of ${times.length}: ${seconds(median)} (${times.map(seconds).join(', ')})`);
  return median;
}

function seconds(time) {
  return `${time.toFixed(1)} s`;
}

function say(line) {
  console.log(line);
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  await new Promise((resolve) => server.close(() => resolve(undefined)));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function cleanUp() {
  signalGroup('SIGTERM');
  const limit = Date.now() + 30_000;
  while (running !== undefined && running.exitCode === null && running.signalCode === null && Date.now() < limit)
    await sleep(50);
  signalGroup('SIGKILL');
  endOrphan();
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

/** The Neo4j that a killed server left, where no next start has ended it. */
function endOrphan() {
  const remembered = join(dataDir, 'neo4j-process.json');
  if (!existsSync(remembered)) return;
  const { pid } = JSON.parse(readFileSync(remembered, 'utf8'));
  try {
    // Its home stands on its command line: a pid alone may be another process's by now.
    if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(dataDir)) process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!['ENOENT', 'ESRCH'].includes(error.code)) throw error;
  }
}
