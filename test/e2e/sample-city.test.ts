import { fileURLToPath } from 'node:url';
import { Exchange } from '../../src/exchange/exchange.service.js';
import { everything } from '../../src/inventory/viewer.js';
import { exampleQueries } from '../../src/server/example-queries.js';
import { startServer, type TestServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
  const city = fileURLToPath(new URL('../../samples/city', import.meta.url));
  await server.app.get(Exchange).importPath(city, { apply: true, viewer: everything('sample') });
});
afterAll(() => server.close());

/** In order: what the one example keeps, another one reads. */
it.each(exampleQueries.map(({ title, query }) => [title.en, query]))('the example %s is answered', async (_, query) => {
  const answer = await server.data(query);
  for (const [field, value] of Object.entries(answer)) expect([field, holdsSomething(value)]).toEqual([field, true]);
});

/** An item, or a list that has an element. */
const holdsSomething = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.length > 0
    : value !== null && typeof value === 'object' && ('code' in value || Object.values(value).some(holdsSomething));

it('the examples on the order of the roadmap tell what hinders it, and its longest chain', async () => {
  const query = exampleQueries.find((example) => example.query.includes('longestChain'))?.query ?? '';
  const { roadmap } = await server.data(query);
  expect(roadmap.conflicts.totalCount).toBeGreaterThan(0);
  expect(roadmap.longestChain.items.length).toBeGreaterThan(1);
});

interface Reached {
  readonly inherited: boolean;
  readonly item: { readonly kind: string; readonly code: string };
}
const codesOf = async (kinds: string, filter = ''): Promise<string[]> => {
  const { list } = await server.data(`{ list: ${kinds}(first: 500${filter}) { nodes { code } } }`);
  return list.nodes.map((node: { code: string }) => node.code);
};
const traced = async (
  code: string,
): Promise<{
  reached: Reached[];
  absences: { kind: string; reason: string; ends: unknown[] }[];
  exhaustive: boolean;
}> => {
  const { trace } = await server.data(
    'query ($ref: Ref!) { trace(from: [$ref], kinds: [Mission, Strategy, RoadmapItem], maxHops: 64, first: 500) { exhaustive reached { nodes { inherited item { kind code } } } absences { kind reason ends { item { code } } } } }',
    { ref: code },
  );
  return { ...trace, reached: trace.reached.nodes };
};

describe('the sample city', () => {
  it('has a landscape that is large enough to be asked about', async () => {
    const { o, a, d, n, i, s, r } = await server.data(`{
      o: organizations { totalCount } a: applications { totalCount } d: dataSets { totalCount } n: networkAssets { totalCount }
      i: integrations { totalCount } s: services { totalCount } r: roadmapItems { totalCount }
    }`);
    const counts = [o, a, d, n, i, s, r].map(({ totalCount }) => totalCount);
    [37, 100, 60, 120, 80, 25, 40].forEach((least, index) => expect(counts[index]).toBeGreaterThanOrEqual(least));
  });

  it('has the counts of its plan', async () => {
    const { problems, strategies, kinds } = await server.data(`{
      problems: overview { problems { value total } }
      strategies { totalCount }
      kinds: overview { kinds { value total } }
    }`);
    expect(
      Object.fromEntries(problems.problems.map((one: { value: string; total: number }) => [one.value, one.total])),
    ).toEqual({ BUSINESS: 51, INFORMATION: 5, APPLICATION: 24, INFRASTRUCTURE: 15, ORGANIZATION: 11 });
    expect(strategies.totalCount).toBe(44);
    const count = (kind: string): number => kinds.kinds.find((one: { value: string }) => one.value === kind)?.total;
    expect([
      count('Vision'),
      count('Mission'),
      count('Value'),
      count('Goal'),
      count('StrategyGroup'),
      count('Factor'),
    ]).toEqual([1, 4, 10, 3, 4, 3]);
  });

  it('traces 30 to 60 per cent of its applications to a mission, 15 or more only by inheritance', async () => {
    const applications = await codesOf('applications');
    const answers = await Promise.all(applications.map(traced));
    const missions = answers.map(({ reached }) => reached.filter(({ item }) => item.kind === 'Mission'));
    const share = (count: number): number => count / applications.length;
    const reaching = missions.filter((found) => found.length > 0);
    expect(share(reaching.length)).toBeGreaterThan(0.3);
    expect(share(reaching.length)).toBeLessThan(0.6);
    expect(share(reaching.filter((found) => found.every(({ inherited }) => inherited)).length)).toBeGreaterThan(0.15);
  });

  it.each(['dataSets', 'networkAssets', 'services', 'integrations', 'problems', 'organizations'])(
    'tells of every one of its %s what it connects to, or proves that it does not',
    async (kinds) => {
      for (const code of await codesOf(kinds)) {
        const { reached, absences, exhaustive } = await traced(code);
        expect(exhaustive).toBe(true);
        for (const kind of ['Mission', 'Strategy', 'RoadmapItem']) {
          const absence = absences.find((one) => one.kind === kind);
          const active = reached.some(({ item }) => item.kind === kind);
          expect([code, kind, active || absence !== undefined]).toEqual([code, kind, true]);
        }
      }
    },
  );

  it('gives every audit rule an offender and a satisfied item', async () => {
    const { coverage } = await server.data(
      '{ coverage { rule { code } population satisfied waived offenders(first: 1) { totalCount } } }',
    );
    // What is not verified for a year is no older than the import; a file cannot make a link suspect either, and whether
    // an agreement ends soon hangs on the day.
    const ageless = ['item-not-verified', 'suspect-link', 'integration-agreement-running-out'];
    for (const { rule, population, satisfied, waived, offenders } of coverage) {
      expect(offenders.totalCount).toBe(population - satisfied - waived);
      expect([rule.code, satisfied > 0]).toEqual([rule.code, true]);
      if (!ageless.includes(rule.code)) expect([rule.code, offenders.totalCount > 0]).toEqual([rule.code, true]);
    }
    expect(coverage.length).toBeGreaterThanOrEqual(10);
  });
});
