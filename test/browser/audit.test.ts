import { describeInBrowser } from './chromium.js';
import {
  type Dashboard,
  keepScreenshot,
  layOutForPaper,
  settled,
  startDashboard,
  VIEWS,
  visibleFaults,
} from './dashboard-browser.js';

const ADDRESSES = [
  '/audit',
  '/audit?rule=integration-point-to-point',
  '/audit?tab=exchange',
  '/audit?tab=expectations',
  '/audit?tab=agreements',
  '/audit?tab=completeness',
  '/audit?tab=report',
] as const;

interface ByUnit {
  readonly unit: { readonly code: string; readonly name: string } | null;
  readonly offenders: { readonly nodes: readonly { readonly code: string }[] };
}
describeInBrowser('the audit page', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await startDashboard();
  });
  afterAll(() => dashboard.close());

  it.each(VIEWS)('shows each of its views: $language, $scheme, $width px', async (view) => {
    for (const address of ADDRESSES) {
      const { page, complaints, close } = await dashboard.open(address, view);
      await page
        .getByText(view.language === 'id' ? 'Pada posisi' : 'At position')
        .first()
        .waitFor();
      await settled(page);
      expect([address, await visibleFaults(page)]).toEqual([address, []]);
      const name = address.replace(/[^a-z]+/g, '-').slice(1);
      await keepScreenshot(page, `${name}-${view.language}-${view.scheme}-${view.width}`);
      expect(complaints).toEqual([]);
      await close();
    }
  });

  it('opens a rule and reaches an offender', async () => {
    const {
      coverage,
    }: {
      coverage: { offenders: { totalCount: number; nodes: { id: string; code: string }[] } }[];
    } = await dashboard.server.data(
      '{ coverage(rules: ["integration-point-to-point"]) { offenders(first: 1) { totalCount nodes { id code } } } }',
    );
    const offenders = coverage[0]?.offenders;
    const { page, complaints, close } = await dashboard.open('/audit');
    await page.getByText('Medium', { exact: true }).first().click();
    await page.getByRole('link', { name: 'Integrations that run from point to point' }).click();
    await page.getByText(`${offenders?.totalCount} rows`).waitFor();
    await page.getByText('Direktur RSUD').first().waitFor();
    expect(complaints).toEqual([]);
    await page.getByRole('link', { name: new RegExp(offenders?.nodes[0]?.code ?? 'none') }).click();
    await page.waitForURL(new RegExp(`/item/${offenders?.nodes[0]?.id}`));
    await close();
  });

  it('says how exchanges are covered by method, with the share of the service bus', async () => {
    const { page, close } = await dashboard.open('/audit?tab=exchange');
    await page.getByText('Method', { exact: true }).click();
    await page.getByText('16% of what is needed, 8% of what works').waitFor();
    await page.getByRole('cell', { name: 'Service bus' }).first().waitFor();
    expect(new URL(page.url()).search).toBe('?tab=exchange&by=METHOD');
    await close();
  });

  it('shows how a rule moved, once a snapshot was taken', async () => {
    await dashboard.server.data(
      'mutation { takeCoverageSnapshot(rules: ["application-without-owner"]) { snapshots { rule } } }',
    );
    const { page, close } = await dashboard.open('/audit?rule=application-without-owner');
    await page.getByRole('figure', { name: 'How much is met, over time' }).locator('svg').waitFor();
    await page.getByRole('button', { name: 'Indonesia' }).click();
    const chart = page.getByRole('figure', { name: 'Bagian yang terpenuhi dari waktu ke waktu' }).locator('svg');
    await chart.getByText('100%').waitFor();
    const axis = (await chart.locator('text').allTextContents()).filter((text) => !text.endsWith('%'));
    expect(axis.length).toBeGreaterThan(0);
    expect(axis.filter((text) => !/^\d{1,2} \p{L}+ \d{4}, \d\d\.\d\d$/u.test(text))).toEqual([]);
    await close();
  });

  it.each([
    ['Needed', 'ALL', ['NEEDED', 'PLANNED', 'BUILDING', 'OPERATIONAL']],
    ['Operational', 'OPERATIONAL', ['OPERATIONAL']],
    ['Over the service bus', 'BUS', ['NEEDED', 'PLANNED', 'BUILDING', 'OPERATIONAL']],
    ['Building', 'BUILDING', ['BUILDING']],
  ] as const)('the figure %s of a unit opens the exchanges that it counts', async (figure, proof, statuses) => {
    const methods = proof === 'BUS' ? ', methods: [SERVICE_BUS]' : '';
    const { integrationMatrix: counted }: { integrationMatrix: { nodes: { integration: { code: string } }[] } } =
      await dashboard.server.data(
        `{ integrationMatrix(unit: "OPD-15", statuses: [${statuses.join()}]${methods}, first: 200) { nodes { integration { code } } } }`,
      );
    const codes = new Set(counted.nodes.map(({ integration }) => integration.code));
    const { page, complaints, close } = await dashboard.open('/audit?tab=exchange&unit=OPD-15');
    await page
      .getByRole('link', { name: `${figure}: ${codes.size}`, exact: true })
      .first()
      .click();
    const rows = page.locator('#proof').getByRole('row');
    await rows.nth(1).waitFor();
    await layOutForPaper(page);
    const shown = await page.locator('#proof [role=row] [role=cell]:first-child').allTextContents();
    expect(new Set(shown.map((text) => text.split(' ')[0]))).toEqual(codes);
    expect(new URL(page.url()).searchParams.get('proof')).toBe(proof);
    expect(complaints).toEqual([]);
    await close();
  });

  it('leads from the figures of a rule to what breaks it and what is waived', async () => {
    const { page, close } = await dashboard.open('/audit');
    const { coverage }: { coverage: { rule: { title: string; severity: string }; waived: number }[] } =
      await dashboard.server.data('{ coverage { rule { title(language: EN) severity } waived } }');
    const excused = coverage.find(({ rule, waived }) => rule.severity === 'MEDIUM' && waived > 0);
    // Of a long table only the rows in sight are in the page.
    await page.getByText('Medium', { exact: true }).first().click();
    const row = page.getByRole('row').filter({ hasText: excused?.rule.title ?? 'none' });
    await row
      .getByRole('link', { name: String(excused?.waived), exact: true })
      .last()
      .click();
    await page.locator('#waived:focus').waitFor();
    const waived = page.locator('#waived ul > li:not([data-run-out])');
    await waived.first().waitFor();
    expect(await waived.count()).toBe(excused?.waived);
    await page.getByRole('link', { name: /^Break it: / }).click();
    await page.locator('#offenders:focus').waitFor();
    await close();
  });

  it('leads from the figure of a unit to what of it breaks the rule', async () => {
    const { coverage }: { coverage: { byUnit: ByUnit[] }[] } = await dashboard.server.data(
      '{ coverage(rules: ["integration-point-to-point"]) { byUnit { unit { code name } offenders(first: 100) { nodes { code } } } } }',
    );
    const { unit, offenders } = coverage[0]?.byUnit.find((one) => one.unit && one.offenders.nodes.length > 0) ?? {};
    const { page, close } = await dashboard.open('/audit?rule=integration-point-to-point');
    const row = page
      .getByRole('table', { name: 'By unit' })
      .getByRole('row')
      .filter({ hasText: unit?.name ?? 'none' });
    await row.getByRole('link', { name: String(offenders?.nodes.length), exact: true }).click();
    await page.locator('#offenders:focus').waitFor();
    expect(new URL(page.url()).searchParams.get('unit')).toBe(unit?.code);
    await page.getByText(new RegExp(`of ${unit?.code} .* with the units below it`)).waitFor();
    await layOutForPaper(page);
    const shown = await page.locator('#offenders [role=cell]:last-child').allTextContents();
    expect(shown.map((text) => text.split(' ')[0])).toEqual(offenders?.nodes.map(({ code }) => code));
    await close();
  });

  it('narrows the expectations to those that a figure counts', async () => {
    const { integrationExpectations: found }: { integrationExpectations: { missing: number } } =
      await dashboard.server.data('{ integrationExpectations(first: 1) { missing } }');
    const { page, close } = await dashboard.open('/audit?tab=expectations');
    await page.getByRole('link', { name: `Missing: ${found.missing}`, exact: true }).click();
    await page.getByRole('article').nth(found.missing).waitFor({ state: 'detached' });
    expect(await page.getByRole('article').count()).toBe(found.missing);
    expect(new URL(page.url()).search).toBe('?tab=expectations&judgements=MISSING');
    await close();
  });
});
