import { readFile } from 'node:fs/promises';
import { describeInBrowser } from './chromium.js';
import { type Dashboard, startDashboard } from './dashboard-browser.js';

describeInBrowser('the trace explorer, where it begins and what is taken from it', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await startDashboard();
  });
  afterAll(() => dashboard.close());

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

  it('begins at a mission where nothing is chosen', async () => {
    const { page, complaints, close } = await dashboard.open('/trace');
    await page.getByRole('button', { name: /^MISI-B / }).click();
    await page
      .getByRole('list', { name: 'Starting points' })
      .getByRole('link', { name: /^MISI-B / })
      .waitFor();
    expect(complaints).toEqual([]);
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
