// npm run bench: Runut measured against its own Cypher without it, against @neo4j/graphql, and against itself at other
// sizes. `-- --full` goes up to 1,000,000 items and takes about half an hour. Writes docs/benchmarks.md.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4jDriver from 'neo4j-driver';
import { startContender } from './contenders/contender.mjs';
import { grow, ofOneCopy } from './graph/grow.mjs';
import { readCity } from './graph/sample.mjs';
import { subjectsToAsk } from './graph/subjects.mjs';
import { loadSample } from './graph/load-sample.mjs';
import { writeReport } from './report.mjs';
import { againstBare } from './rows/against-bare.mjs';
import { latencyAgainstPeer, throughputAgainstPeer } from './rows/against-peer.mjs';
import { coverageTime, hitsOf } from './rows/growth.mjs';
import { heapUnderLoad } from './rows/heap.mjs';
import { aroundHubs } from './rows/hubs.mjs';
import { importAgainstUnwind } from './rows/import.mjs';
import { startEmbedded } from '../dist/database/embedded/start-embedded.js';

const full = process.argv.includes('--full');
const SIZES = full ? [10_000, 100_000, 1_000_000] : [10_000, 30_000];
const HUB_SIZES = full ? [1_000, 10_000, 100_000] : [1_000, 10_000];
const plan = full
  ? { ms: 12_000, blocks: 5, blockMs: 4_000, early: 20_000, late: 100_000, import: 10_000, rounds: 5, asked: 50 }
  : { ms: 4_000, blocks: 3, blockMs: 2_000, early: 4_000, late: 20_000, import: 5_000, rounds: 5, asked: 20 };

const begun = performance.now();
const tell = (line) => console.log(`[${((performance.now() - begun) / 1_000).toFixed(0)} s] ${line}`);
const memory = full ? { heap: '4g', pageCache: '3g' } : { heap: '2g', pageCache: '1g' };

/** A Neo4j of its own with the sample city, and whoever answers from it; nothing is left of either. */
const withCity = async (work) => {
  const dataDir = await mkdtemp(join(tmpdir(), 'runut-bench-'));
  const embedded = await startEmbedded({ dataDir, endWithParent: true, ...memory });
  const driver = neo4jDriver.driver(embedded.uri, neo4jDriver.auth.basic(embedded.user, embedded.password));
  const neo4j = { session: () => driver.session({ database: embedded.database }) };
  const contenders = [];
  const starting = async (name, nodeArguments, environment) => {
    const contender = await startContender(name, embedded, nodeArguments, environment);
    contenders.push(contender);
    return contender;
  };
  try {
    await loadSample(embedded);
    const session = neo4j.session();
    const city = await readCity(session);
    await session.close();
    tell(`the sample city: ${city.items.length} items, ${city.links.length} links`);
    await work({ neo4j, city, starting });
  } finally {
    for (const contender of contenders) contender.stop();
    await driver.close();
    await embedded.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
};

const results = { growth: [], hubs: [] };

await withCity(async ({ neo4j, city, starting }) => {
  const session = neo4j.session();
  const [runut, bare, peer] = [
    await starting('runut', ['--expose-gc']),
    await starting('bare'),
    await starting('peer'),
  ];
  const [here] = (await subjectsToAsk(session, 1)).application;
  let copies = 1;
  for (const size of SIZES) {
    const to = Math.max(copies, Math.round(size / city.items.length));
    await grow(neo4j, city, { from: copies, to, hubs: false });
    copies = to;
    await session.run('CALL db.awaitIndexes(300)');
    const items = to * city.items.length;
    tell(`${items} items in ${to} cities`);
    const subjects = await subjectsToAsk(session, plan.asked);
    if (size === SIZES[0]) {
      const on = { runut, bare, peer, subjects, ...plan };
      results.bare = await againstBare(on);
      tell('against its own Cypher: done');
      results.latency = await latencyAgainstPeer(on, ['point', 'nested', 'trace', 'proof', 'assetProof']);
      results.throughput = await throughputAgainstPeer(on, ['point', 'nested', 'trace', 'proof', 'assetProof']);
      const remembering = { ...on, runut: await starting('runut', [], { BENCH_REMEMBERS: '1' }) };
      // Throughput first: it warms up the one that has just started as much as the others are.
      results.throughputAgain = await throughputAgainstPeer(remembering, ['trace', 'proof', 'assetProof']);
      results.latencyAgain = await latencyAgainstPeer(remembering, ['trace', 'proof', 'assetProof']);
      tell('against @neo4j/graphql: done');
    }
    results.growth.push({
      items,
      hits: await hitsOf(bare, here),
      coverageMs: await coverageTime(runut),
      page: (await latencyAgainstPeer({ runut, peer, subjects, ms: plan.ms / 2 }, ['page']))[0],
    });
    tell(`growth at ${items} items: done`);
  }
  const subjects = await subjectsToAsk(session, plan.asked);
  await session.close();
  results.heap = await heapUnderLoad({ runut, subjects: subjects.application, early: plan.early, late: plan.late });
  tell('heap: done');
  results.import = await importAgainstUnwind({ runut, neo4j, size: plan.import, rounds: plan.rounds });
  tell('import: done');
});

try {
  await withCity(async ({ neo4j, city, starting }) => {
    const session = neo4j.session();
    const [runut, bare] = [await starting('runut'), await starting('bare')];
    const [subject] = (await subjectsToAsk(session, 1)).application;
    let copies = 1;
    for (const size of HUB_SIZES) {
      const to = Math.max(copies, Math.round(size / ofOneCopy(city, true).length));
      await grow(neo4j, city, { from: copies, to, hubs: true });
      copies = to;
      await session.run('CALL db.awaitIndexes(300)');
      const { records } = await session.run('MATCH (item:Item) RETURN count(item) AS items');
      results.hubs.push({
        items: Number(records[0].get('items')),
        ...(await aroundHubs({ runut, bare, neo4j, subject })),
      });
      tell(`hubs at about ${size} items: done`);
    }
    await session.close();
  });
} finally {
  // What was measured before is told even when this fails.
  await writeReport({ ...results, full, seconds: (performance.now() - begun) / 1_000 }, tell);
}
