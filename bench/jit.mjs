// Does graphql-jit pay? node bench/jit.mjs, after npm run bench has installed it.
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../dist/database/embedded/start-embedded.js';
import { startContender } from './contenders/contender.mjs';
import { loadSample } from './graph/load-sample.mjs';
import { post } from './http.mjs';
import { QUESTIONS } from './questions.mjs';

/** It has to halve the server's own work on the list of 50, or it is not worth its guards. */
const LIMIT = 0.5;
const TIMES = 1_500;

const LIST = {
  query: `query ($phase: Phase!) { applications(first: 50, filter: { phase: { eq: $phase } }) {
    nodes { id code name phase description } } }`,
  variables: { phase: 'ACTIVE' },
};

const say = (line) => console.log(line);
const ms = (value) => `${value.toFixed(2)} ms`;

const dataDir = await mkdtemp(join(tmpdir(), 'runut-bench-'));
const embedded = await startEmbedded({ dataDir, endWithParent: true });
let server;
try {
  await loadSample(embedded);
  server = await startContender('replaying', embedded);
  say(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`);
  const share = await measured('list of 50', LIST);
  await measured(QUESTIONS.large.title, QUESTIONS.large.runut());
  say(`graphql-jit ${share <= LIMIT ? 'halves' : 'does not halve'} the server's own work on the list of 50`);
} finally {
  server?.stop();
  await embedded.stop();
  await rm(dataDir, { recursive: true, force: true });
}

/** @returns what would be left of the server's own work */
async function measured(title, request) {
  for (let time = 0; time < TIMES; time += 1) await post(server.url, request);
  const before = await server.tell('worked');
  for (let time = 0; time < TIMES; time += 1) await post(server.url, request);
  const whole = ((await server.tell('worked')) - before) / TIMES;
  const { js, jit } = await server.tell('executions', { request, times: TIMES });
  const left = (whole - js + jit) / whole;
  say(`${title}: the server's own work ${ms(whole)} a request, of it graphql-js ${ms(js)}; graphql-jit ${ms(jit)}`);
  say(`  what would be left of it with graphql-jit: ${(100 * left).toFixed(0)} %`);
  return left;
}
