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

const SECTIONS = [
  ['APP-0003', 'about'],
  ['APP-0003', 'why'],
  ['PF-05', 'why'],
  ['MISI-A', 'served'],
  ['APP-0003', 'links'],
  ['APP-0003', 'around'],
  ['APP-0003', 'history'],
  ['NET-103', 'impact'],
] as const;

describeInBrowser('the page of an item', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await startDashboard();
  });
  afterAll(() => dashboard.close());

  it.each(VIEWS)(
    'shows its sections: $language, $scheme, $width px',
    async (view) => {
      const { page, complaints, close } = await dashboard.open('/item/APP-0003', view);
      const origin = new URL(page.url()).origin;
      for (const [ref, section] of SECTIONS) {
        await page.goto(`${origin}/item/${ref}?section=${section}`);
        await settled(page);
        await page.getByRole('tabpanel').waitFor();
        if (section === 'around') await page.locator('[data-graph=drawn]').waitFor();
        expect(await visibleFaults(page)).toEqual([]);
        await keepScreenshot(page, `item-${ref}-${section}-${view.language}-${view.scheme}-${view.width}`);
      }
      expect(complaints).toEqual([]);
      await close();
    },
    120_000,
  );

  it('is found by search and says why it exists, in two clicks', async () => {
    const { page, complaints, close } = await dashboard.open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('G-Kinerja');
    await page.getByRole('option', { name: /APP-0003/ }).click();
    await page.getByRole('tab', { name: 'Why do we have this?' }).click();
    await page.getByText('G-Kinerja serves Penilaian kinerja pegawai', { exact: false }).first().waitFor();
    await page.getByText('Inherited:', { exact: false }).first().waitFor();
    expect(new URL(page.url()).searchParams.get('section')).toBe('why');
    expect(complaints).toEqual([]);
    await close();
  });

  it('says what is missing where there is no reason', async () => {
    const { page, close } = await dashboard.open('/item/APP-0024?section=why', { language: 'id' });
    await page.getByText('Alasan yang belum ada').waitFor();
    await page.getByText('“Mendukung” ke Misi', { exact: false }).first().waitFor();
    await close();
  });

  it('says what is done about a problem', async () => {
    const { page, close } = await dashboard.open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('PF-05');
    await page.getByRole('option', { name: /PF-05/ }).first().click();
    await page.getByRole('tab', { name: 'What is done about it?' }).click();
    await page
      .getByRole('link', { name: /PJ-IFR-02/ })
      .first()
      .waitFor();
    await close();
  });

  it('says what stops when a server fails', async () => {
    const { impact }: { impact: { byKind: { kind: string; stops: number }[] } } = await dashboard.server.data(
      '{ impact(of: ["NET-103"]) { byKind { kind stops } } }',
    );
    const stops = impact.byKind.find(({ kind }) => kind === 'Application')?.stops ?? 0;
    expect(stops).toBeGreaterThan(0);
    const { page, complaints, close } = await dashboard.open('/item/NET-103');
    await page.getByRole('tab', { name: 'If it fails' }).click();
    await page.getByRole('button', { name: new RegExp(`^Application.*${stops} stop`) }).click();
    await page.waitForURL(/hit=Application/);
    expect(complaints).toEqual([]);
    await close();
  });

  it('draws what lies around it, with a table', async () => {
    const { page, complaints, close } = await dashboard.open('/item/APP-0003?section=around');
    await page.locator('[data-graph=drawn]').waitFor();
    await page.getByRole('table').getByText('Penilaian kinerja pegawai').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('has a search where there is no such item', async () => {
    const { page, close } = await dashboard.open('/item/NOPE-1');
    expect(await page.locator('h1').textContent()).toBe('There is no such item');
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Look for another item' }).fill('APP-0003');
    await page.getByRole('option', { name: /APP-0003/ }).click();
    await page.getByRole('heading', { level: 1, name: 'G-Kinerja' }).waitFor();
    await close();
  });

  it('shows nothing of the item before it while another is being fetched', async () => {
    const { page, close } = await dashboard.open('/item/APP-0003?section=links');
    const service = page.getByRole('link', { name: /Penilaian kinerja pegawai/ }).first();
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/graphql', async (route) => {
      await held;
      await route.continue();
    });
    await service.click();
    await page.waitForURL(/\/item\/(?!APP-0003)/);
    await page.locator('[data-loading]').waitFor();
    expect(await page.getByText('G-Kinerja').count()).toBe(0);
    expect(await page.getByText('APP-0003').count()).toBe(0);
    answer();
    await page.getByRole('heading', { level: 1, name: 'Penilaian kinerja pegawai' }).waitFor();
    await settled(page);
    expect(await page.getByText('APP-0003').count()).toBe(0);
    await close();
  });

  it('lists the links that are to be checked, and those alone', async () => {
    const { server } = dashboard;
    const { createApplication } = await server.data(
      'mutation { createApplication(input: { name: "Made for two services" }) { item { id } } }',
    );
    const { id } = createApplication.item;
    await server.data(`mutation { link(input: { type: SERVES, from: "${id}", to: "LYN-018" }) { link { id } } }`);
    const { page, close } = await dashboard.open(`/item/${id}?section=links&links=suspect`);
    await page.getByText('There is no such link.').waitFor();
    expect(await page.getByRole('link', { name: /links? to be checked/ }).count()).toBe(0);
    await server.data(`mutation { updateApplication(ref: "${id}", input: { name: "Made anew" }) { item { id } } }`);
    await page.reload();
    await settled(page);
    await page.getByRole('link', { name: '1 link to be checked' }).waitFor();
    await page.getByRole('link', { name: /^LYN-018/ }).waitFor();
    await close();
  });

  it('folds long lists of links, and shows all when asked to', async () => {
    const { organization } = await dashboard.server.data(
      '{ organization(ref: "OPD-25") { owns(first: 1) { totalCount } } }',
    );
    expect(organization.owns.totalCount).toBeGreaterThan(10);
    const { page, close } = await dashboard.open('/item/OPD-25?section=links');
    const show = page.getByRole('button', { name: `Show all ${organization.owns.totalCount}`, exact: true }).first();
    const listed = page.locator(`[id="${await show.getAttribute('aria-controls')}"]`).getByRole('listitem');
    expect(await listed.count()).toBe(10);
    await show.click();
    await listed.nth(organization.owns.totalCount - 1).waitFor();
    await close();
  });

  it('has a history with no more than there is, and older changes when there are more', async () => {
    const { server } = dashboard;
    const { createService } = await server.data(
      'mutation { createService(input: { name: "Changed often" }) { item { id } } }',
    );
    const { id } = createService.item;
    for (let round = 1; round < 30; round += 1)
      await server.data(
        `mutation { updateService(ref: "${id}", input: { channel: "channel ${round}" }) { item { id } } }`,
      );
    const older = { name: 'Show older ones' };
    const { page, close } = await dashboard.open(`/item/${id}?section=history`);
    await page.getByText('channel 1', { exact: true }).first().waitFor();
    expect(await page.getByRole('button', older).count()).toBe(0);
    await server.data(`mutation { updateService(ref: "${id}", input: { channel: "the last" }) { item { id } } }`);
    await page.getByText('the last', { exact: true }).first().waitFor();
    await page.getByRole('button', older).click();
    await page.getByRole('button', older).waitFor({ state: 'detached' });
    expect(await page.getByRole('article').count()).toBe(31);
    await close();
  }, 60_000);

  it('breaks a name without spaces, wide and narrow', async () => {
    const name = 'Sistem'.repeat(22);
    const { createApplication } = await dashboard.server.data(
      `mutation { createApplication(input: { name: "${name}" }) { item { id code } } }`,
    );
    for (const width of [1440, 360])
      for (const address of [
        `/item/${createApplication.item.id}`,
        `/inventory/applications?q=${createApplication.item.code}`,
      ]) {
        const { page, close } = await dashboard.open(address, { width });
        await page.getByText(name, { exact: true }).first().waitFor();
        expect(await visibleFaults(page)).toEqual([]);
        await keepScreenshot(page, `long-name-${address.split('/')[1]}-${width}`);
        await close();
      }
  });

  it('tells of a value that is why something is there, and asks no reason of a value', async () => {
    const { server } = dashboard;
    await server.data(`mutation {
      createValue(input: { plan: "RITIK-2019", code: "NILAI-UJI", name: "A value of its own" }) { item { id } } }`);
    await server.data(`mutation {
      createStrategy(input: { plan: "RITIK-2019", code: "STR-UJI", name: "Only for a value" }) { item { id } } }`);
    await server.data('mutation { link(input: { type: SUPPORTS, from: "STR-UJI", to: "NILAI-UJI" }) { link { id } } }');
    const { page, close } = await dashboard.open('/item/STR-UJI?section=why');
    await page.getByRole('heading', { name: 'Value (1)' }).waitFor();
    await page
      .getByRole('link', { name: /A value of its own/ })
      .first()
      .waitFor();
    await page.goto(new URL('/item/NILAI-UJI', page.url()).href);
    await page.getByRole('heading', { level: 1, name: 'A value of its own' }).waitFor();
    expect(await page.getByRole('tab', { name: /Why/ }).count()).toBe(0);
    await close();
  });

  it('says which alternatives are lost, and to whom', async () => {
    const { server } = dashboard;
    const made = async (name: string): Promise<string> =>
      (await server.data(`mutation { createNetworkAsset(input: { name: "${name}", type: SWITCH }) { item { id } } }`))
        .createNetworkAsset.item.id;
    const [first, second, behind] = [
      await made('First uplink'),
      await made('Second uplink'),
      await made('Behind both'),
    ];
    for (const uplink of [first, second])
      await server.data(
        `mutation { link(input: { type: CONNECTS, from: "${uplink}", to: "${behind}", group: "naik" }) { link { id } } }`,
      );
    const { page, close } = await dashboard.open(`/item/${first}?section=impact`);
    const lost = page.getByRole('listitem').filter({ hasText: 'group naik: 1 still work, 1 needed' });
    await lost.getByRole('link', { name: /Behind both/ }).waitFor();
    await lost.getByRole('link', { name: /First uplink/ }).waitFor();
    expect(await page.getByText('Nothing depends on it', { exact: false }).count()).toBe(0);
    expect(await lost.getByRole('link', { name: /Second uplink/ }).count()).toBe(0);
    await close();
  });
});
