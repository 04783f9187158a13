import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describeInBrowser } from './chromium.js';
import { type Dashboard, overflow, settled, startDashboard } from './dashboard-browser.js';
import { PICTURES } from './picture-list.js';

const FOLDER = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const WIDE = 1280;
/** Set by `npm run pictures`. */
const isWriting = process.env['RUNUT_WRITE_PICTURES'] === '1';

describeInBrowser('the pictures of the documents', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await startDashboard();
    if (!isWriting) return;
    mkdirSync(FOLDER, { recursive: true });
    for (const file of readdirSync(FOLDER)) if (file.endsWith('.png')) rmSync(`${FOLDER}${file}`);
  });
  afterAll(() => dashboard.close());

  it.each(PICTURES)(
    '$name is there, wide and narrow',
    async ({ name, address, there, isNarrow = false, height = 720 }) => {
      for (const width of [WIDE, 360]) {
        const { page, complaints, close } = await dashboard.open(address, { language: 'id', width });
        await page.locator(there).first().waitFor();
        // As wide as a screen that is shown in a document.
        if (width === WIDE) await page.setViewportSize({ width, height });
        await settled(page);
        // What moves has come to rest.
        await page.waitForTimeout(500);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        if (isWriting && isNarrow === width < 600) await page.screenshot({ path: `${FOLDER}${name}.png` });
        expect(complaints).toEqual([]);
        await close();
      }
    },
  );
});
