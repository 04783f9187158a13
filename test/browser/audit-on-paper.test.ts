import { describeInBrowser } from './chromium.js';
import { type Dashboard, layOutForPaper, overflow, settled, startDashboard } from './dashboard-browser.js';

interface Printed {
  readonly coverage: readonly { readonly population: number; readonly satisfied: number; readonly waived: number }[];
  readonly integrationCoverage: { readonly needed: number; readonly rows: { readonly totalCount: number } };
  readonly integrationExpectations: {
    readonly nodes: readonly {
      readonly expectation: { readonly code: string };
      readonly judgement: 'COVERED' | 'PARTLY' | 'MISSING' | 'INCOMPLETE';
    }[];
  };
}

describeInBrowser('the audit on paper', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await startDashboard();
  });
  afterAll(() => dashboard.close());

  it.each([
    ['the rule', '/audit?rule=application-without-category', '#waived'],
    ['the report', '/audit?tab=report', '.audit-rule:has-text("Applications without a category")'],
  ])('%s names what is waived: why, by whom, until when, and whether it has run out', async (_, address, section) => {
    const { coverage }: { coverage: { offenders: { nodes: { code: string }[] } }[] } = await dashboard.server.data(
      '{ coverage(rules: ["application-without-category"]) { offenders(first: 2) { nodes { code } } } }',
    );
    const [held = '', over = ''] = coverage[0]?.offenders.nodes.map(({ code }) => code) ?? [];
    const waive = (code: string, until: string): Promise<unknown> =>
      dashboard.server.data(
        `mutation {
          createWaiver(input: { code: "W-${code}-${until}", name: "Izin", rule: "application-without-category",
            reason: "Menunggu ${code}", approvedBy: "Camat", until: "${until}" }) { item { id } }
          link(input: { type: WAIVES, from: "W-${code}-${until}", to: "${code}" }) { link { id } }
        }`,
      );
    await waive(held, '2090-01-31');
    await waive(over, '2020-02-29');
    const { page, close } = await dashboard.open(address);
    const rows = page.locator(`${section} .audit-waived li`);
    await rows.filter({ hasText: held }).waitFor();
    expect(await rows.filter({ hasText: `Menunggu ${held}` }).innerText()).toMatch(
      new RegExp(`^${held} [^]*In force[^]*Menunggu ${held} approved by Camat, until 31 Jan 2090`, 'i'),
    );
    expect(await rows.filter({ hasText: `Menunggu ${over}` }).innerText()).toMatch(
      new RegExp(`^${over} [^]*Run out[^]*Menunggu ${over} approved by Camat, until 29 Feb 2020`, 'i'),
    );
    await close();
  });

  it('loads every row before it prints', async () => {
    const { integrationExpectations: all }: { integrationExpectations: { totalCount: number } } =
      await dashboard.server.data('{ integrationExpectations(first: 1) { totalCount } }');
    const { page, close } = await dashboard.open('/audit');
    // Small pages, so that the sample city has several.
    await page.route('**/graphql', (route) => {
      const asked = route.request().postDataJSON();
      if (asked.variables?.first) asked.variables.first = 4;
      return route.continue({ postData: asked });
    });
    await page.evaluate(
      "window.print = () => { document.body.dataset.printed = document.querySelectorAll('article').length; }",
    );
    await page.getByRole('tab', { name: 'Expectations' }).click();
    await page.getByText(`4 of ${all.totalCount} expectations are shown.`).waitFor();
    await page.getByRole('button', { name: 'Print or save as PDF' }).click();
    await page.locator(`body[data-printed="${all.totalCount}"]`).waitFor();
    await close();
  });

  it('prints every row of a table, with the unit, the view and the address on top', async () => {
    const { integrationCoverage: all }: { integrationCoverage: { rows: { totalCount: number } } } =
      await dashboard.server.data(
        '{ integrationCoverage(by: APPLICATION_PAIR, unit: "OPD-25") { rows { totalCount } } }',
      );
    const { page, close } = await dashboard.open('/audit?tab=exchange&by=APPLICATION_PAIR&unit=OPD-25');
    const rows = page.getByRole('table', { name: 'Application pair' }).locator('[role=rowgroup]:last-child [role=row]');
    await rows.first().waitFor();
    const onScreen = await rows.count();
    const folder = process.env['RUNUT_SCREENSHOTS'];
    if (folder !== undefined) await page.pdf({ format: 'A4', path: `${folder}/audit-exchange.pdf` });
    await layOutForPaper(page);
    expect(await overflow(page)).toBe(0);
    expect(await rows.count()).toBe(all.rows.totalCount);
    expect(all.rows.totalCount).toBeGreaterThan(onScreen);
    await page.getByText(/^Only the unit: OPD-25 /).waitFor({ state: 'attached' });
    await page
      .getByText(/^Data exchange\. Printed .*tab=exchange&by=APPLICATION_PAIR&unit=OPD-25/)
      .waitFor({ state: 'attached' });
    await close();
  });

  it('prints every offender, exchange and expectation, and neither navigation nor filters', async () => {
    const { page, close } = await dashboard.open('/audit?tab=report&by=METHOD&judgements=MISSING');
    const { coverage, integrationCoverage, integrationExpectations }: Printed = await dashboard.server.data(
      `{ coverage { population satisfied waived } integrationCoverage(by: UNIT_PAIR) { needed rows { totalCount } }
         integrationExpectations(first: 100) { nodes { expectation { code } judgement } } }`,
    );
    const all = coverage.reduce((sum, one) => sum + one.population - one.satisfied - one.waived, 0);
    await page
      .locator('.audit-rule .audit-offenders > li')
      .nth(all - 1)
      .waitFor();
    await page.locator('.audit-expectation').first().waitFor();
    await page.getByRole('table', { name: 'Unit pair' }).waitFor();
    await layOutForPaper(page);
    expect(await page.locator('.audit-rule .audit-offenders > li').count()).toBe(all);
    await page.getByRole('link', { name: `Needed: ${integrationCoverage.needed}`, exact: true }).waitFor();
    const pairs = page.getByRole('table', { name: 'Unit pair' }).locator('[role=rowgroup]:last-child [role=row]');
    expect(await pairs.count()).toBe(integrationCoverage.rows.totalCount);
    const words = { COVERED: 'Covered', PARTLY: 'Partly', MISSING: 'Missing', INCOMPLETE: 'Cannot be judged' };
    const judged = integrationExpectations.nodes.map(
      ({ expectation, judgement }) => `${words[judgement]}${expectation.code} `,
    );
    const told = await page.locator('.audit-expectation > :first-child').allTextContents();
    expect(told.map((text, index) => text.slice(0, judged[index]?.length))).toEqual(judged);
    expect(await page.getByRole('tablist').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Print or save as PDF' }).isVisible()).toBe(false);
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
    expect(await page.getByText('At position').first().isVisible()).toBe(true);
    expect(await overflow(page)).toBe(0);
    await close();
  });

  it.each(['id', 'en'] as const)('makes a document of the report, in %s', async (language) => {
    const { page, close } = await dashboard.open('/audit?tab=report', { language });
    await page.locator('.audit-expectation').first().waitFor();
    await settled(page);
    const folder = process.env['RUNUT_SCREENSHOTS'];
    const path = folder === undefined ? {} : { path: `${folder}/audit-${language}.pdf` };
    expect((await page.pdf({ format: 'A4', ...path })).length).toBeGreaterThan(10_000);
    await close();
  });
});
