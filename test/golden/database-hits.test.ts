import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { GraphBuilder } from '../support/graph-builder.js';
import { anew, startServer, testConnection, type TestServer } from '../support/server.js';

let server: TestServer;
let driver: Driver;
beforeAll(async () => {
  server = await startServer();
  const { uri, user, password } = testConnection();
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
});
afterAll(async () => {
  await driver.close();
  await server.close();
});

const QUESTIONS: Readonly<Record<string, string>> = {
  'a point read': '{ application(ref: "APL-0-1") { id code name phase } }',
  'a nested read': `{ application(ref: "APL-0-1") { code ownedBy(first: 20) { nodes { code } }
    serves(first: 20, kinds: [Service]) { nodes { code ... on Service {
      supports(first: 20, kinds: [Goal]) { nodes { code } } } } } } }`,
  'a trace': '{ trace(from: ["APL-0-1"], kinds: [Mission]) { reached { nodes { item { code } } } } }',
  'a trace with proofs': `{ trace(from: ["APL-0-1"], kinds: [Mission]) { reached { nodes { item { code }
    paths(first: 5) { hops { link { id } } } } } } }`,
  'an impact': '{ impact(of: ["SRV-0"]) { hit { nodes { item { code } state } } } }',
};

/** A plan, a service, a server and three applications that lead up to its mission; apart from all others. */
const city = (graph: GraphBuilder, number: number): void => {
  const named = (name: string): string => `${name}-${number}`;
  graph
    .inPlan(named('RCN'))
    .item('Mission', named('MISI'))
    .item('Goal', named('TUJUAN'))
    .item('Organization', named('OPD'))
    .item('Service', named('LYN'))
    .item('NetworkAsset', named('SRV'), { type: 'SERVER', phase: 'ACTIVE' })
    .link(named('TUJUAN'), 'SUPPORTS', named('MISI'))
    .link(named('LYN'), 'SUPPORTS', named('TUJUAN'));
  for (const place of [1, 2, 3]) {
    const application = `APL-${number}-${place}`;
    graph
      .item('Application', application, { phase: 'ACTIVE' })
      .link(named('SRV'), 'HOSTS', application)
      .link(application, 'SERVES', named('LYN'))
      .link(named('OPD'), 'OWNS', application);
  }
};

const cities = async (from: number, to: number): Promise<void> => {
  const graph = new GraphBuilder(server);
  for (let number = from; number < to; number += 1) city(graph, number);
  await graph.build();
  await server.database.read({ text: 'CYPHER 5 CALL db.resampleOutdatedIndexes()', parameters: {} });
};

const hitsIn = ({ dbHits, children }: ProfiledPlan): number =>
  children.reduce((sum, child) => sum + hitsIn(child), dbHits);

/** Of all statements that the question sends, planned anew. */
const hitsOf = async (question: string): Promise<number> => {
  const sent = await server.statements(() => server.data(anew(question)));
  const session = driver.session({ database: testConnection().database });
  let hits = 0;
  for (const { text, parameters } of sent) {
    const { summary } = await session.run(text.replace('CYPHER 5', 'CYPHER 5 PROFILE'), parameters);
    if (!summary.profile) throw new Error('Neo4j gave no profile');
    hits += hitsIn(summary.profile);
  }
  await session.close();
  return hits;
};

it('the same neighbourhood costs the same hits, however much lies beside it', async () => {
  await cities(0, 10);
  const before = new Map<string, number>();
  for (const [name, question] of Object.entries(QUESTIONS)) before.set(name, await hitsOf(question));
  await cities(10, 300);
  for (const [name, question] of Object.entries(QUESTIONS)) {
    const [few, many] = [before.get(name) ?? 0, await hitsOf(question)];
    expect({ name, few, many, isSame: few > 0 && many <= 1.1 * few }).toMatchObject({ isSame: true });
  }
});
