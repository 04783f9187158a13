import { startServer, type TestServer } from '../support/server.js';
import { auditedCity } from './audited-city.js';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
  await auditedCity(server);
});
afterAll(() => server.close());

const OVERVIEW = `query ($plan: Ref) {
  overview(plan: $plan) {
    kinds { value total active } problems { value total active } roadmap { stream year total active }
    applications { value total active } assets { value total active }
    integrationsByStatus { value total active } integrationsByMethod { value total active }
    coverage { rule { code } ratio } scope
  }
}`;

interface Count {
  readonly value: string | null;
  readonly total: number;
  readonly active: number;
}
const told = (counts: readonly Count[]): string[] =>
  counts.map(({ value, total, active }) => `${value} ${active}/${total}`);

test('counts by kind, domain, phase, status and method, with what is over told apart', async () => {
  const { overview } = await server.data(OVERVIEW, { plan: 'PLAN' });
  expect(told(overview.kinds)).toEqual([
    'Plan 2/2',
    'Mission 2/2',
    'Goal 2/2',
    'Value 2/2',
    'Strategy 3/3',
    'Problem 3/4',
    'RoadmapItem 5/6',
    'Organization 2/3',
    'Service 2/2',
    'Application 8/9',
    'DataSet 3/3',
    'NetworkAsset 3/3',
    'Integration 5/7',
    'Expectation 3/3',
    'Waiver 2/2',
    'Category 1/1',
  ]);
  expect(told(overview.problems)).toEqual(['BUSINESS 1/1', 'APPLICATION 2/3']);
  expect(told(overview.applications)).toEqual(['RETIRING 1/1', 'RETIRED 0/1', 'null 7/7']);
  expect(told(overview.assets)).toEqual(['null 3/3']);
  expect(told(overview.integrationsByStatus)).toEqual(['NEEDED 0/1', 'BUILDING 1/1', 'OPERATIONAL 4/4', 'RETIRED 0/1']);
  expect(told(overview.integrationsByMethod)).toEqual(['SERVICE_BUS 4/4', 'API 0/1', 'FILE 1/1', 'null 0/1']);
});

test('a roadmap item counts in each year in which it runs', async () => {
  const { overview } = await server.data(OVERVIEW, { plan: 'PLAN' });
  const years = overview.roadmap.map(
    ({ stream, year, total }: { stream: string | null; year: number; total: number }) => `${stream} ${year} ${total}`,
  );
  expect(years.slice(0, 5)).toEqual([
    'INFORMATION 2021 1',
    'INFORMATION 2022 1',
    'APPLICATION 2020 2',
    'APPLICATION 2021 2',
    'APPLICATION 2022 1',
  ]);
  expect(years[5]).toBe('null 2019 2');
});

test('the figures of the audit rules hold for the same plan', async () => {
  const { overview } = await server.data(OVERVIEW, { plan: 'PLAN' });
  const { coverage } = await server.data('{ coverage(plan: "PLAN") { rule { code } ratio } }');
  expect(overview.coverage).toEqual(coverage);
  expect(overview.scope).toContain('PLAN');
});

test('one statement for the counts, and one for each rule only when their figures are asked for', async () => {
  const counts = '{ overview(plan: "PLAN") { kinds { value total } scope } }';
  expect(await server.statements(() => server.data(counts))).toHaveLength(1);
  const rules = (await server.data('{ coverage { rule { code } } }')).coverage.length;
  // Of this plan nothing was asked before, so that nothing is remembered, however slow the machine is.
  expect(await server.statements(() => server.data(OVERVIEW, { plan: 'OTHER' }))).toHaveLength(1 + rules);
});
