import { describeInBrowser } from './chromium.js';
import {
  type Dashboard,
  keepScreenshot,
  seriousFindings,
  settled,
  startDashboard,
  VIEWS,
  visibleFaults,
} from './dashboard-browser.js';

describeInBrowser('the matrices', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await startDashboard();
  });
  afterAll(() => dashboard.close());

  it.each(VIEWS)('shows both matrices: $language, $scheme, $width px', async (view) => {
    const { page, complaints, close } = await dashboard.open('/matrices', view);
    expect(await page.locator('h1').textContent()).toBe(view.language === 'id' ? 'Matriks' : 'Matrices');
    for (const [tab, id, en] of [
      ['trace', 'Keterlacakan', 'Trace'],
      ['integration', 'Integrasi', 'Integration'],
    ] as const) {
      await page.getByRole('tab', { name: view.language === 'id' ? id : en }).click();
      await page.getByRole('tabpanel').locator('[data-place]').first().waitFor();
      await page.locator('[data-loading]').first().waitFor({ state: 'detached' });
      expect(await visibleFaults(page)).toEqual([]);
      await keepScreenshot(page, `matrices-${tab}-${view.language}-${view.scheme}-${view.width}`);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('finds the integrations that a unit still needs, and opens the evidence', async () => {
    const { figures, missing } = await dashboard.server.data(`{
      figures: integrationCoverage(by: UNIT_PAIR, unit: "OPD-15") { needed operational }
      missing: integrationMatrix(unit: "OPD-15", statuses: [NEEDED, PLANNED, BUILDING]) {
        totalCount
        nodes { integration { code name } source { name } target { name } sourceUnits { name } targetUnits { name } dataSets { name } }
      }
    }`);
    const { page, complaints, close } = await dashboard.open('/matrices');
    await page.getByRole('tab', { name: 'Integration' }).click();
    await page.getByRole('combobox', { name: 'Exchanges from or to the unit' }).fill('OPD-15');
    await page.getByRole('option', { name: /^OPD-15 / }).click();
    await page.waitForURL(/unit=OPD-15/);
    await page.getByRole('link', { name: `Not yet operational: ${figures.needed - figures.operational}` }).click();
    await page.waitForURL(/status=missing/);
    await page.getByText(`${missing.totalCount} rows`, { exact: true }).waitFor();
    const one = missing.nodes[0];
    const cell = page.getByRole('button', {
      name: `From ${one.sourceUnits[0].name} to ${one.targetUnits[0].name}: 0 of 1 operational`,
    });
    await cell.click();
    const evidence = page.getByRole('dialog', { name: 'Evidence of data exchange' });
    await evidence.getByRole('link', { name: `${one.integration.code} ${one.integration.name}` }).waitFor();
    for (const name of [one.source.name, one.target.name, one.dataSets[0].name])
      await evidence.getByText(name, { exact: false }).first().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await keepScreenshot(page, 'matrices-evidence');
    // What is open stands in the address.
    await page.reload();
    await settled(page);
    await evidence.getByText(one.integration.code, { exact: false }).first().waitFor();
    await page.keyboard.press('Escape');
    await evidence.waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await close();
  });

  it('sets applications against applications, and narrows to a method', async () => {
    const { shown } = await dashboard.server.data('{ shown: integrationMatrix(methods: [FILE]) { totalCount } }');
    const { page, close } = await dashboard.open('/matrices?tab=integration');
    await page.getByLabel('Rows and columns').selectOption('application');
    await page.getByRole('table', { name: 'Data exchange between applications' }).waitFor();
    await page.getByRole('button', { name: 'File', exact: true }).click();
    await page.getByText(`${shown.totalCount} rows`, { exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('method')).toBe('FILE');
    await close();
  });

  it('tells the paths behind a cell as sentences, and which units serve nothing', async () => {
    const { traceMatrix } = await dashboard.server.data(`{
      traceMatrix(rows: { kind: Organization, refs: ["OPD-13"] }, columns: { kind: Mission, refs: ["MISI-A"] }) {
        cells { items row { name } column { name } paths { sentence(language: EN) } }
      }
    }`);
    const { all } = await dashboard.server.data(
      '{ all: traceMatrix(rows: { kind: Organization }, columns: { kind: Mission }) { emptyRows { totalCount } } }',
    );
    const cell = traceMatrix.cells[0];
    const { page, complaints, close } = await dashboard.open('/matrices');
    await page.getByText(`Organization without any Mission: ${all.emptyRows.totalCount}`).waitFor();
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    await page.getByRole('textbox', { name: 'Name or code contains' }).first().fill('OPD-13');
    await page
      .getByRole('button', { name: `${cell.row.name} – ${cell.column.name}: ${cell.items} connected items, Justifies` })
      .click();
    const proof = page.getByRole('dialog', { name: 'Proof of the connection' });
    await proof.getByText(cell.paths[0].sentence, { exact: true }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await keepScreenshot(page, 'matrices-proof');
    // The same as a picture, the way to the mission read out.
    await proof.getByRole('link', { name: 'See it as a picture in the trace explorer' }).click();
    const ways = page.getByRole('region', { name: 'The ways, read out' });
    await ways.getByText(cell.column.name, { exact: false }).first().waitFor();
    await ways.getByText('Way 1').waitFor();
    const { searchParams } = new URL(page.url());
    expect([searchParams.get('direction'), searchParams.get('kinds')]).toEqual(['up', 'Mission']);
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(['trace', 'integration'])('shows the first cells of the %s matrix without scrolling', async (tab) => {
    const { page, close } = await dashboard.open(`/matrices?tab=${tab}`);
    const box = await page.locator('[data-place]').first().boundingBox();
    expect((box?.y ?? 900) + (box?.height ?? 0)).toBeLessThan(tab === 'trace' ? 500 : 800);
    await close();
  });

  it('keeps its filters in its address, in sight where they are set', async () => {
    const { inside, justified } = await dashboard.server.data(`{
      inside: traceMatrix(rows: { kind: Application, within: "OPD-15", first: 1 }, columns: { kind: Mission }) { rows { totalCount } }
      justified: traceMatrix(
        rows: { kind: Application, within: "OPD-15", first: 25 }, columns: { kind: Mission, first: 15 },
        basis: [JUSTIFIES], inherit: false, maxHops: 12
      ) { cells { basis } emptyRows { totalCount } }
    }`);
    const { page, close } = await dashboard.open('/matrices?rows=Application&rowsIn=OPD-15');
    await page.getByText(`of ${inside.rows.totalCount}`, { exact: false }).first().waitFor();
    await page.getByRole('button', { name: 'Filters (1)' }).waitFor();
    await page.getByRole('checkbox', { name: 'Over dependencies too' }).click();
    await page.getByRole('combobox', { name: 'Basis of the connection' }).click();
    await page.getByRole('option', { name: 'Justifies' }).click();
    await page.getByText(`Application without any Mission: ${justified.emptyRows.totalCount}`).waitFor();
    expect(await page.locator('[data-place]').count()).toBe(justified.cells.length);
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({ basis: 'JUSTIFIES', inherit: '0' });
    await close();
  });

  it('shows a connection that somebody else has made, without a reload', async () => {
    await dashboard.server.data(
      'mutation { createApplication(input: { code: "APP-BARU", name: "Buku pengaduan" }) { item { id } } }',
    );
    const { page, close } = await dashboard.open('/matrices?rows=Application&rowsText=APP-BARU');
    await page.getByText('Application without any Mission: 1').waitFor();
    await dashboard.server.data(
      'mutation { link(input: { type: SERVES, from: "APP-BARU", to: "LYN-018" }) { link { id } } }',
    );
    await page
      .getByRole('button', { name: /^1 J – Buku pengaduan – .*: 1 path of proof, Justifies$/ })
      .first()
      .waitFor();
    await page.getByText('Application without any Mission: 0').waitFor();
    await close();
  });

  it('says what to do where nothing fits, and goes on by itself when the database was away', async () => {
    const { page, close } = await dashboard.open('/matrices?rowsText=tidak-ada-yang-bernama-begini');
    await page.getByText('There is no row or no column.', { exact: false }).waitFor();
    await page.getByRole('tab', { name: 'Integration' }).click();
    await page.locator('[data-place]').first().waitFor();
    await close();
    await dashboard.relay.refuse();
    const away = await dashboard.open('/matrices');
    await away.page.getByText('The database is away', { exact: true }).first().waitFor();
    await dashboard.relay.resume();
    await away.page.locator('[data-place]').first().waitFor({ timeout: 60_000 });
    await away.close();
  });

  it('finds more of what is connected with nothing than it lists at first', async () => {
    const { emptyRows } = (
      await dashboard.server.data(
        '{ matrix: traceMatrix(rows: { kind: Organization }, columns: { kind: Mission }) { emptyRows { totalCount } } }',
      )
    ).matrix;
    const { page, close } = await dashboard.open('/matrices');
    await page.getByText(`and ${emptyRows.totalCount - 12} more`).waitFor();
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.getByText(`and ${emptyRows.totalCount - 12} more`).waitFor({ state: 'detached' });
    await close();
  });

  it('reaches farther when it is told to', async () => {
    const { page, close } = await dashboard.open('/matrices?hops=1');
    await page.getByText('not connected within 1 step', { exact: false }).waitFor();
    const before = await page.locator('[data-place]').count();
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/graphql', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Look as far as 30 steps' }).click();
    await page.waitForURL(/hops=30/);
    // The cells are those of one step still.
    await page.getByRole('note').waitFor({ state: 'detached' });
    expect(await page.locator('[data-place]').count()).toBe(before);
    expect(await page.getByText('not connected within', { exact: false }).count()).toBe(0);
    answer();
    await page.getByText('not connected within 1 step', { exact: false }).waitFor({ state: 'detached' });
    await page.locator('[data-place]').nth(before).waitFor();
    await close();
  });

  it('goes from cell to cell by keyboard, and through the pages of its rows', async () => {
    const { page, close } = await dashboard.open('/matrices?rows=Application&columns=Mission');
    await page.locator('[data-place="0-0"], [data-place]').first().focus();
    const before = await page.evaluate<string>('document.activeElement.dataset.place');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate<string>('document.activeElement.dataset.place')).not.toBe(before);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Proof of the connection' }).waitFor();
    await page.keyboard.press('Escape');
    const total = (await dashboard.server.data('{ applications { totalCount } }')).applications.totalCount as number;
    await page.getByRole('button', { name: 'Rows after' }).click();
    await page.getByText(`Rows 26–50 of ${total}`, { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Rows before' }).click();
    await page.getByText(`Rows 1–25 of ${total}`, { exact: true }).waitFor();
    await close();
  });

  it('offers only kinds that the model can connect', async () => {
    const { page, complaints, close } = await dashboard.open('/matrices?rows=Application&columns=Goal');
    await page.getByRole('combobox', { name: 'Kind on the rows' }).fill('Factor');
    await page.getByRole('option', { name: 'Factor' }).click();
    await page.waitForURL(/rows=Factor/);
    expect(new URL(page.url()).searchParams.get('columns')).toBe('Plan');
    await page.locator('[data-place]').first().waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});
