import { startServer, type TestServer, wipe } from '../support/server.js';
import { store } from '../support/oracle-graph.js';
import type { OracleGraph, OracleLink } from '../oracle/trace-oracle.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());
beforeEach(() => wipe(server.database));

const link = (type: string, from: string, to: string): OracleLink => ({
  id: `${from} ${type} ${to}`,
  type,
  from,
  to,
  confidence: 'ASSERTED',
});

/** Every asset upstream of every other, one of them hosting an application that serves a service that supports a mission. */
const clique = (size: number): OracleGraph => {
  const names = Array.from({ length: size }, (_, index) => `N${index}`);
  return {
    items: [
      ...names.map((id) => ({ id, code: id, kind: 'NetworkAsset' })),
      { id: 'A', code: 'A', kind: 'Application' },
      { id: 'S', code: 'S', kind: 'Service' },
      { id: 'M', code: 'M', kind: 'Mission' },
    ],
    links: [
      ...names.flatMap((from) => names.filter((to) => to !== from).map((to) => link('CONNECTS', from, to))),
      link('HOSTS', `N${size - 1}`, 'A'),
      link('SERVES', 'A', 'S'),
      link('SUPPORTS', 'S', 'M'),
    ],
  };
};

/** Two strings of assets, each rung joined to both of the next: twice as many paths with every rung. */
const ladder = (rungs: number): OracleGraph => ({
  items: Array.from({ length: rungs }, (_, rung) =>
    ['L', 'R'].map((side) => ({ id: `${side}${rung}`, code: `${side}${rung}`, kind: 'NetworkAsset' })),
  ).flat(),
  links: Array.from({ length: rungs - 1 }, (_, rung) =>
    ['L', 'R'].flatMap((from) => ['L', 'R'].map((to) => link('CONNECTS', `${from}${rung}`, `${to}${rung + 1}`))),
  ).flat(),
});

const TRACE = `query ($from: [Ref!]!, $direction: Direction!, $kinds: [Kind!], $hops: Int!) {
  trace(from: $from, direction: $direction, kinds: $kinds, maxHops: $hops, first: 500) {
    reached { totalCount nodes { item { id code } distance pathCount { count atLeast } paths(first: 3) { sentence hops { link { id } } } } }
    exhaustive
    cuts { reason item { code } }
  }
}`;

const SECOND = 1_000;

it('a clique of 60 is traced in under a second', async () => {
  await store(server.database, clique(60));
  const ask = () => server.data(TRACE, { from: ['N0'], direction: 'UP', kinds: ['Mission', 'NetworkAsset'], hops: 12 });
  await ask();
  const begun = performance.now();
  const { trace } = await ask();
  expect(performance.now() - begun).toBeLessThan(SECOND);
  expect(trace.exhaustive).toBe(true);
  expect(trace.reached.totalCount).toBe(60);
  const mission = trace.reached.nodes.find((node: { item: { code: string } }) => node.item.code === 'M');
  expect(mission).toMatchObject({ distance: 4, pathCount: { count: 1, atLeast: false } });
});

it('a ladder of 40 rungs is traced in under a second, and its paths are counted up to a thousand', async () => {
  await store(server.database, ladder(40));
  const ask = () => server.data(TRACE, { from: ['L0'], direction: 'UP', kinds: ['NetworkAsset'], hops: 64 });
  await ask();
  const begun = performance.now();
  const { trace } = await ask();
  expect(performance.now() - begun).toBeLessThan(SECOND);
  expect(trace.reached.totalCount).toBe(78);
  const counts = new Map<string, { distance: number; pathCount: { count: number; atLeast: boolean } }>(
    trace.reached.nodes.map((node: { item: { code: string } }) => [node.item.code, node]),
  );
  expect(counts.get('L9')).toMatchObject({ distance: 9, pathCount: { count: 256, atLeast: false } });
  expect(counts.get('L39')).toMatchObject({ distance: 39, pathCount: { count: 1_000, atLeast: true } });
});

it('says where it was cut when the hops run out', async () => {
  await store(server.database, ladder(40));
  const { trace } = await server.data(TRACE, { from: ['L0'], direction: 'UP', kinds: ['NetworkAsset'], hops: 12 });
  expect(trace.exhaustive).toBe(false);
  expect(trace.cuts).toEqual([{ reason: 'MAX_HOPS', item: { code: 'L12' } }]);
  expect(trace.reached.totalCount).toBe(24);
});

it('goes down the same clique and ladder', async () => {
  await store(server.database, clique(60));
  const { trace } = await server.data(TRACE, { from: ['M'], direction: 'DOWN', kinds: ['NetworkAsset'], hops: 12 });
  expect(trace.reached.totalCount).toBe(60);
});
