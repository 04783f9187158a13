import type { Page } from 'playwright-core';
import { describeInBrowser } from './chromium.js';
import {
  type Dashboard,
  keepScreenshot,
  overflow,
  seriousFindings,
  startDashboard,
  VIEWS,
  visibleFaults,
} from './dashboard-browser.js';

/** What is drawn, as the library that draws it keeps it at its place. */
const drawn = <T>(page: Page, question: string): Promise<T> =>
  page.evaluate<T>(
    `(() => { const cy = document.querySelector('[data-graph=drawn]')._cyreg.cy; return ${question}; })()`,
  );

describeInBrowser('the trace explorer', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await startDashboard();
  });
  afterAll(() => dashboard.close());

  it.each(VIEWS)('shows a trace: $language, $scheme, $width px', async (view) => {
    const { page, complaints, close } = await dashboard.open('/trace?root=APP-0003&direction=up', view);
    await page.locator('[data-graph=drawn]').waitFor();
    expect(await page.locator('h1').textContent()).toBe(view.language === 'id' ? 'Penelusur jejak' : 'Trace explorer');
    expect(await visibleFaults(page)).toEqual([]);
    await keepScreenshot(page, `trace-${view.language}-${view.scheme}-${view.width}`);
    expect(complaints).toEqual([]);
    await close();
  });

  it('reads out the relation whose line is clicked', async () => {
    const { page, close } = await dashboard.open('/trace?root=APP-0003&direction=up');
    await page.locator('[data-graph=drawn]').waitFor();
    const edge = `cy.$('node.root').edgesWith(cy.$('[code="LYN-018"]'))[0]`;
    const id = await drawn<string>(page, `${edge}.id()`);
    const position = await drawn<{ x: number; y: number }>(page, `${edge}.renderedMidpoint()`);
    await page.locator('[data-graph=drawn]').click({ position });
    await page.waitForURL(/pick=/);
    expect(new URL(page.url()).searchParams.get('pick')).toBe(id);
    await close();
  });

  it('hides kinds and tells the way of the link that is left', async () => {
    const { page, close } = await dashboard.open('/trace?root=APP-0003&direction=up&hide=Service&rows=links');
    await page.getByRole('button', { name: /^Read out the relation: G-Kinerja serves Penilaian/ }).click();
    const ways = page.getByRole('region', { name: 'The ways, read out' });
    await ways.getByText('This relation leads over what is hidden:').waitFor();
    expect(await ways.getByRole('listitem').count()).toBe(2);
    await close();
  });

  it('expands and collapses, in the address', async () => {
    const { page, close } = await dashboard.open('/trace?root=APP-0003&direction=up');
    const size = page.getByText(/items and .* relations/);
    const before = await size.textContent();
    await page.getByRole('button', { name: 'Expand Penilaian kinerja pegawai' }).click();
    await page.getByText(before ?? 'none', { exact: true }).waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.has('open')).toBe(true);
    await page.getByRole('button', { name: 'Collapse Penilaian kinerja pegawai' }).click();
    // What was there because of it alone is gone, and it is not.
    await page.getByRole('link', { name: /^VISI/ }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Read out the ways to Penilaian kinerja pegawai' }).waitFor();
    expect(new URL(page.url()).searchParams.has('closed')).toBe(true);
    await close();
  });

  it('can be read at first sight however much there is, beginning at its root; from afar by codes', async () => {
    const { page, close } = await dashboard.open('/trace?root=MISI-A&direction=down');
    await page.locator('[data-graph=drawn]').waitFor();
    expect(await drawn<number>(page, 'cy.nodes().length')).toBeGreaterThan(60);
    // In pixels.
    const letters = 'parseFloat(cy.nodes()[0].style("font-size")) * cy.zoom()';
    expect(await drawn<number>(page, letters)).toBeGreaterThan(9.5);
    const root =
      '(({ x1, x2, y1, y2 }) => [x1, y1, cy.width() - x2, cy.height() - y2])(cy.$(".root").renderedBoundingBox())';
    expect(Math.min(...(await drawn<number[]>(page, root)))).toBeGreaterThanOrEqual(0);
    await page.getByText('The picture is larger than its frame').waitFor();
    await page.getByRole('button', { name: 'Show all of it' }).click();
    await page.getByText('The picture is larger than its frame').waitFor({ state: 'detached' });
    expect(await drawn<number>(page, letters)).toBeGreaterThan(6);
    expect(await drawn<string>(page, 'cy.$(".root").style("label")')).toBe('MISI-A');
    await close();
  });

  it('fits what was asked for when it is there, not what was there before', async () => {
    const { page, close } = await dashboard.open('/trace?root=LYN-018&depth=1');
    await page.locator('[data-graph=drawn]').waitFor();
    await page.getByText('Down: what serves it').click();
    await page.getByText('Up: what it is for').click();
    await page.getByText('VISI', { exact: false }).first().waitFor();
    const view =
      '(({ x1, x2, y1, y2 }) => [x1, y1, cy.width() - x2, cy.height() - y2])(cy.elements().renderedBoundingBox())';
    expect(Math.min(...(await drawn<number[]>(page, view)))).toBeGreaterThanOrEqual(0);
    await close();
  });

  it('keeps names that never end within their boxes', async () => {
    const name = `Aplikasi${'W'.repeat(60)}${'pengelolaan'.repeat(8)}`;
    await dashboard.server.data(
      `mutation { createApplication(input: { code: "APP-PANJANG", name: "${name}" }) { item { id } } }`,
    );
    const { page, close } = await dashboard.open('/trace?root=APP-PANJANG&root=APP-0003', { width: 360 });
    await page.locator('[data-graph=drawn]').waitFor();
    const beyond =
      'cy.nodes().map((node) => node.boundingBox({ includeLabels: true }).w - node.boundingBox({ includeLabels: false }).w)';
    expect(Math.max(...(await drawn<number[]>(page, beyond)))).toBeLessThanOrEqual(0);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await close();
  });

  it('tells what is not reached and where a link is missing, and shows it when somebody else has made it', async () => {
    const { made } = await dashboard.server.data(
      'mutation { made: createApplication(input: { code: "APP-SENDIRI", name: "Buku tamu" }) { item { id } } }',
    );
    const { page, complaints, close } = await dashboard.open(`/trace?root=${made.item.id}&direction=up`);
    await page.getByText('Nothing is reached from here.').waitFor();
    const absences = page.getByRole('alert').filter({ hasText: 'What is not reached, and why' });
    await absences.getByText(/^Mission.*: no link leads there\.$/).waitFor();
    await absences.getByText(/^Missing here: .*“Serves” to Service/).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await keepScreenshot(page, 'trace-absences');
    await dashboard.server.data(
      `mutation { link(input: { type: SERVES, from: "APP-SENDIRI", to: "LYN-018" }) { link { id } } }`,
    );
    await page.getByRole('button', { name: 'Read out the ways to Penilaian kinerja pegawai' }).waitFor();
    expect(await page.getByText('Nothing is reached from here.').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('says how many are beyond its limit, and shows more of them', async () => {
    const { trace } = await dashboard.server.data(
      '{ trace(from: ["VISI"], direction: DOWN) { reached { totalCount } } }',
    );
    const { page, close } = await dashboard.open('/trace?root=VISI&direction=down&limit=100');
    await page.getByText(`${trace.reached.totalCount - 100} more items are beyond the limit of 100.`).waitFor();
    await page.getByRole('button', { name: 'Show up to 200' }).click();
    await page.getByText(`${trace.reached.totalCount - 200} more items are beyond the limit of 200.`).waitFor();
    await page.getByRole('button', { name: 'Show up to 500' }).click();
    await page.getByText(/more items are beyond/).waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('limit')).toBe('500');
    await close();
  });

  it('keeps only the kinds, the basis and the relations that its address asks for', async () => {
    const { missions, delivering, anyhow, ended } = await dashboard.server.data(`{
      missions: trace(from: ["OPD-15"], direction: UP, kinds: [Mission]) { reached { nodes { item { name } } } }
      delivering: trace(from: ["OPD-15"], direction: UP, via: [DELIVERED_BY, IMPLEMENTS]) {
        reached { totalCount nodes { item { name } } }
      }
      anyhow: trace(from: ["PA-18"], direction: UP) { reached { totalCount } }
      ended: trace(from: ["PA-18"], direction: UP, basis: [ENDS]) { reached { totalCount } }
    }`);
    const { page, close } = await dashboard.open('/trace?root=OPD-15&direction=up&kinds=Mission');
    for (const { item } of missions.reached.nodes)
      await page.getByRole('button', { name: `Read out the ways to ${item.name}` }).waitFor();
    const rows = page.getByRole('table', { name: 'What is in the picture' });
    expect(await rows.getByText('Vision', { exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Filters (1)' }).waitFor();
    await close();
    const plain = await dashboard.server.data('{ trace(from: ["OPD-15"], direction: UP) { reached { totalCount } } }');
    expect(delivering.reached.totalCount).toBeGreaterThan(0);
    expect(delivering.reached.totalCount).toBeLessThan(plain.trace.reached.totalCount);
    const walked = await dashboard.open('/trace?root=OPD-15&direction=up&types=DELIVERED_BY&types=IMPLEMENTS');
    await walked.page.locator('[data-graph=drawn]').waitFor();
    const ways = walked.page.getByRole('button', { name: /^Read out the ways to / });
    expect(await ways.count()).toBe(delivering.reached.totalCount);
    await walked.close();
    expect([anyhow.reached.totalCount > 0, ended.reached.totalCount]).toEqual([true, 0]);
    const mended = await dashboard.open('/trace?root=PA-18&direction=up&basis=ENDS');
    await mended.page.getByText('Nothing is reached from here.').waitFor();
    await mended.page.getByText(/reached only on another basis/).waitFor();
    await mended.page.getByRole('button', { name: 'Drop all filters' }).click();
    await mended.page.locator('[data-graph=drawn]').waitFor();
    expect(new URL(mended.page.url()).searchParams.has('basis')).toBe(false);
    await mended.close();
  });

  it('finds what is done about a problem', async () => {
    const { problem } = await dashboard.server.data(`{
      problem: trace(from: ["PA-18"], direction: UP, kinds: [Strategy]) {
        reached { nodes { item { code name } paths(first: 1) { hops { sentence(language: EN) } } } }
      }
    }`);
    const [strategy] = problem.reached.nodes;
    const { page, close } = await dashboard.open('/trace?root=PA-18');
    await page.getByText('Up: what it is for').click();
    await page.getByRole('button', { name: `Read out the ways to ${strategy.item.name}` }).click();
    const ways = page.getByRole('region', { name: 'The ways, read out' });
    for (const { sentence } of strategy.paths[0].hops)
      await ways.getByText(sentence, { exact: true }).first().waitFor();
    await page.locator('[data-graph=drawn]').waitFor();
    // Lit up in the picture: both ends, the link between them, and what lies between.
    const lit = await drawn<string[]>(page, 'cy.$("node.lit").map((node) => node.data("code"))');
    expect(lit).toEqual(expect.arrayContaining(['PA-18', strategy.item.code]));
    expect(await drawn<number>(page, 'cy.$("edge.lit").length')).toBeGreaterThanOrEqual(strategy.paths[0].hops.length);
    await ways.getByRole('link', { name: new RegExp(strategy.item.code) }).click();
    await page.getByRole('heading', { level: 1, name: strategy.item.name }).waitFor();
    await close();
  });

  it('says that there is no such starting point, and that the database is away', async () => {
    const { page, close } = await dashboard.open('/trace?root=TIDAK-ADA&direction=up');
    await page.getByText(/^There is no such starting point/).waitFor();
    await page.getByText('There is no “TIDAK-ADA”', { exact: true }).waitFor();
    await close();
    await dashboard.relay.refuse();
    const away = await dashboard.open('/trace?root=APP-0003&direction=up');
    await away.page.getByText('The database is away', { exact: true }).first().waitFor();
    await dashboard.relay.resume();
    await away.page.locator('[data-graph=drawn]').waitFor({ timeout: 60_000 });
    await away.close();
  });
});
