import { startServer, type TestServer } from '../support/server.js';
import { auditedCity } from './audited-city.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  await auditedCity(server);
});
afterAll(() => server.close());

test('a link is suspect when an end changed its meaning since; only links that count, between active items, are assessed', async () => {
  const { coverage, links } = await server.data(`{
    coverage(rules: ["suspect-link"]) {
      rule { assesses population } population satisfied
      confidence { confirmed stated asserted }
      offenders { totalCount }
      offendingLinks { totalCount nodes { type suspect from { code } to { code } } }
    }
    links(first: 200) { nodes { confidence since until from { code } to { code } } }
  }`);
  const [result] = coverage;
  expect(result.rule).toEqual({ assesses: 'LINKS', population: null });
  expect(result.offendingLinks).toEqual({
    totalCount: 1,
    nodes: [{ type: 'CLASSIFIED_AS', suspect: true, from: { code: 'A1' }, to: { code: 'C1' } }],
  });
  expect(result.offenders.totalCount).toBe(0);
  const over = ['P3', 'R9', 'U9', 'A9', 'I2', 'I4'];
  const counted = links.nodes.filter(
    (link: { confidence: string; since: string; until: string; from: { code: string }; to: { code: string } }) =>
      link.confidence !== 'SUGGESTED' &&
      (link.until ?? '9') > '2026' &&
      (link.since ?? '') < '2089' &&
      !over.includes(link.from.code) &&
      !over.includes(link.to.code),
  );
  expect(result.population).toBe(counted.length);
  expect(result.satisfied).toBe(result.population - 1);
  const { confirmed, stated, asserted } = result.confidence;
  expect(confirmed + stated + asserted).toBe(result.satisfied);
});

test('a link is in the scope of a unit that holds one of its ends, and of a plan unless it is in another one', async () => {
  const population = async (scope: object): Promise<number> =>
    (
      await server.data(
        'query ($unit: Ref, $plan: Ref) { coverage(rules: ["suspect-link"], unit: $unit, plan: $plan) { population } }',
        scope,
      )
    ).coverage[0].population;
  const everywhere = await population({});
  expect(await population({ unit: 'U2' })).toBeLessThan(await population({ unit: 'U1' }));
  expect(await population({ unit: 'U1' })).toBeLessThan(everywhere);
  // X1 and its place in the other plan.
  expect(await population({ plan: 'PLAN' })).toBe(everywhere - 1);
});
