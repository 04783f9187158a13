import { describeInBrowser } from './chromium.js';
import { type Dashboard, keepScreenshot, settled, startDashboard, VIEWS, visibleFaults } from './dashboard-browser.js';

describeInBrowser('the dashboard', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await startDashboard();
  });
  afterAll(() => dashboard.close());

  it.each(VIEWS)('shows the overview: $language, $scheme, $width px', async (view) => {
    const { page, complaints, close } = await dashboard.open('/', view);
    expect(await page.locator('h1').textContent()).toBe(view.language === 'id' ? 'Ikhtisar' : 'Overview');
    expect(await page.title()).toBe(view.language === 'id' ? 'Ikhtisar · Runut' : 'Overview · Runut');
    expect(await page.locator('html').getAttribute('lang')).toBe(view.language);
    await page
      .getByText(view.language === 'id' ? 'Aplikasi' : 'Application', { exact: true })
      .first()
      .waitFor();
    expect(await visibleFaults(page)).toEqual([]);
    await keepScreenshot(page, `overview-${view.language}-${view.scheme}-${view.width}`);
    expect(complaints).toEqual([]);
    await close();
  });

  it('has the plan in sight without scrolling', async () => {
    const { page, close } = await dashboard.open('/');
    const missions = page.getByRole('group', { name: 'The plan:' }).getByRole('link', { name: /^MISI-A/ });
    const box = await missions.boundingBox();
    expect((box?.y ?? 900) + (box?.height ?? 0)).toBeLessThan(500);
    await close();
  });

  it('opens the list behind each figure, as long as the figure says', async () => {
    const { page, complaints, close } = await dashboard.open('/');
    const figures: readonly (readonly [link: RegExp, kind: string])[] = [
      [/^Problem: /, 'Problem'],
      [/^Application: /, 'Application'],
      [/^\d+ needed$/, 'Integration'],
      [/^\d+ operational$/, 'Integration'],
      [/^Building: /, 'Integration'],
      [/^Planned: /, 'Integration'],
      [/^Needed: /, 'Integration'],
    ];
    for (const [name, kind] of figures) {
      const link = page.getByRole('link', { name });
      const count = Number(await link.textContent());
      expect(count).toBeGreaterThan(0);
      await link.click();
      await page.getByRole('heading', { level: 1, name: `Inventory: ${kind}` }).waitFor();
      await page.getByText(new RegExp(`(^| of )${count} rows`)).waitFor();
      await page.goBack();
      await settled(page);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('opens what does not meet a rule', async () => {
    const { page, close } = await dashboard.open('/');
    const rule = page.locator('[data-rule]').first();
    const code = (await rule.getAttribute('data-rule')) ?? '';
    const [coverage] = (await dashboard.server.data(`{ coverage(rules: ["${code}"]) { population satisfied waived } }`))
      .coverage;
    const offenders = coverage.population - coverage.satisfied - coverage.waived;
    expect(offenders).toBeGreaterThan(0);
    await rule.getByRole('link', { name: `${offenders} of ${coverage.population} do not meet it` }).click();
    await page.waitForURL((url) => url.pathname === '/audit' && url.searchParams.get('rule') === code);
    await page.getByRole('heading', { level: 1, name: 'Audit' }).waitFor();
    await close();
  });

  it('highlights what serves a mission, and keeps that in the address', async () => {
    const { page, close } = await dashboard.open('/');
    await page.getByText('MISI-B', { exact: true }).click();
    await page.waitForURL(/mission=MISI-B/);
    const { mission } = await dashboard.server.data(
      '{ mission(ref: "MISI-B") { supportedBy(first: 50, kinds: [Strategy]) { nodes { code name } } } }',
    );
    await page.reload();
    await settled(page);
    await page.getByRole('button', { name: 'Show the connections as a list' }).click();
    const listed = page.getByRole('listitem');
    for (const { code, name } of mission.supportedBy.nodes)
      await listed
        .getByRole('link', { name: `${code} ${name}` })
        .first()
        .waitFor();
    expect(await listed.getByText('Supports the missions:').count()).toBeGreaterThan(0);
    await page
      .getByRole('group', { name: 'The plan:' })
      .getByRole('link', { name: /^MISI-B/ })
      .click();
    await page.waitForURL(/\/item\//);
    await close();
  });

  it('tells of the plan in force, and of another one when it is chosen', async () => {
    const { server } = dashboard;
    await server.data(
      'mutation { createPlan(input: { code: "NEXT", name: "The next plan", status: DRAFT, startYear: 2030, endYear: 2034 }) { item { id } } }',
    );
    await server.data(
      'mutation { createMission(input: { plan: "NEXT", code: "N-1", name: "A mission of the next plan" }) { item { id } } }',
    );
    // Neo4j plans the rules anew when they are first asked about a plan; that may outlast the patience of a page.
    await server.data('{ overview(plan: "NEXT") { coverage { population } } }');
    const { page, complaints, close } = await dashboard.open('/');
    await page.getByRole('link', { name: 'Mission: 4', exact: true }).waitFor();
    const flow = page.getByRole('group', { name: 'The plan:' });
    expect(await flow.getByRole('link', { name: /^N-1/ }).count()).toBe(0);
    await page.getByLabel('Plan', { exact: true }).selectOption('NEXT');
    await page.waitForURL(/plan=NEXT/);
    await page.reload();
    await settled(page);
    await page.getByRole('group', { name: 'The plan:' }).getByRole('link', { name: /^N-1/ }).waitFor();
    expect(await flow.getByRole('link', { name: /^MISI-/ }).count()).toBe(0);
    await page.getByRole('link', { name: 'Mission: 1', exact: true }).click();
    await page.getByText('1 rows', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'A mission of the next plan' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  }, 90_000);

  it('shows all that changed at the same time when asked to, with both ends of a link', async () => {
    const { server } = dashboard;
    const names = ['First of five', 'Second of five', 'Third of five', 'Fourth of five', 'Fifth of five'];
    const changes = names.map((name) => `{ create: { application: { name: "${name}" } } }`).join();
    await server.data(`mutation { applyChanges(changes: [${changes}]) { applied } }`);
    const { page, close } = await dashboard.open('/');
    await page.getByRole('link', { name: names[0] ?? '' }).waitFor();
    expect(await page.getByRole('link', { name: names[4] ?? '' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Show further changes at the same time' }).first().click();
    for (const name of names) await page.getByRole('link', { name }).waitFor();
    await server.data(`mutation { link(input: { type: SERVES, from: "APP-0003", to: "LYN-001" }) { link { id } } }`);
    const told = page.getByRole('listitem').filter({ hasText: 'G-Kinerja' });
    await told.getByRole('link').nth(1).waitFor();
    await close();
  });
});
