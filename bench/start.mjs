// How long does a second `npm start` take? node bench/start.mjs prints it, and exits with 1 above the limit.
import { cpus, loadavg } from 'node:os';
import { ownServer } from './own-server.mjs';

const LIMIT_S = 12;
const RUNS = 3;
const MARK = 'BENCH-START';

const server = await ownServer();

try {
  say(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`);
  const first = await server.start();
  say(`first start, with the sample city: ${seconds(first)}`);
  await ask(
    `mutation { createApplication(input: { code: "${MARK}", name: "Entered before the restarts" }) { item { id } } }`,
  );
  await server.stop();

  const orderly = [];
  const killed = [];
  for (let run = 1; run <= RUNS; run += 1) {
    orderly.push(await server.start());
    await requireMark();
    await server.kill();
    killed.push(await server.start());
    await requireMark();
    await server.stop();
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
  await server.cleanUp();
}

async function ask(query) {
  const response = await fetch(`${server.url}/graphql`, {
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
