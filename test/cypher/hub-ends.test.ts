import neo4j, { type Driver, type ProfiledPlan, type Transaction } from 'neo4j-driver';
import { Database } from '../../src/database/database.js';
import { migrate } from '../../src/database/migrations.js';
import { NamedQueries } from '../../src/database/named-query.js';
import { everything } from '../../src/inventory/viewer.js';
import { registry } from '../../src/model/registry.js';
import { testConnection, wipe } from '../support/server.js';

// An import makes a hub of an item before the statistics know. Where all that such an end has was read, once for each new
// link, 5,000 links took 30 s instead of 4; where all links of the graph were read, because it had been empty, 14 s.

const LINKS = 400;
const viewer = everything('test');
const queries = new NamedQueries(registry);
let database: Database;
let driver: Driver;

beforeAll(() => {
  const connection = testConnection();
  database = new Database(connection);
  driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    disableLosslessIntegers: true,
  });
});
afterAll(async () => {
  await wipe(database);
  await database.close();
  await driver.close();
});

const run = (text: string): Promise<unknown> => database.read({ text: `CYPHER 5 ${text}`, parameters: {} });
/** As Neo4j plans from now on. */
const takeStatistics = async (): Promise<void> => {
  await run('CALL db.resampleOutdatedIndexes()');
  await run('CALL db.clearQueryCaches() YIELD value RETURN value');
};

const NODES = `CREATE (service:Item:Service {id: 'service', kind: 'Service', visibility: 'PUBLIC'})
  CREATE (unit:Item:Organization {id: 'unit', kind: 'Organization', visibility: 'PUBLIC'})
  WITH service, unit
  UNWIND range(1, 5000) AS i
  CREATE (a:Item:Application {id: 'a' + i, kind: 'Application', visibility: 'PUBLIC'})`;
/** One service that they all lead to, and one unit that they all lead from. */
const LINKED = `MATCH (service:Item {id: 'service'}) MATCH (unit:Item {id: 'unit'})
  UNWIND range(1, ${LINKS}) AS i
  MATCH (a:Item {id: 'a' + i})
  CREATE (a)-[:SERVES {id: 's' + i}]->(service)
  CREATE (unit)-[:OWNS {id: 'o' + i}]->(a)`;

const each = <T>(row: (i: number) => T): T[] => Array.from({ length: LINKS }, (_, index) => row(index + 1));
const ROWS: Readonly<Record<string, readonly object[]>> = {
  'into a hub': each((i) => ({ id: `s${i}`, type: 'SERVES', from: `a${i}`, to: 'service', single: null })),
  'from a hub': each((i) => ({ id: `o${i}`, type: 'OWNS', from: 'unit', to: `a${i}`, single: null })),
  'of which each may have one': each((i) => ({
    id: `s${i}`,
    type: 'SERVES',
    from: `a${i}`,
    single: 'Service',
    toKinds: ['Service'],
  })),
};
const READS: readonly [string, string][] = [
  ['inventory/repeated-links', 'into a hub'],
  ['inventory/repeated-links', 'from a hub'],
  ['exchange/find-links', 'into a hub'],
  ['exchange/find-links', 'from a hub'],
  ['exchange/find-links', 'of which each may have one'],
  ['inventory/crowded-links', 'of which each may have one'],
];

const hitsIn = ({ dbHits, children }: ProfiledPlan): number =>
  children.reduce((sum, child) => sum + hitsIn(child), dbHits);

const hitsPerLink = async (transaction: Transaction, name: string, which: string): Promise<number> => {
  const { text } = queries.statement(name, {});
  const parameters = { rows: ROWS[which] ?? [], viewer };
  const { summary } = await transaction.run(text.replace('CYPHER 5', 'CYPHER 5 PROFILE'), parameters);
  if (!summary.profile) throw new Error('Neo4j gave no profile');
  return hitsIn(summary.profile) / LINKS;
};

/** What is committed before Neo4j takes its statistics; the rest is written by the transaction that reads. */
const STATES: readonly [string, number][] = [
  ['in the transaction that brings the first items', 0],
  ['in the transaction that links items to each other for the first time', 1],
  ['once all is there', 2],
];

describe.each(STATES)('%s', (_, committed) => {
  const STEPS = [NODES, LINKED].map((text) => `CYPHER 5 ${text}`);
  let transaction: Transaction;
  beforeAll(async () => {
    await wipe(database);
    await migrate(database, registry);
    for (const text of STEPS.slice(0, committed)) await database.write((own) => own.run({ text, parameters: {} }));
    await takeStatistics();
    transaction = await driver.session().beginTransaction();
    for (const text of STEPS.slice(committed)) await transaction.run(text);
  });
  afterAll(() => transaction.close());

  test.each(READS)('%s reads the same for each of the links %s', async (name, which) => {
    const hits = await hitsPerLink(transaction, name, which);
    expect(hits).toBeGreaterThan(1);
    expect(hits).toBeLessThan(60);
  });
});
