import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedNeo4j, startEmbedded } from '../../src/database/embedded/start-embedded.js';
import { MOST_ROWS } from '../../src/exchange/exchange.service.js';
import { csv, Importing } from './importing.js';

// A Neo4j of its own, with the memory that it has when nobody says otherwise.
const dataDir = mkdtempSync(join(tmpdir(), 'runut-large-'));
let neo4j: EmbeddedNeo4j;
let importing: Importing;

beforeAll(async () => {
  neo4j = await startEmbedded({ dataDir, endWithParent: true });
  importing = await Importing.start(neo4j);
});

afterAll(async () => {
  await importing.stop();
  await neo4j.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

const DESCRIPTION = 'Aplikasi ini melayani warga kota dan dikelola oleh dinas. '.repeat(5).trim();
const applications = (rows: number): string =>
  csv(
    'code,name,description,type,platform,vendor,phase,criticality',
    ...Array.from(
      { length: rows },
      (_, row) => `APP-${row},Aplikasi ${row},${DESCRIPTION},SPECIAL,WEB,Vendor ${row % 40},ACTIVE,${1 + (row % 5)}`,
    ),
  );

it('refuses more rows than one transaction takes, and writes none', async () => {
  const refused = importing.import({ 'applications.csv': applications(MOST_ROWS + 1) });
  await expect(refused).rejects.toMatchObject({
    code: 'LIMIT_EXCEEDED',
    words: { en: `${MOST_ROWS + 1} rows at once; ${MOST_ROWS} can be imported. Divide them.` },
  });
  expect((await importing.size()).nodes).toBe((await migrations()).length);
});

it('takes as many rows as it says, with the memory that Neo4j has by default', async () => {
  const report = await importing.import({ 'applications.csv': applications(MOST_ROWS) });
  expect(report.items).toMatchObject({ created: MOST_ROWS });
  const answer = await importing.data('{ applications(filter: { name: { startsWith: "Aplikasi" } }) { totalCount } }');
  expect(answer.applications.totalCount).toBe(MOST_ROWS);
});

const migrations = () =>
  importing.server.database.read({ text: 'CYPHER 5 MATCH (n:Migration) RETURN n.id', parameters: {} });
