import type { Page } from 'playwright-core';
import { describeInBrowser } from './chromium.js';
import {
  type Dashboard,
  keepScreenshot,
  OPPOSITE_VIEWS,
  settled,
  startDashboard,
  VIEWS,
  visibleFaults,
} from './dashboard-browser.js';

/** Addresses of what is not there, and what is said of it. */
const NOWHERE = [
  ['/no/such-view?a=1', 'Tidak ada halaman di alamat', 'There is no page at'],
  ['/item/NOWHERE-1', 'Tidak ada yang berkode atau ber-id', 'Nothing has the code or id'],
  ['/inventory/nonsense', 'Tidak ada daftar bernama', 'There is no list called'],
  ['/trace?root=NOWHERE-1', 'Titik awal ini tidak ada', 'There is no such starting point'],
] as const;
const AWAY = { id: 'Basis data sedang tidak tersedia', en: 'The database is away' };

/** Answers a question with an error, as long as the error is there. @returns how often it was asked */
const refuse = async (page: Page, question: string, error: () => object | undefined): Promise<() => number> => {
  let asked = 0;
  await page.route('**/graphql', async (route) => {
    const isAsked = new RegExp(`query ${question}\\b`).test(route.request().postData() ?? '');
    asked += isAsked ? 1 : 0;
    const refusal = isAsked ? error() : undefined;
    await (refusal ? route.fulfill({ json: { errors: [refusal], data: null } }) : route.continue());
  });
  return () => asked;
};

const OUT_OF_TIME = { message: 'It took too long.', extensions: { code: 'LIMIT_EXCEEDED', outOfTime: true } };

describeInBrowser('what does not come', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await startDashboard();
  });
  afterAll(() => dashboard.close());

  it.each(VIEWS)('tells what is not there: $language, $scheme, $width px', async (view) => {
    const { page, complaints, close } = await dashboard.open('/', view);
    const origin = new URL(page.url()).origin;
    for (const [address, id, en] of NOWHERE) {
      await page.goto(`${origin}${address}`);
      await settled(page);
      await page.getByText(view.language === 'id' ? id : en, { exact: false }).waitFor();
      expect([address, await visibleFaults(page)]).toEqual([address, []]);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('says once that the database is away, in every view, and goes on by itself', async () => {
    await dashboard.relay.refuse();
    for (const view of VIEWS) {
      const { page, close } = await dashboard.open('/', view);
      await page.getByText(AWAY[view.language], { exact: true }).waitFor();
      expect(await page.getByText(AWAY[view.language], { exact: false }).count()).toBe(1);
      expect(await visibleFaults(page)).toEqual([]);
      await keepScreenshot(page, `database-away-${view.language}-${view.scheme}-${view.width}`);
      await close();
    }
    const { page, close } = await dashboard.open('/audit');
    await page.getByText(AWAY.en, { exact: true }).first().waitFor();
    await dashboard.relay.resume();
    await page.getByText('At position', { exact: false }).first().waitFor({ timeout: 30_000 });
    expect(await page.getByText(AWAY.en, { exact: false }).count()).toBe(0);
    await close();
  }, 120_000);

  it('keeps what it shows while the server does not answer, says so once, and goes on by itself', async () => {
    const { page, close } = await dashboard.open('/');
    await page.locator('[data-live=live]').waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await dashboard.server.data('mutation { createService(input: { name: "Made meanwhile" }) { item { id } } }');
    await page.locator('[data-trouble=network]').waitFor();
    await page.getByRole('heading', { name: 'What changed lately' }).waitFor();
    expect(await page.getByText('The server does not answer', { exact: false }).count()).toBe(1);
    expect(await visibleFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Audit', exact: true }).click();
    await page.getByRole('alert').getByText('The server does not answer', { exact: true }).first().waitFor();
    await page.locator('[data-trouble]').waitFor({ state: 'detached' });
    await page.unroute('**/graphql');
    await page.getByText('At position', { exact: false }).first().waitFor({ timeout: 30_000 });
    await page.getByRole('link', { name: 'Overview', exact: true }).click();
    await page.getByText('Made meanwhile').waitFor();
    await close();
  });

  it.each(OPPOSITE_VIEWS)("tells a refusal in the reader's language: $language, $scheme, $width px", async (view) => {
    const { page, close } = await dashboard.open('/matrices?rowsIn=NOWHERE-1', view);
    const note = page.getByRole('alert');
    const [said, retry] =
      view.language === 'id'
        ? ['Tidak ada yang berkode atau ber-id “NOWHERE-1”', 'Coba lagi']
        : ['Nothing has the code or id “NOWHERE-1”', 'Try again'];
    await note.getByText(said).waitFor();
    await note.getByRole('button', { name: retry }).waitFor();
    expect(await visibleFaults(page)).toEqual([]);
    await keepScreenshot(page, `refused-${view.language}-${view.scheme}-${view.width}`);
    await close();
  });

  it('asks once more what took too long, says so when it does again, and asks anew when told to', async () => {
    const { page, close } = await dashboard.open('/');
    let times = 1;
    const asked = await refuse(page, 'Audit', () => (times-- > 0 ? OUT_OF_TIME : undefined));
    await page.getByRole('link', { name: 'Audit', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Audit' }).waitFor();
    await page.getByText('At position', { exact: false }).first().waitFor();
    expect([asked(), await page.getByRole('alert').count()]).toEqual([2, 0]);
    times = 2;
    await page.getByRole('link', { name: 'Overview', exact: true }).click();
    await page.getByRole('link', { name: 'Audit', exact: true }).click();
    await page.getByRole('alert').getByText('It took too long.').waitFor();
    expect(asked()).toBe(4);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('At position', { exact: false }).first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await close();
  });

  it('does not ask again by itself what is too large, or what failed', async () => {
    const { page, close } = await dashboard.open('/');
    let code: string | undefined = 'LIMIT_EXCEEDED';
    const asked = await refuse(page, 'Audit', () =>
      code === undefined ? undefined : { message: 'No.', extensions: { code } },
    );
    await page.getByRole('link', { name: 'Audit', exact: true }).click();
    await page.getByText('This asks for too much').waitFor();
    code = 'INTERNAL_SERVER_ERROR';
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Something went wrong').waitFor();
    expect(await visibleFaults(page)).toEqual([]);
    // Longer than what passes by itself is waited for.
    await page.waitForTimeout(1_500);
    expect(asked()).toBe(2);
    code = undefined;
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('At position', { exact: false }).first().waitFor();
    await close();
  });

  it.each(OPPOSITE_VIEWS)('shows that a page threw, and opens others: $language, $scheme, $width px', async (view) => {
    const [failed, again, overview, back] =
      view.language === 'id'
        ? ['Halaman ini gagal dibuka', 'Muat ulang', 'Ikhtisar', 'Runut, ke ikhtisar']
        : ['This page failed to open', 'Load again', 'Overview', 'Runut, to the overview'];
    const { page, close } = await dashboard.open('/no/such-view', view);
    await page.route('**/graphql', async (route) => {
      const isAsked = (route.request().postData() ?? '').includes('query Overview');
      await (isAsked ? route.fulfill({ json: { data: { overview: {} } } }) : route.continue());
    });
    await page.getByRole('link', { name: back }).click();
    await page.getByRole('heading', { level: 1, name: failed }).waitFor();
    expect(await page.locator('main code').textContent()).toContain('undefined');
    expect(await visibleFaults(page)).toEqual([]);
    await keepScreenshot(page, `page-fault-${view.language}-${view.scheme}-${view.width}`);
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: again }).click();
    await page.getByRole('heading', { level: 1, name: overview }).waitFor();
    await close();
  });

  it('says that the code of a page does not come, and opens it when it does', async () => {
    const { page, close } = await dashboard.open('/');
    await page.route('**/assets/audit-page*.js', (route) => route.abort());
    await page.getByRole('link', { name: 'Audit', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'This page failed to open' }).waitFor();
    await page.getByRole('link', { name: 'Inventory', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Inventory' }).waitFor();
    await page.getByRole('link', { name: 'Audit', exact: true }).click();
    await page.unroute('**/assets/audit-page*.js');
    await page.getByRole('button', { name: 'Load again' }).click();
    await page.getByRole('heading', { level: 1, name: 'Audit' }).waitFor();
    await close();
  });

  it('says when what is to be expanded does not come, and tries again when told to', async () => {
    const { page, close } = await dashboard.open('/trace?root=APP-0003&direction=up');
    await page.locator('[data-graph=drawn]').waitFor();
    let isFailing = true;
    await refuse(page, 'Around', () =>
      isFailing ? { message: 'Too much.', extensions: { code: 'LIMIT_EXCEEDED' } } : undefined,
    );
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
