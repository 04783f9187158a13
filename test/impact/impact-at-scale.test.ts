import type { DependencyLink } from '../oracle/impact-oracle-needs.js';
import { store } from '../support/oracle-graph.js';
import { startServer, type TestServer } from '../support/server.js';

const CHAIN = 2_000;
const CLIQUE = 60;
const range = (length: number): number[] => Array.from({ length }, (_, index) => index);
const connects = (from: string, to: string): DependencyLink => ({
  id: `${from}-${to}`,
  type: 'CONNECTS',
  from,
  to,
  confidence: 'STATED',
});
const asset = (id: string) => ({ id, kind: 'NetworkAsset', code: id });

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await store(server.database, {
    items: [...range(CHAIN).map((at) => asset(`chain${at}`)), ...range(CLIQUE).map((at) => asset(`clique${at}`))],
    links: [
      ...range(CHAIN - 1).map((at) => connects(`chain${at}`, `chain${at + 1}`)),
      ...range(CLIQUE).flatMap((from) =>
        range(CLIQUE).flatMap((to) => (from === to ? [] : [connects(`clique${from}`, `clique${to}`)])),
      ),
    ],
  });
});
afterAll(() => server.close());

const HIT = 'query ($of: [Ref!]!) { impact(of: $of) { hit { totalCount nodes { distance } } exhaustive } }';
const RELIED = 'query ($of: Ref!) { reliance(of: $of) { reliesOn { totalCount } exhaustive } }';

it.each([
  ['chain0', 'chain1999', CHAIN],
  ['clique0', 'clique59', CLIQUE],
])('from %s to %s everything is reached, and soon', async (first, last, size) => {
  await server.data(HIT, { of: [last] });
  await server.data(RELIED, { of: first });
  const start = performance.now();
  const { impact } = await server.data(HIT, { of: [first] });
  expect([impact.hit.totalCount, impact.exhaustive]).toEqual([size, true]);
  const { reliance } = await server.data(RELIED, { of: last });
  expect([reliance.reliesOn.totalCount, reliance.exhaustive]).toEqual([size - 1, true]);
  const took = performance.now() - start;
  // Walked way by way it would not end at all; a busy machine takes five seconds.
  expect(took).toBeLessThan(20_000);
});
