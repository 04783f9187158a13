import { describeInBrowser } from './chromium.js';
import {
  type Dashboard,
  keepScreenshot,
  OPPOSITE_VIEWS,
  settled,
  startDashboard,
  visibleFaults,
} from './dashboard-browser.js';

const ADDRESSES = [
  '/',
  '/inventory',
  '/inventory/applications',
  '/trace',
  '/matrices',
  '/matrices?tab=integration',
  '/roadmap',
  '/roadmap?tab=priority',
  '/roadmap?tab=order',
  '/roadmap?tab=landscape',
  '/roadmap?tab=time',
  '/audit',
  '/audit?tab=exchange',
  '/audit?tab=expectations',
  '/audit?tab=agreements',
  '/audit?tab=completeness',
  '/developers',
];

describeInBrowser('a city of which nothing is recorded', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await startDashboard({ isEmpty: true });
  });
  afterAll(() => dashboard.close());

  it.each(OPPOSITE_VIEWS)(
    'says on each page what to do next: $language, $scheme, $width px',
    async (view) => {
      const [begin, send, choose] =
        view.language === 'id'
          ? ['Belum ada apa pun yang tercatat', 'Cara mengirim data lewat API', 'Pilih satu item untuk memulai']
          : ['Nothing is recorded yet', 'How to send data over the API', 'Choose an item to begin with'];
      const { page, complaints, close } = await dashboard.open('/', view);
      const origin = new URL(page.url()).origin;
      for (const address of ADDRESSES) {
        await page.goto(`${origin}${address}`);
        await settled(page);
        if (address === '/trace') await page.getByText(choose).waitFor();
        if (address !== '/developers') {
          await page.getByText(begin, { exact: true }).waitFor();
          await page.getByRole('link', { name: send }).waitFor();
        }
        expect([address, await visibleFaults(page)]).toEqual([address, []]);
        const name = `empty${address.replaceAll(/\W+/g, '-')}`;
        await keepScreenshot(page, `${name}-${view.language}-${view.scheme}-${view.width}`);
        expect(complaints).toEqual([]);
      }
      await close();
    },
    120_000,
  );

  it('fills by itself when something is recorded', async () => {
    const { page, complaints, close } = await dashboard.open('/');
    await page.getByText('Nothing is recorded yet').waitFor();
    await page.locator('[data-live=live]').waitFor();
    await dashboard.server.data('mutation { createService(input: { name: "The first of all" }) { item { id } } }');
    await page.getByText('The first of all').waitFor();
    await page.getByText('Nothing is recorded yet').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Service: 1', exact: true }).click();
    await page.getByRole('link', { name: 'The first of all' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});
