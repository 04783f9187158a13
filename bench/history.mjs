// What does the feed's counter cost? node bench/history.mjs writes as the server does, with the counter and without it,
// and exits with 1 when the counter takes more than a share of the writes.
import '../test/setup/register-typescript.mjs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';

const WRITERS = [1, 4, 16];
const ROUNDS = 3;
const ROUND_MS = 3_000;
const WARM_UP_MS = 4_000;
/** Writes per second with the counter, as a share of those without, that are enough. */
const ENOUGH = 0.5;

const { startEmbedded } = await import('../src/database/embedded/start-embedded.ts');
const { Database, integer } = await import('../src/database/database.ts');
const { migrate } = await import('../src/database/migrations.ts');
const { NamedQueries } = await import('../src/database/named-query.ts');
const { registry } = await import('../src/model/registry.ts');

const dataDir = await mkdtemp(join(tmpdir(), 'runut-bench-'));
const neo4j = await startEmbedded({ dataDir, endWithParent: true });
const database = new Database(neo4j);
const queries = new NamedQueries(registry);
let numbers = 1_000_000_000;

try {
  await migrate(database, registry);
  console.log(
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`,
  );
  await round(4, true, WARM_UP_MS);
  await round(4, false, WARM_UP_MS);
  console.log('| writers | counter | writes/s | p50 ms | p95 ms |\n| --- | --- | --- | --- | --- |');
  let least = 1;
  for (const writers of WRITERS) {
    const times = { true: [], false: [] };
    for (let turn = 0; turn < ROUNDS; turn += 1)
      for (const counts of [false, true]) times[counts].push(...(await round(writers, counts, ROUND_MS)));
    for (const counts of [false, true]) report(writers, counts, times[counts]);
    least = Math.min(least, times.true.length / times.false.length);
  }
  console.log(`least share of the writes that are left with the counter: ${(100 * least).toFixed(0)} %`);
  process.exitCode = least < ENOUGH ? 1 : 0;
} finally {
  await database.close();
  await neo4j.stop();
  await rm(dataDir, { recursive: true, force: true });
}

/** So many write one after another for a while; resolves with how long each write took, in ms. */
async function round(writers, counts, ms) {
  const until = performance.now() + ms;
  const times = [];
  const writer = async () => {
    while (performance.now() < until) {
      const begun = performance.now();
      await write(counts);
      times.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: writers }, writer));
  return times;
}

/** A new item as the server writes it: claim, item, change, place in the feed. */
async function write(counts) {
  const [id, item] = [randomUUID(), randomUUID()];
  const properties = { id: item, kind: 'Application', code: item, name: 'Aplikasi', visibility: 'INTERNAL' };
  const change = { subject: item, of: 'ITEM', kind: 'Application', action: 'CREATED', version: integer(1) };
  const rows = [
    { ...change, index: integer(0), before: '{}', after: JSON.stringify(properties), visibilities: ['INTERNAL'] },
  ];
  const claim = { id, fingerprint: null, by: 'bench', at: new Date().toISOString(), reason: null };
  await database.write(async (transaction) => {
    await transaction.run(queries.statement('history/begin', claim));
    await transaction.run(queries.statement('inventory/create-items', { rows: [{ kind: 'Application', properties }] }));
    await transaction.run(queries.statement('history/record', { set: id, rows }));
    if (counts) await transaction.run(queries.statement('history/finish', { id, answer: null, size: integer(1) }));
    else await transaction.run(withoutCounter(id));
  });
}

/** The same with a number that nobody waits for. */
function withoutCounter(id) {
  const text = `CYPHER 5
    MATCH (set:ChangeSet {id: $id})
    SET set.answer = $answer, set.size = $size, set.position = $position
    RETURN set.position AS position`;
  return { text, parameters: { id, answer: null, size: integer(1), position: integer((numbers += 1)) } };
}

function report(writers, counts, times) {
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor((times.length - 1) * share)].toFixed(1);
  const rate = ((1_000 * times.length) / (ROUNDS * ROUND_MS)).toFixed(0);
  console.log(`| ${writers} | ${counts ? 'yes' : 'no'} | ${rate} | ${at(0.5)} | ${at(0.95)} |`);
}
