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
    expect(await seriousFindings(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await keepScreenshot(page, `overview-${view.language}-${view.scheme}-${view.width}`);
    expect(complaints).toEqual([]);
    await close();
  });
});
