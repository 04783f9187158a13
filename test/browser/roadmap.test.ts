import { describeInBrowser } from './chromium.js';
import { type Dashboard, keepScreenshot, settled, startDashboard, VIEWS, visibleFaults } from './dashboard-browser.js';

const TABS = ['timeline', 'priority', 'order', 'landscape', 'time'] as const;

describeInBrowser('the roadmap page', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await startDashboard();
  });
  afterAll(() => dashboard.close());

  it.each(VIEWS)('shows each of its views: $language, $scheme, $width px', async (view) => {
    for (const tab of TABS) {
      const { page, complaints, close } = await dashboard.open(`/roadmap?tab=${tab}`, view);
      expect(await page.locator('h1').textContent()).toBe(view.language === 'id' ? 'Peta jalan' : 'Roadmap');
      await page.locator('h2').first().waitFor();
      await settled(page);
      if (tab === 'priority' || tab === 'time') await page.locator('figure svg').first().waitFor();
      expect([tab, await visibleFaults(page)]).toEqual([tab, []]);
      await keepScreenshot(page, `roadmap-${tab}-${view.language}-${view.scheme}-${view.width}`);
      expect(complaints).toEqual([]);
      await close();
    }
  });

  it('compares two years of the landscape, and what if a project does not happen', async () => {
    const { landscape }: { landscape: { byKind: { kind: string; exists: number }[] } } = await dashboard.server.data(
      '{ landscape(year: 2030, exclude: ["PJ-INF-06"]) { byKind { kind exists } } }',
    );
    const exists = landscape.byKind.find(({ kind }) => kind === 'DataSet')?.exists;
    const { page, complaints, close } = await dashboard.open('/roadmap');
    await page.getByRole('tab', { name: 'Landscape by year' }).click();
    const later = page.getByRole('slider', { name: 'with the end of' });
    await later.focus();
    const year = Number(await later.getAttribute('aria-valuenow'));
    for (let at = year; at < 2030; at += 1) await page.keyboard.press('ArrowRight');
    await page.getByText('End of 2030', { exact: true }).first().waitFor();
    expect(await page.getByText('End of 2030, supposed').count()).toBe(0);
    await page.getByRole('combobox', { name: 'Roadmap item' }).fill('PJ-INF-06');
    await page.getByRole('option', { name: /PJ-INF-06/ }).click();
    await page.getByRole('button', { name: 'Suppose', exact: true }).click();
    await page.getByText('without PJ-INF-06').waitFor();
    await page.getByText('End of 2030, supposed').first().waitFor();
    expect(await page.locator('[data-kind=DataSet] td').nth(2).textContent()).toBe(String(exists));
    await page
      .getByRole('link', { name: /DAT-053/ })
      .first()
      .waitFor();
    expect(new URL(page.url()).search).toContain('exclude=PJ-INF-06');
    await page.reload();
    await page.getByText('without PJ-INF-06').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('ranks by the weights that are chosen, and goes back to those of the plan', async () => {
    const ask =
      '(plan: "RITIK-2019", weights: [{ criterion: COST, weight: 0 }, { criterion: BENEFIT, weight: 0 }, { criterion: URGENCY, weight: 1 }])';
    const { roadmap }: { roadmap: { items: { nodes: { item: { code: string } }[] } } } = await dashboard.server.data(
      `{ roadmap${ask} { items(order: PRIORITY, first: 1) { nodes { item { code } } } } }`,
    );
    const { page, close } = await dashboard.open('/roadmap?tab=priority&cost=0&benefit=0&urgency=100');
    const first = page.locator('[role=row][aria-rowindex="2"]');
    await first.getByText(roadmap.items.nodes[0]?.item.code ?? 'none', { exact: true }).waitFor();
    await page.getByText('Urgency: 100%').waitFor();
    await page.getByRole('button', { name: 'Back to the weights of the plan' }).click();
    await page.getByText('Urgency: 30%').waitFor();
    await first.getByText('PJ-ORG-03', { exact: true }).waitFor();
    await close();
  });

  it('counts only the chosen statuses by year, and says why it then tells no budgets', async () => {
    const {
      roadmap,
    }: { roadmap: { items: { nodes: { item: { status: string; startYear: number; endYear: number } }[] } } } =
      await dashboard.server.data(
        '{ roadmap { items(first: 200) { nodes { item { ... on RoadmapItem { status startYear endYear } } } } } }',
      );
    const running = roadmap.items.nodes.filter(
      ({ item }) => item.status === 'RUNNING' && item.startYear <= 2022 && item.endYear >= 2022,
    );
    const { page, close } = await dashboard.open('/roadmap');
    const year = page.locator('[data-year="2022"] td');
    await year.nth(2).getByText('IDR').waitFor();
    await page.getByText('Running', { exact: true }).first().click();
    await page.getByText('clear the status filter to see it', { exact: false }).waitFor();
    expect(await year.allTextContents()).toEqual(['2022', String(running.length)]);
    await close();
  });

  it('shows the conflicts of the chosen statuses', async () => {
    const { page, close } = await dashboard.open('/roadmap?tab=order');
    await page.getByRole('heading', { name: 'Conflicts of order (3)' }).waitFor();
    await page.getByText('Running', { exact: true }).first().click();
    await page.getByRole('heading', { name: 'Conflicts of order (0)' }).waitFor();
    await page.getByText('Over all statuses, whatever the filter.').waitFor();
    await close();
  });

  it('filters the timeline by stream and status', async () => {
    const { page, close } = await dashboard.open('/roadmap');
    await page.getByRole('heading', { name: /^Application \(/ }).waitFor();
    await page.getByText('Infrastructure', { exact: true }).first().click();
    await page.getByRole('heading', { name: /^Application \(/ }).waitFor({ state: 'detached' });
    await page.getByText('Proposed', { exact: true }).first().click();
    await page.getByRole('link', { name: /PJ-IFR-12/ }).waitFor();
    expect(new URL(page.url()).search).toBe('?streams=INFRASTRUCTURE&statuses=PROPOSED');
    await close();
  });

  it('tells of one plan alone when it is asked for', async () => {
    await dashboard.server.data(`mutation {
      createPlan(input: { code: "RENCANA-LAIN", name: "Another plan", startYear: 2025, endYear: 2029 }) { item { id } } }`);
    await dashboard.server.data(`mutation { createRoadmapItem(input: { plan: "RENCANA-LAIN", code: "PJ-LAIN",
      name: "Only in the other plan", stream: APPLICATION, startYear: 2026, endYear: 2026 }) { item { id } } }`);
    const { page, close } = await dashboard.open('/roadmap');
    await page.getByText('Only in the other plan').first().waitFor();
    await page.getByRole('combobox', { name: 'Plan', exact: true }).fill('RITIK-2019');
    await page.getByRole('option', { name: /RITIK-2019/ }).click();
    await page.getByText('Only in the other plan').first().waitFor({ state: 'detached' });
    await page.getByRole('link', { name: /PJ-IFR-12/ }).waitFor();
    const plan = new URL(page.url()).searchParams.get('plan');
    expect(plan).not.toBeNull();
    // The landscape is of the same plan.
    await page.getByRole('tab', { name: 'Landscape by year' }).click();
    await page.getByText('if the roadmap of RITIK-2019').first().waitFor();
    expect(await page.getByRole('combobox', { name: 'Plan', exact: true }).inputValue()).toMatch(/^RITIK-2019/);
    expect(new URL(page.url()).searchParams.get('plan')).toBe(plan);
    await close();
  });

  it('says in the language of the page that there is no such plan', async () => {
    for (const tab of ['timeline', 'landscape']) {
      const { page, close } = await dashboard.open(`/roadmap?tab=${tab}&plan=TIDAK-ADA`, { language: 'id' });
      await page.getByText('Tidak ada yang berkode atau ber-id “TIDAK-ADA”', { exact: false }).waitFor();
      expect(await page.getByText(/\bPlan\b/).count()).toBe(0);
      await close();
    }
  });

  it('tells a landscape of one plan as the server does', async () => {
    await dashboard.server.data(
      'mutation { createPlan(input: { code: "RENCANA-KOSONG", name: "A plan without a roadmap" }) { item { id } } }',
    );
    const { all, one }: Record<'all' | 'one', { byKind: { kind: string; exists: number }[] }> =
      await dashboard.server.data(
        '{ all: landscape(year: 2030) { ...L } one: landscape(year: 2030, plan: "RENCANA-KOSONG") { ...L } } fragment L on Landscape { byKind { kind exists } }',
      );
    const fewer = one.byKind.find(({ kind, exists }) => all.byKind.some((a) => a.kind === kind && a.exists > exists));
    const { page, complaints, close } = await dashboard.open('/roadmap?tab=landscape&first=2030&second=2030');
    await page.locator('[data-kind]').first().waitFor();
    await page.getByRole('combobox', { name: 'Plan', exact: true }).fill('RENCANA-KOSONG');
    await page.getByRole('option', { name: /RENCANA-KOSONG/ }).click();
    await page.getByText('if the roadmap of RENCANA-KOSONG').nth(1).waitFor();
    const cells = page.locator(`[data-kind=${fewer?.kind ?? 'none'}] td`);
    expect(await cells.nth(1).textContent()).toBe(String(fewer?.exists));
    expect(await cells.nth(2).textContent()).toBe(String(fewer?.exists));
    expect(complaints).toEqual([]);
    await close();
  });
});
