import { readFile } from 'node:fs/promises';
import { describeInBrowser } from './chromium.js';
import {
  type Dashboard,
  keepScreenshot,
  overflow,
  seriousFindings,
  startDashboard,
  type View,
} from './dashboard-browser.js';

const VIEWS: readonly Required<View>[] = (['id', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((scheme) => [1440, 360].map((width) => ({ language, scheme, width }))),
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
    expect(await seriousFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await keepScreenshot(page, `trace-${view.language}-${view.scheme}-${view.width}`);
    expect(complaints).toEqual([]);
    await close();
  });

  it('begins at what is searched for, and reads out the ways to what is chosen in the table', async () => {
    const { page, complaints, close } = await dashboard.open('/trace');
    await page.getByRole('combobox', { name: 'Begin at' }).fill('APP-0003');
    await page.getByRole('option', { name: /APP-0003/ }).click();
    await page.getByText('Up: what it is for').click();
    await page.getByRole('button', { name: /^Read out the ways to Menertibkan/ }).click();
    const ways = page.getByRole('region', { name: 'The ways, read out' });
    await ways.getByText('G-Kinerja serves Penilaian kinerja pegawai').waitFor();
    const address = new URL(page.url());
    expect([address.searchParams.get('root'), address.searchParams.get('direction')]).toEqual(['APP-0003', 'up']);
    expect(complaints).toEqual([]);
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

  it.each([
    ['SVG', /^<svg [^>]*role="img"/],
    ['Mermaid', /^flowchart TB/],
    ['PNG', /^.PNG/],
  ])('saves the picture as %s', async (format, beginning) => {
    const { page, close } = await dashboard.open('/trace?root=APP-0003&direction=up');
    await page.locator('[data-graph=drawn]').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: format }).click(),
    ]);
    expect(await readFile(await download.path(), 'latin1')).toMatch(beginning);
    await close();
  });
});
