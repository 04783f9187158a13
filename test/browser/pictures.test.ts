import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeInBrowser } from './chromium.js';
import { type Dashboard, overflow, settled, startDashboard } from './dashboard-browser.js';

/** The pictures of the documents: where they are taken, and what has to be there first. */
const PICTURES: readonly (readonly [name: string, address: string, there: string])[] = [
  ['ikhtisar', '/', 'h2'],
  ['inventaris', '/inventory/applications', '[role=row]'],
  ['butir', '/item/APP-0003?section=why', 'h2'],
  ['penjelajah-jejak', '/trace?root=APP-0003', 'canvas'],
  ['matriks', '/matrices', 'table'],
  ['peta-jalan', '/roadmap', 'h2'],
  ['lanskap', '/roadmap?tab=landscape', '[role=slider]'],
  ['audit', '/audit', '[role=row], table'],
  ['pengembang', '/developers', 'h2'],
];
const FOLDER = fileURLToPath(new URL('../../docs/pictures', import.meta.url));
const isWriting = process.env['RUNUT_WRITE_PICTURES'] === '1';

describeInBrowser('the pages of the dashboard', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await startDashboard();
    if (isWriting) mkdirSync(FOLDER, { recursive: true });
  });
  afterAll(() => dashboard.close());

  it.each(PICTURES)('%s is there, wide and narrow', async (name, address, there) => {
    for (const width of [1440, 360]) {
      const { page, complaints, close } = await dashboard.open(address, { language: 'id', width });
      await page.locator(there).first().waitFor();
      await settled(page);
      // What moves has come to rest.
      await page.waitForTimeout(500);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      if (isWriting) await page.screenshot({ path: `${FOLDER}/${name}-${width}.png` });
      expect(complaints).toEqual([]);
      await close();
    }
  });
});
