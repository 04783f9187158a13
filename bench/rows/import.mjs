import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { medianWithInterval } from '../statistics.mjs';

const BATCH = 5_000;

/**
 * Items and links per second of an import with all its checks and its history, against array rows by UNWIND with
 * neither: several times in turn, new rows each time, the first of them for neither warm.
 * @param {{ runut: object, neo4j: object, size: number, rounds: number, tell?: Function }} on size: how many
 *   applications, each with one link; tell: hears of each round
 */
export const importAgainstUnwind = async ({ runut, neo4j, size, rounds, tell = () => undefined }) => {
  const session = neo4j.session();
  const { records } = await session.run('MATCH (s:Service) RETURN s.code AS code, s.id AS id ORDER BY s.id LIMIT 30');
  await session.close();
  const services = records.map((row) => row.toObject());
  const perSecond = (ms) => (2 * size * 1_000) / ms;
  const all = [];
  for (let round = 0; round < rounds; round += 1) {
    const rows = Array.from({ length: size }, (_, index) =>
      application(`UKUR-${round}-${index}`, index, services[index % services.length]),
    );
    const ms = { runut: await imported(runut, rows), bare: await unwind(neo4j, rows) };
    all.push({ runut: perSecond(ms.runut), bare: perSecond(ms.bare), share: ms.bare / ms.runut });
    tell(all.at(-1));
  }
  const median = (name) => medianWithInterval(all.map((round) => round[name])).median;
  return { size, rounds, runut: median('runut'), bare: median('bare'), share: median('share') };
};

/** @returns ms */
const imported = async (runut, rows) => {
  const folder = await mkdtemp(join(tmpdir(), 'runut-bench-import-'));
  try {
    await writeCsv(folder, rows);
    const { ms, items, links } = await runut.tell('import', folder);
    if (items !== rows.length || links !== rows.length)
      throw new Error(`imported ${items} items and ${links} links of ${rows.length} each`);
    return ms;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const application = (code, index, service) => ({
  code,
  name: `Aplikasi ukur ${index}`,
  description: 'Dipakai untuk mengukur kecepatan impor.',
  type: 'SPECIAL',
  platform: 'WEB',
  vendor: `Vendor ${index % 40}`,
  phase: 'ACTIVE',
  criticality: 1 + (index % 5),
  service,
});

const COLUMNS = ['code', 'name', 'description', 'type', 'platform', 'vendor', 'phase', 'criticality'];

const writeCsv = async (folder, rows) => {
  const lines = rows.map((row) => COLUMNS.map((column) => row[column]).join(','));
  await writeFile(join(folder, 'applications.csv'), [COLUMNS.join(','), ...lines].join('\n'));
  await mkdir(join(folder, 'links'));
  const links = rows.map(({ code, service }) => `${code},${service.code}`);
  await writeFile(join(folder, 'links', 'serves.csv'), ['from,to', ...links].join('\n'));
};

/** Two sessions, a half each. @returns ms */
const unwind = async (neo4j, rows) => {
  const items = rows.map((row, index) => [
    `ukur-${index}`,
    `X${row.code}`,
    ...COLUMNS.slice(1).map((column) => row[column]),
  ]);
  const create = `UNWIND $rows AS r CREATE (:Item:Application {id: r[0], kind: 'Application', code: r[1], codeKey: r[1],
    name: r[2], description: r[3], type: r[4], platform: r[5], vendor: r[6], phase: r[7], criticality: r[8],
    visibility: 'INTERNAL', version: 1, searchText: r[2]})`;
  const links = rows
    .map(({ service }, index) => [`ukur-${index}`, service.id])
    .sort(([, a], [, b]) => (a < b ? -1 : 1));
  const joining = `UNWIND $rows AS r MATCH (a:Item {id: r[0]}) MATCH (s:Item {id: r[1]})
    CREATE (a)-[:SERVES {id: r[0], confidence: 'STATED'}]->(s)`;
  const begun = performance.now();
  await inTwo(neo4j, items, create);
  await inTwo(neo4j, links, joining);
  const ms = performance.now() - begun;
  await inBatches(neo4j, [[]], `MATCH (n:Application) WHERE n.id STARTS WITH 'ukur-' DETACH DELETE n`);
  return ms;
};

const inTwo = (neo4j, rows, text) => {
  const half = Math.ceil(rows.length / 2);
  return Promise.all([inBatches(neo4j, rows.slice(0, half), text), inBatches(neo4j, rows.slice(half), text)]);
};

const inBatches = async (neo4j, rows, text) => {
  const session = neo4j.session();
  for (let first = 0; first < rows.length; first += BATCH)
    await session.executeWrite((transaction) => transaction.run(text, { rows: rows.slice(first, first + BATCH) }));
  await session.close();
};
