import { describeInBrowser } from './chromium.js';
import { type Dashboard, keepScreenshot, seriousFindings, settled, startDashboard } from './dashboard-browser.js';

describeInBrowser('the frame of the dashboard', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await startDashboard();
  });
  afterAll(() => dashboard.close());

  it('speaks the other language when asked to, and remembers it', async () => {
    const { page, complaints, close } = await dashboard.open('/', { language: 'id' });
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    await page.reload();
    await settled(page);
    expect(await page.locator('h1').textContent()).toBe('Overview');
    expect(complaints).toEqual([]);
    await close();
  });

  it('says that an address is unknown, with a way back', async () => {
    const { page, complaints, close } = await dashboard.open('/no/such-view?a=1');
    expect(await page.locator('h1').textContent()).toBe('There is no such page');
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'To the overview', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Overview');
    expect(complaints).toEqual([]);
    await close();
  });

  it('finds an item by keyboard', async () => {
    const { page, close } = await dashboard.open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('APP-0003');
    await page.getByRole('option', { name: /APP-0003/ }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/item\//);
    await close();
  });

  it('says at which position of the graph it is, before anything changes', async () => {
    const { overview } = await dashboard.server.data('{ overview { position } }');
    const { page, close } = await dashboard.open('/');
    await page.getByText(`Live · position ${overview.position}`).waitFor();
    await close();
  });

  it("shows others' changes without being loaded again", async () => {
    const { page, complaints, close } = await dashboard.open('/');
    await page.locator('[data-live=live]').waitFor();
    await dashboard.server.data('mutation { createApplication(input: { name: "Seen at once" }) { item { id } } }');
    await page.getByText('Seen at once').waitFor({ timeout: 5_000 });
    expect(complaints).toEqual([]);
    await close();
  });

  it('tells that the database is away, keeps what it shows, and goes on by itself', async () => {
    const { page, close } = await dashboard.open('/');
    await page.locator('[data-live=live]').waitFor();
    await dashboard.relay.refuse();
    await page.getByRole('button', { name: 'Indonesia' }).click();
    await page.locator('[data-trouble=unavailable]').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByText('APP-', { exact: false }).first().waitFor();
    const late = await dashboard.open('/');
    await late.page.getByText('The database is away', { exact: true }).waitFor();
    expect(await seriousFindings(late.page)).toEqual([]);
    await keepScreenshot(late.page, 'database-away');
    await dashboard.relay.resume();
    await page.locator('[data-trouble]').waitFor({ state: 'detached' });
    await late.page.getByRole('heading', { name: 'What changed lately' }).waitFor();
    await late.close();
    await close();
  });
});
