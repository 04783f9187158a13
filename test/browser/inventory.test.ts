import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
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

const rows = (page: Page, count: number) => page.getByText(`${count} rows`, { exact: true });
const search = (page: Page): URLSearchParams => new URL(page.url()).searchParams;
/** Picks by typing into a field that offers what it finds. */
const pick = async (page: Page, field: string, typed: string, option: RegExp): Promise<void> => {
  await page.getByRole('combobox', { name: field, exact: true }).fill(typed);
  await page.getByRole('listbox', { name: field }).getByRole('option', { name: option }).click();
};

describeInBrowser('the inventory', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await startDashboard();
  });
  afterAll(() => dashboard.close());

  it.each(VIEWS)('shows the kinds, and a list: $language, $scheme, $width px', async (view) => {
    const { page, complaints, close } = await dashboard.open('/inventory', view);
    await page.getByRole('link', { name: view.language === 'id' ? /^Aplikasi: / : /^Application: / }).waitFor();
    expect(await visibleFaults(page)).toEqual([]);
    await keepScreenshot(page, `inventory-kinds-${view.language}-${view.scheme}-${view.width}`);
    await page.goto(new URL('/inventory/applications?by=phase&where=vendor:', page.url()).href);
    await settled(page);
    expect(await page.locator('h1').textContent()).toBe(
      view.language === 'id' ? 'Inventaris: Aplikasi' : 'Inventory: Application',
    );
    await page.getByText('APP-0001', { exact: true }).waitFor();
    expect(await visibleFaults(page)).toEqual([]);
    await keepScreenshot(page, `inventory-${view.language}-${view.scheme}-${view.width}`);
    expect(complaints).toEqual([]);
    await close();
  });

  it('counts what there is of each kind, and leads to its list', async () => {
    const { overview } = await dashboard.server.data('{ overview { kinds { value total } } }');
    const { page, complaints, close } = await dashboard.open('/inventory');
    const services = overview.kinds.find(({ value }: { value: string }) => value === 'Service').total as number;
    await page.getByRole('link', { name: `Service: ${services}`, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Inventory: Service' }).waitFor();
    await rows(page, services).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('finds what a unit and the units below it own, ordered, and opens an item', async () => {
    const { list } = await dashboard.server.data(
      '{ list: applications(first: 100, filter: { ownedBy: { within: "OPD-25" } }, orderBy: [{ field: name }]) { totalCount nodes { code name } } }',
    );
    const { page, complaints, close } = await dashboard.open('/inventory/applications');
    await pick(page, 'Is owned by', 'OPD-25', /^OPD-25 /);
    await rows(page, list.totalCount).waitFor();
    expect(search(page).getAll('where')).toEqual(['ownedBy:=OPD-25']);
    await page.getByRole('columnheader', { name: 'Name' }).getByRole('button').click();
    await page.waitForURL(/sort=name/);
    const names = page.getByRole('table', { name: 'Application' }).getByRole('row');
    await names.nth(1).getByText(list.nodes[0].name, { exact: true }).waitFor();
    await page.getByRole('searchbox', { name: 'Search words or a code' }).fill(list.nodes[1].code);
    await rows(page, 1).waitFor();
    await page.reload();
    await settled(page);
    await rows(page, 1).waitFor();
    await page.getByRole('link', { name: list.nodes[1].name, exact: true }).click();
    await page.waitForURL(/\/item\//);
    expect(complaints.filter((one) => !one.includes('No routes matched'))).toEqual([]);
    await close();
  });

  it('filters by any field of the model, and says what to do when nothing fits', async () => {
    const { list } = await dashboard.server.data(
      '{ list: applications(filter: { phase: { in: [BUILDING, RETIRED] } }) { totalCount } }',
    );
    const { page, complaints, close } = await dashboard.open('/inventory/applications');
    await pick(page, 'Add a filter', 'Phase', /^Phase$/);
    await page.getByRole('combobox', { name: 'Phase', exact: true }).click();
    await page.getByRole('option', { name: 'Building', exact: true }).click();
    await page.getByRole('option', { name: 'Retired', exact: true }).click();
    await rows(page, list.totalCount).waitFor();
    expect(search(page).getAll('where')).toEqual(['phase:BUILDING,RETIRED']);
    await page.keyboard.press('Escape');
    await page.getByLabel('Verified', { exact: true }).selectOption('yes');
    await page.getByText('No Application fits. Loosen or remove the filters above.').waitFor();
    await page.getByRole('button', { name: 'Remove all filters' }).click();
    await page.getByText(/^100 of \d+ rows/).waitFor();
    expect(search(page).has('where')).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });

  it('has the first rows in sight on a telephone, and the filters behind a button', async () => {
    const { page, complaints, close } = await dashboard.open('/inventory/applications?where=phase:ACTIVE', {
      width: 360,
    });
    const row = await page.getByText('APP-0001', { exact: true }).boundingBox();
    expect(row?.y ?? 800).toBeLessThan(700);
    expect(await page.getByLabel('Verified', { exact: true }).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Filters (1)' }).click();
    await page.getByLabel('Verified', { exact: true }).selectOption('yes');
    await page.getByText('No Application fits. Loosen or remove the filters above.').waitFor();
    expect(search(page).getAll('where')).toEqual(['phase:ACTIVE', 'verified:yes']);
    expect(await visibleFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('counts by a field, and a bar narrows the list', async () => {
    const { groups } = await dashboard.server.data(
      '{ groups: applicationGroups(by: [phase]) { groups { count by { value } } } }',
    );
    const retired = groups.groups.find(({ by }: { by: { value: string }[] }) => by[0]?.value === 'RETIRED').count;
    const { page, close } = await dashboard.open('/inventory/applications');
    await page.getByLabel('Count by').selectOption({ label: 'Phase' });
    await page.getByRole('button', { name: 'Retired', exact: true }).click();
    await rows(page, retired).waitFor();
    expect(search(page).getAll('where')).toEqual(['phase:RETIRED']);
    await close();
  });

  it('keeps views with their columns: opened, renamed and removed', async () => {
    const { page, complaints, close } = await dashboard.open('/inventory/problems?where=severity:4..5');
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Description' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('columnheader', { name: 'Description' }).waitFor();
    const kept = new URL(page.url()).search;
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByRole('textbox', { name: 'Name of the view' }).fill('Severe');
    await page.getByRole('button', { name: 'Save this view' }).click();
    await page.getByRole('link', { name: 'Severe' }).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.goto(new URL('/inventory/problems', page.url()).href);
    await settled(page);
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByRole('button', { name: 'Rename Severe' }).click();
    await page.getByRole('textbox', { name: 'New name for Severe' }).fill('To be discussed');
    await page.getByRole('button', { name: 'Rename', exact: true }).click();
    await page.getByRole('link', { name: 'To be discussed' }).click();
    await page.getByRole('columnheader', { name: 'Description' }).waitFor();
    expect(new URL(page.url()).search).toBe(kept);
    await page.getByRole('button', { name: 'Saved views' }).click();
    await page.getByRole('button', { name: 'Remove To be discussed' }).click();
    await page.getByText('No view of this list is saved yet.').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('scrolls to the end of a long list without paging by hand', async () => {
    const { list } = await dashboard.server.data('{ list: passages { totalCount } }');
    expect(list.totalCount).toBeGreaterThan(200);
    const { page, close } = await dashboard.open('/inventory/passages');
    const frame = page.getByRole('region', { name: 'Passage' });
    for (let round = 0; round < 20 && !(await rows(page, list.totalCount).isVisible()); round += 1) {
      await frame.press('End');
      await page.waitForTimeout(200);
    }
    expect(await rows(page, list.totalCount).isVisible()).toBe(true);
    await close();
  });

  it('gives all rows that fit as a file for spreadsheets', async () => {
    const { list } = await dashboard.server.data(
      '{ list: applications(first: 500, filter: { phase: { eq: ACTIVE } }) { totalCount nodes { code name } } }',
    );
    const { page, complaints, close } = await dashboard.open('/inventory/applications?where=phase:ACTIVE');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('application.csv');
    const content = readFileSync(await download.path(), 'utf8');
    expect(content.startsWith('\u{FEFF}Code,Name,Phase,')).toBe(true);
    const read = parse<Record<string, string>>(content, { bom: true, columns: true });
    expect(read.map((row) => [row['Code'], row['Name']])).toEqual(
      list.nodes.map(({ code, name }: Record<string, string>) => [code, name]),
    );
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows a passage as one reads it, and keeps it word for word in the file', async () => {
    const { passage } = await dashboard.server.data('{ passage(ref: "KUT-002") { quote } }');
    const { page, close } = await dashboard.open('/inventory/passages');
    const shown = page.getByText(/^a\) Menertibkan/);
    await shown.waitFor();
    expect(passage.quote).toContain((await shown.textContent())?.slice(3));
    expect(await page.getByText('***').count()).toBe(0);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download CSV' }).click(),
    ]);
    const content = readFileSync(await download.path(), 'utf8');
    const read = parse<Record<string, string>>(content, { bom: true, columns: true });
    // A file for spreadsheets says of what could be a formula that it is a text.
    expect(read.find((row) => row['Code'] === 'KUT-002')?.['Quote']).toBe(`'${passage.quote}`);
    expect(passage.quote).toMatch(/^- a\) \*\*\*Menertibkan .*\*\*\*$/);
    await close();
  });

  it("shows others' changes in the list, and says that a list is unknown", async () => {
    const { page, close } = await dashboard.open('/inventory/applications?sort=-createdAt');
    await page.locator('[data-live=live]').waitFor();
    await dashboard.server.data('mutation { createApplication(input: { name: "Newly listed" }) { item { id } } }');
    await page.getByRole('link', { name: 'Newly listed' }).waitFor({ timeout: 5_000 });
    await page.goto(new URL('/inventory/nonsense', page.url()).href);
    await page.getByText('There is no list called “nonsense”.').waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await close();
  });
});
