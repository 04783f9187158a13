import { today } from '../../src/inventory/today.js';
import { impactOracle } from '../oracle/impact-oracle.js';
import { type DependencyGraph, isInOperation } from '../oracle/impact-oracle-needs.js';
import { DOMAIN_MODEL } from '../oracle/model.js';
import { randomDependencyGraph, randomFailing } from '../oracle/random-dependency-graphs.js';
import { RandomSource } from '../oracle/random-source.js';
import { relianceOracle, singlePointsOfFailureOracle } from '../oracle/reliance-oracle.js';
import { counts } from '../oracle/trace-oracle-paths.js';
import { store } from '../support/oracle-graph.js';
import { startServer, type TestServer, wipe } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

interface Page {
  readonly nodes: readonly { readonly item: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
const NODES = 'nodes { item { id } } pageInfo { hasNextPage endCursor }';
const IMPACT = `query ($of: [Ref!]!, $kinds: [Kind!], $first: Int!, $after: String) {
  impact(of: $of, kinds: $kinds, first: $first, after: $after) {
    failing { id } byKind { kind stops degraded stale } byUnit { unit { id } } hit { totalCount ${NODES} }
  }
}`;
const RELIANCE = `query ($of: Ref!, $kinds: [Kind!], $first: Int!, $after: String) {
  reliance(of: $of, kinds: $kinds, first: $first, after: $after) { byKind { kind count } reliesOn { ${NODES} } }
}`;
const POINTS = `query ($of: Ref, $first: Int!, $after: String) {
  singlePointsOfFailure(of: $of, first: $first, after: $after) { ${NODES} }
}`;

/** All pages, one after the other, and the answer of the first. */
const pages = async (query: string, variables: object, pageOf: (data: any) => Page) => {
  const ids: string[] = [];
  let after: string | null = null;
  let first: any = null;
  for (let asked = 0; asked < 50; asked += 1) {
    const data: any = await server.data(query, { ...variables, after });
    first ??= data;
    const { nodes, pageInfo } = pageOf(data);
    ids.push(...nodes.map(({ item }) => item.id));
    if (!pageInfo.hasNextPage) return { ids, first };
    after = pageInfo.endCursor;
  }
  throw new Error('the pages do not end');
};

const each = async (ask: (graph: DependencyGraph, random: RandomSource, seed: number) => Promise<void>) => {
  for (let seed = 7_200; seed < 7_216; seed += 1) {
    const graph = randomDependencyGraph(seed, DOMAIN_MODEL);
    await wipe(server.database);
    await store(server.database, graph);
    await ask(graph, new RandomSource(seed ^ 0x2b7), seed);
  }
};

const kindsOf = (random: RandomSource, graph: DependencyGraph): string[] | null =>
  random.chance(0.3) ? null : random.some([...new Set(graph.items.map(({ kind }) => kind))], random.between(1, 2));

it('kinds choose what is listed, page by page, and never what is counted', async () => {
  await each(async (graph, random, seed) => {
    const of = randomFailing(seed, graph);
    const [kinds, first] = [kindsOf(random, graph), random.between(1, 3)];
    const kindOf = (id: string): string => graph.items.find((item) => item.id === id)?.kind ?? '';
    const listed = (ids: readonly string[]): string[] => ids.filter((id) => !kinds || kinds.includes(kindOf(id)));

    const { hit } = impactOracle(DOMAIN_MODEL, graph, { failing: of, today: today() });
    const found = await pages(IMPACT, { of, kinds, first }, ({ impact }) => impact.hit);
    expect({ seed, of, kinds, ids: found.ids }).toEqual({ seed, of, kinds, ids: listed(hit.map(({ id }) => id)) });
    expect(found.first.impact.hit.totalCount).toBe(found.ids.length);
    const all = found.first.impact.byKind.map(({ stops, degraded, stale }: any) => stops + degraded + stale);
    expect(all.reduce((sum: number, one: number) => sum + one, 0)).toBe(hit.length);

    const [target = ''] = of;
    const relied = relianceOracle(DOMAIN_MODEL, graph, target, today()).map(({ id }) => id);
    const behind = await pages(RELIANCE, { of: target, kinds, first }, ({ reliance }) => reliance.reliesOn);
    expect({ seed, target, kinds, ids: behind.ids }).toEqual({ seed, target, kinds, ids: listed(relied) });
    const counted = behind.first.reliance.byKind.map(({ count }: any) => count);
    expect(counted.reduce((sum: number, one: number) => sum + one, 0)).toBe(relied.length);

    const points = await pages(POINTS, { of: target, first }, (data) => data.singlePointsOfFailure);
    const oracle = singlePointsOfFailureOracle(DOMAIN_MODEL, graph, target, today());
    expect({ seed, target, ids: points.ids.sort() }).toEqual({ seed, target, ids: oracle.sort() });
  });
});

it('a unit that fails is all that it owns and operates, with what is named besides', async () => {
  let asked = 0;
  await each(async (graph, random, seed) => {
    for (const unit of graph.items.filter(({ kind }) => kind === 'Organization')) {
      const held = graph.links
        .filter(({ from, type }) => from === unit.id && ['OWNS', 'OPERATES'].includes(type))
        .filter((link) => counts(link, today()))
        .flatMap(({ to }) => graph.items.filter(({ id }) => id === to));
      if (held.length === 0 || !held.every(isInOperation)) continue;
      const besides = random.chance(0.5) ? randomFailing(seed, graph) : [];
      const failing = [...new Set([...besides, ...held.map(({ id }) => id)])];
      const oracle = impactOracle(DOMAIN_MODEL, graph, { failing, today: today() });
      const { impact } = await server.data(IMPACT, { of: [...besides, unit.id], kinds: null, first: 100, after: null });
      expect(impact.failing.map(({ id }: any) => id).sort()).toEqual([...failing].sort());
      expect({ seed, unit: unit.id, ids: impact.hit.nodes.map(({ item }: any) => item.id) }).toEqual({
        seed,
        unit: unit.id,
        ids: oracle.hit.map(({ id }) => id),
      });
      expect(impact.byUnit.map(({ unit: one }: any) => one.id)).toEqual(oracle.units.map((one) => one.unit));
      asked += 1;
    }
  });
  expect(asked).toBeGreaterThan(5);
});
