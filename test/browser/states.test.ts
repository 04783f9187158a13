import { describeInBrowser } from './chromium.js';
import { type Dashboard, startDashboard } from './dashboard-browser.js';

describeInBrowser('what does not come', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await startDashboard();
  });
  afterAll(() => dashboard.close());

  it('says when what is to be expanded does not come, and tries again when told to', async () => {
    const { page, close } = await dashboard.open('/trace?root=APP-0003&direction=up');
    await page.locator('[data-graph=drawn]').waitFor();
    let isFailing = true;
    await page.route('**/graphql', async (route) => {
      const body = route.request().postData() ?? '';
      if (isFailing && body.includes('query Around'))
        await route.fulfill({
          json: { errors: [{ message: 'Too much.', extensions: { code: 'LIMIT_EXCEEDED' } }], data: null },
        });
      else await route.continue();
    });
    await page
      .getByRole('button', { name: /^Expand / })
      .first()
      .click();
    await page.getByRole('alert').getByText('Too much.').waitFor();
    await page.locator('[data-graph=drawn]').waitFor();
    isFailing = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Too much.').waitFor({ state: 'detached' });
    await close();
  });
});
