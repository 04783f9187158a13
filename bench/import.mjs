// What an import spends its time on, statement by statement: node bench/import.mjs, after npm run bench.
import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4jDriver from 'neo4j-driver';
import { Database } from '../dist/database/database.js';
import { startEmbedded } from '../dist/database/embedded/start-embedded.js';
import { Exchange } from '../dist/exchange/exchange.service.js';
import { everything } from '../dist/inventory/viewer.js';
import { registry } from '../dist/model/registry.js';
import { serve, stopServing } from '../dist/server/serve.js';
import { loadSample } from './graph/load-sample.mjs';
import { importAgainstUnwind } from './rows/import.mjs';

const SIZE = 5_000;
const ROUNDS = 8;
/** No round takes more times as long as the fastest, or something is read over and over. */
const LIMIT = 3;
const say = (line) => console.log(line);

/** ms by what they were spent on, of the import that runs. */
const spent = new Map();
const spend = (on, ms) => spent.set(on, (spent.get(on) ?? 0) + ms);
const timed = async (on, work) => {
  const begun = performance.now();
  const value = await work();
  spend(on, performance.now() - begun);
  return value;
};
const beginning = (text) =>
  text
    .replace(/^CYPHER 5\s/, '')
    .replace(/\s+/g, ' ')
    .slice(0, 100);

/** @type {(work: Function) => Promise<unknown>} its own, which is wrapped */
const write = Reflect.get(Database.prototype, 'write');
Database.prototype.write = async function (work) {
  let worked = 0;
  const value = await write.call(this, async (transaction) => {
    const result = await work({
      run: (statement) => timed(beginning(statement.text), () => transaction.run(statement)),
    });
    worked = performance.now();
    return result;
  });
  spend('the commit', performance.now() - worked);
  return value;
};

const dataDir = await mkdtemp(join(tmpdir(), 'runut-bench-'));
const embedded = await startEmbedded({ dataDir, endWithParent: true, heap: '2g', pageCache: '1g' });
const driver = neo4jDriver.driver(embedded.uri, neo4jDriver.auth.basic(embedded.user, embedded.password));
try {
  await loadSample(embedded);
  const app = await serve(embedded, registry, { host: '127.0.0.1', port: 0, allowedHosts: [], logLevel: 'warn' });
  say(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`);
  const runut = {
    tell: async (_, path) => {
      spent.clear();
      const begun = performance.now();
      const report = await app.get(Exchange).importPath(path, { apply: true, viewer: everything('bench') });
      const ms = performance.now() - begun;
      spend('reading, checking and packing', ms - [...spent.values()].reduce((sum, one) => sum + one, 0));
      return { ms, items: report.items.created, links: report.links.created };
    },
  };
  const rates = [];
  const neo4j = { session: () => driver.session({ database: embedded.database }) };
  const tell = ({ runut: rate, bare, share }) => {
    rates.push(rate);
    say(`${rate.toFixed(0)} rows/s against ${bare.toFixed(0)}: ${(100 * share).toFixed(0)} %`);
  };
  await importAgainstUnwind({ runut, neo4j, size: SIZE, rounds: ROUNDS, tell });
  say(`Of the last import of ${SIZE} items and as many links, ms:`);
  for (const [on, ms] of [...spent].sort(([, a], [, b]) => b - a)) say(`${ms.toFixed(0).padStart(6)}  ${on}`);
  const times = Math.max(...rates) / Math.min(...rates);
  say(`The slowest took ${times.toFixed(1)} times as long as the fastest; at most ${LIMIT}`);
  if (times > LIMIT) process.exitCode = 1;
  await stopServing(app);
} finally {
  await driver.close();
  await embedded.stop();
  await rm(dataDir, { recursive: true, force: true });
}
