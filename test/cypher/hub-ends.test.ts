import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { Database } from '../../src/database/database.js';
import { migrate } from '../../src/database/migrations.js';
import { NamedQueries } from '../../src/database/named-query.js';
import { everything } from '../../src/inventory/viewer.js';
import { registry } from '../../src/model/registry.js';
import { testConnection, wipe } from '../support/server.js';

// An import makes a hub of an item before the statistics know: where all that such an end has was read, once for each
// new link, 5,000 links took 30 s instead of 4.

const LINKS = 400;
const viewer = everything('test');
const queries = new NamedQueries(registry);
let database: Database;
let driver: Driver;

/** Many items that hardly any link joins, so that Neo4j takes ends for cheap; one service that all links lead to, and one unit that all lead from. */
beforeAll(async () => {
  const connection = testConnection();
  database = new Database(connection);
  driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    disableLosslessIntegers: true,
  });
  await wipe(database);
  await migrate(database, registry);
  await database.write((transaction) =>
    transaction.run({
      text: `CYPHER 5 CREATE (service:Item:Service {id: 'service', kind: 'Service', visibility: 'PUBLIC'})
        CREATE (unit:Item:Organization {id: 'unit', kind: 'Organization', visibility: 'PUBLIC'})
        WITH service, unit
        UNWIND range(1, 5000) AS i
        CREATE (a:Item:Application {id: 'a' + i, kind: 'Application', visibility: 'PUBLIC'})
        WITH service, unit, a, i WHERE i <= ${LINKS}
        CREATE (a)-[:SERVES {id: 's' + i}]->(service)
        CREATE (unit)-[:OWNS {id: 'o' + i}]->(a)`,
      parameters: {},
    }),
  );
  await database.read({ text: 'CYPHER 5 CALL db.resampleOutdatedIndexes()', parameters: {} });
});
afterAll(async () => {
  await wipe(database);
  await database.close();
  await driver.close();
});

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

const hitsIn = ({ dbHits, children }: ProfiledPlan): number =>
  children.reduce((sum, child) => sum + hitsIn(child), dbHits);

test.each([
  ['inventory/repeated-links', 'into a hub'],
  ['inventory/repeated-links', 'from a hub'],
  ['exchange/find-links', 'into a hub'],
  ['exchange/find-links', 'from a hub'],
  ['exchange/find-links', 'of which each may have one'],
  ['inventory/crowded-links', 'of which each may have one'],
])('%s reads the same for each of the links %s', async (name, which) => {
  const rows = ROWS[which] ?? [];
  const { text } = queries.statement(name, {});
  const { summary } = await driver.executeQuery(text.replace('CYPHER 5', 'CYPHER 5 PROFILE'), { rows, viewer });
  if (!summary.profile) throw new Error('Neo4j gave no profile');
  const hits = hitsIn(summary.profile) / LINKS;
  expect(hits).toBeGreaterThan(1);
  expect(hits).toBeLessThan(60);
});
