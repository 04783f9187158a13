import { exampleQueries } from '../../web/src/generated/example-queries.js';
import { choices, kinds, linkTypes } from '../../web/src/generated/model.js';
import { describeInBrowser } from './chromium.js';
import {
  type Dashboard,
  keepScreenshot,
  OPPOSITE_VIEWS,
  overflow,
  seriousFindings,
  startDashboard,
  VIEWS,
  visibleFaults,
} from './dashboard-browser.js';

describeInBrowser('the page for developers', () => {
  let dashboard: Dashboard;
  beforeAll(async () => {
    dashboard = await startDashboard();
  });
  afterAll(() => dashboard.close());

  it.each(VIEWS)('shows the examples and the model: $language, $scheme, $width px', async (view) => {
    const { page, complaints, close } = await dashboard.open('/developers', view);
    expect(await page.locator('h1').textContent()).toBe(view.language === 'id' ? 'Pengembang' : 'Developers');
    for (const [tab, id, en] of [
      ['examples', 'Contoh pertanyaan', 'Example questions'],
      ['model', 'Model data', 'Data model'],
    ] as const) {
      await page.getByRole('tab', { name: view.language === 'id' ? id : en }).click();
      await page.getByRole('tabpanel').getByRole('heading', { level: 2 }).first().waitFor();
      expect(await visibleFaults(page)).toEqual([]);
      await keepScreenshot(page, `developers-${tab}-${view.language}-${view.scheme}-${view.width}`);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('lists every example, copies one, and opens it in GraphiQL', async () => {
    const { page, close } = await dashboard.open('/developers');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    expect(await page.getByRole('link', { name: /^Open in GraphiQL: / }).count()).toBe(exampleQueries.length);
    const title = 'What stops when this server fails?';
    await page.getByRole('button', { name: `Copy: ${title}` }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain('query WhatIfItFails');
    const [graphiql] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: `Open in GraphiQL: ${title}` }).click(),
    ]);
    await graphiql.locator('.graphiql-query-editor .view-lines').getByText('WhatIfItFails').waitFor();
    await graphiql.close();
    await close();
  });

  it.each(OPPOSITE_VIEWS)('has GraphiQL, which asks no other host: $language, $scheme, $width px', async (view) => {
    const { page, complaints, close } = await dashboard.open('/developers', view);
    await page.goto(dashboard.server.url);
    await page.locator('.graphiql-query-editor .view-lines').getByText('WhyIsItThere').first().waitFor();
    // What axe finds in it is GraphiQL's own.
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await keepScreenshot(page, `graphiql-${view.language}-${view.scheme}-${view.width}`);
    expect(complaints).toEqual([]);
    await close();
  });

  it('asks for answers in the language of the page', async () => {
    for (const [language, said, unsaid] of [
      ['id', 'language: ID', 'language: EN'],
      ['en', 'language: EN', 'language: ID'],
    ] as const) {
      const { page, close } = await dashboard.open('/developers', { language });
      const questions = (await page.getByRole('article').locator('pre').allTextContents()).join();
      expect([questions.includes(said), questions.includes(unsaid)]).toEqual([true, false]);
      await close();
    }
  });

  it('answers a query in an address to a program, as before', async () => {
    const url = `${dashboard.server.url}?query=${encodeURIComponent('{ overview { position } }')}`;
    const headers = { accept: 'application/json', 'apollo-require-preflight': 'true' };
    const answer = (await (await fetch(url, { headers })).json()) as { data: { overview: { position: string } } };
    expect(answer.data.overview.position).toMatch(/^\d+$/);
  });

  it.each(['id', 'en'] as const)(
    'says what kinds, properties, values and links mean, in one language: %s',
    async (language) => {
      const { page, close } = await dashboard.open('/developers#Organization', { language });
      const other = language === 'id' ? 'en' : 'id';
      const section = page.getByRole('region', { name: kinds.Organization.label[language], exact: true });
      const told = [
        kinds.Organization,
        ...kinds.Organization.properties,
        ...(choices['OrganizationType'] ?? []),
        linkTypes.OWNS,
        linkTypes.CITED_IN,
      ].map(({ description }) => description);
      await section.getByText(linkTypes.OWNS.description[language]).first().waitFor();
      const text = await section.innerText();
      expect(told.map((words) => words[language]).filter((words) => !text.includes(words))).toEqual([]);
      expect(told.map((words) => words[other]).filter((words) => text.includes(words))).toEqual([]);
      await close();
    },
  );

  it('finds a kind of the model, and gives it an address of its own', async () => {
    const { page, complaints, close } = await dashboard.open('/developers');
    await page.getByRole('tab', { name: 'Data model' }).click();
    await page.getByRole('searchbox', { name: 'Find a kind, field or link' }).fill('agreementEndsOn');
    await page.getByText('1 kind. Each has an address of its own', { exact: false }).waitFor();
    const integration = page.getByRole('region', { name: 'Integration', exact: true });
    await integration.getByText('agreementEndsOn', { exact: true }).waitFor();
    await page.goto(new URL('/developers#NetworkAsset', page.url()).href);
    const asset = page.getByRole('region', { name: 'Network asset', exact: true });
    await asset.getByText('hostedOn', { exact: true }).waitFor();
    expect((await asset.boundingBox())?.y).toBeLessThan(900);
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole('group', { name: 'Kinds and their links' }).getByRole('link', { name: 'Mission' }).click();
    await page.waitForURL(/#Mission$/);
    await page.locator('[data-chosen] [aria-current=true]', { hasText: kinds.Mission.label.en }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});
