import { DOMAIN_MODEL } from '../oracle/model.js';
import { randomGraph, randomQuery } from '../oracle/random-graphs.js';
import { withLifetimes, withRestrictions } from '../oracle/random-restrictions.js';
import { type OracleAnswer, type OracleQuery, traceOracle } from '../oracle/trace-oracle.js';
import { today } from '../../src/inventory/today.js';
import { startServer, type TestServer, wipe } from '../support/server.js';
import { asItemSet } from '../support/item-set.js';
import { store } from '../support/oracle-graph.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const TRACE = /* GraphQL */ `
  query (
    $from: [Ref!]
    $origins: ItemSet
    $direction: Direction!
    $kinds: [Kind!]
    $inherit: Boolean!
    $basis: [Basis!]
    $via: [LinkType!]
    $confidence: [Confidence!]
    $suspect: Boolean
    $plan: Ref
    $asOf: Day
    $includeInactive: Boolean!
    $maxHops: Int!
  ) {
    trace(
      from: $from
      origins: $origins
      direction: $direction
      kinds: $kinds
      inherit: $inherit
      basis: $basis
      via: $via
      confidence: $confidence
      suspect: $suspect
      plan: $plan
      asOf: $asOf
      includeInactive: $includeInactive
      maxHops: $maxHops
      first: 100
    ) {
      origins {
        id
      }
      reached {
        nodes {
          item {
            id
          }
          distance
          basis
          inherited
          inactive
          suspect
          pathCount {
            count
            atLeast
          }
          paths(first: 3) {
            basis
            inherited
            sentence
            hops {
              from {
                id
              }
              to {
                id
              }
              link {
                id
                suspect
              }
            }
          }
        }
      }
      absences {
        kind
        reason
        ends {
          inactive
          item {
            id
          }
          missing {
            type
            kinds
          }
        }
      }
      exhaustive
    }
  }
`;

const ask = async ({ origins, ...query }: OracleQuery): Promise<any> =>
  (await server.data(TRACE, { ...query, origins: origins && asItemSet(origins) })).trace;

const comparable = (oracle: OracleAnswer) => ({
  origins: [...oracle.origins].sort(),
  reached: oracle.reached.map(({ paths: _, ...one }) => one),
  absences: oracle.absences.map(({ ends, ...absence }) => ({
    ...absence,
    ends: ends.map((end) => ({ ...end, missing: end.missing.map((pair) => `${pair.type} ${pair.kind}`).sort() })),
  })),
  exhaustive: oracle.exhaustive,
});

const fromApi = (trace: any) => ({
  origins: trace.origins.map(({ id }: any) => id).sort(),
  reached: trace.reached.nodes.map(({ item, pathCount, paths: _, ...one }: any) => ({
    id: item.id,
    ...one,
    pathCount: pathCount.count,
    atLeast: pathCount.atLeast,
  })),
  absences: trace.absences.map(({ ends, ...absence }: any) => ({
    ...absence,
    ends: ends.map(({ item, inactive, missing }: any) => ({
      item: item.id,
      inactive,
      missing: missing.flatMap((one: any) => one.kinds.map((kind: string) => `${one.type} ${kind}`)).sort(),
    })),
  })),
  exhaustive: trace.exhaustive,
});

it('answers over HTTP what the oracle works out, on random graphs of every shape', async () => {
  for (let seed = 5_000; seed < 5_044; seed += 1) {
    const graph = randomGraph(seed, DOMAIN_MODEL);
    await wipe(server.database);
    await store(server.database, graph);
    for (let variant = 0; variant < 4; variant += 1) {
      const query = { ...randomQuery(seed * 100 + variant, graph), today: today() };
      const oracle = traceOracle(DOMAIN_MODEL, graph, query);
      const answer = await ask(query);
      expect({ seed, query, ...fromApi(answer) }).toEqual({ seed, query, ...comparable(oracle) });
      for (const [index, node] of answer.reached.nodes.entries()) {
        const known = oracle.reached[index]?.paths.map((path) => path.join()) ?? [];
        for (const path of node.paths) expect(known).toContain(path.hops.map((hop: any) => hop.link.id).join());
      }
    }
  }
});

it('answers over HTTP what the oracle works out when a question leaves something out or is of another day', async () => {
  for (let seed = 7_000; seed < 7_022; seed += 1) {
    const graph = withLifetimes(randomGraph(seed, DOMAIN_MODEL), seed);
    await wipe(server.database);
    await store(server.database, graph);
    for (let variant = 0; variant < 3; variant += 1) {
      const asked = withRestrictions(randomQuery(seed * 100 + variant, graph), graph, seed * 100 + variant);
      const query = { ...asked, today: today() };
      const oracle = traceOracle(DOMAIN_MODEL, graph, query);
      expect({ seed, query, ...fromApi(await ask(query)) }).toEqual({ seed, query, ...comparable(oracle) });
    }
  }
});

/** What the walk learns on its way, and with `more` what it does not. */
const WALKED = (more: string): string => `query ($from: [Ref!]!) {
  trace(from: $from) {
    reached { nodes {
      item { id kind code name ${more} }
      paths(first: 3) { hops { from { code ${more} } link { id type confidence class ${more} } to { __typename name ${more} } } }
    } }
    absences { ends { item { code name ${more} } } }
  }
}`;

it('takes one statement where nothing more is asked for than the walk learns, and answers the same', async () => {
  const graph = randomGraph(5_010, DOMAIN_MODEL);
  await wipe(server.database);
  await store(server.database, graph);
  const from = graph.items.filter(({ kind }) => ['Application', 'NetworkAsset'].includes(kind)).map(({ id }) => id);
  const answers: unknown[] = [];
  const sent = await server.statements(async () => answers.push(await server.data(WALKED(''), { from })));
  expect(sent).toHaveLength(1);
  const loaded = await server.statements(async () => answers.push(await server.data(WALKED('version'), { from })));
  expect(loaded).toHaveLength(2);
  const [known, read] = answers.map((answer) => JSON.parse(JSON.stringify(answer).replaceAll(/,"version":\d+/g, '')));
  expect(known.trace.reached.nodes.length).toBeGreaterThan(3);
  expect(known).toEqual(read);
});

it('takes two statements, whatever it reaches', async () => {
  const graph = randomGraph(5_010, DOMAIN_MODEL);
  await wipe(server.database);
  await store(server.database, graph);
  const from = graph.items
    .filter((item) => item.kind === 'NetworkAsset' || item.kind === 'Application')
    .map((item) => item.id);
  const sent = await server.statements(() => ask({ ...randomQuery(1, graph), from, today: today() }));
  expect(sent.length).toBeLessThanOrEqual(2);
});

it('takes two statements when origins are chosen and something is left out', async () => {
  const graph = withLifetimes(randomGraph(5_010, DOMAIN_MODEL), 5_010);
  await wipe(server.database);
  await store(server.database, graph);
  const plan = graph.items.find(({ code }) => code === 'PLA-A')?.id ?? '';
  const asked = { origins: { kind: 'NetworkAsset' }, plan, suspect: false, asOf: '2026-06-15' };
  const sent = await server.statements(() => ask({ ...randomQuery(1, graph), from: [], ...asked, today: today() }));
  expect(sent.length).toBeLessThanOrEqual(2);
});
