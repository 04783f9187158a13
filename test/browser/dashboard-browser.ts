import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { Exchange } from '../../src/exchange/exchange.service.js';
import { everything } from '../../src/inventory/viewer.js';
import { warmUp } from '../../src/server/warm-up.js';
import { Relay } from '../support/relay.js';
import { startServer, testConnection, type TestServer } from '../support/server.js';
import { chromiumPath } from './chromium.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export type Language = 'id' | 'en';
export interface View {
  readonly language?: Language;
  readonly scheme?: 'light' | 'dark';
  readonly width?: number;
}

/** Both languages, both themes, wide and narrow. */
export const VIEWS: readonly Required<View>[] = (['id', 'en'] as const).flatMap((language) =>
  (['light', 'dark'] as const).flatMap((scheme) => [1440, 360].map((width) => ({ language, scheme, width }))),
);

/** Half of them, each language, theme and width twice: for pages with many parts. */
export const OPPOSITE_VIEWS: readonly Required<View>[] = VIEWS.filter(
  ({ language, scheme, width }) => (language === 'id') === ((scheme === 'dark') === (width === 1440)),
);

export interface OpenPage {
  readonly page: Page;
  /** What the console complained of, and requests that went to another host. */
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

export interface Dashboard {
  readonly server: TestServer;
  /** Between the server and its Neo4j. */
  readonly relay: Relay;
  /** Opens an address, `/`, as somebody who was never here before. */
  open(address: string, view?: View): Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

/** A server and one browser, for all tests of a file; with the sample city unless it is to be empty. */
export const startDashboard = async ({ isEmpty = false } = {}): Promise<Dashboard> => {
  const relay = await Relay.before(testConnection());
  const server = await startServer(undefined, relay.connection);
  const city = fileURLToPath(new URL('../../samples/city', import.meta.url));
  if (!isEmpty) await server.app.get(Exchange).importPath(city, { apply: true, viewer: everything('sample') });
  const origin = new URL(server.url).origin;
  // As the server does when it has started.
  await warmUp(server.app);
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  return {
    server,
    relay,
    open: (address, view = {}) => openPage(browser, origin, address, view),
    close: async () => {
      await browser.close();
      await server.close();
      await relay.close();
    },
  };
};

const openPage = async (
  browser: Browser,
  origin: string,
  address: string,
  { language = 'en', scheme = 'light', width = 1440 }: View,
): Promise<OpenPage> => {
  const context = await browser.newContext({
    locale: language === 'id' ? 'id-ID' : 'en-GB',
    colorScheme: scheme,
    reducedMotion: 'reduce',
    viewport: { width, height: width < 600 ? 800 : 900 },
  });
  const page = await context.newPage();
  // What is asked first has to be planned first.
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.host !== new URL(origin).host && !['data:', 'blob:'].includes(url.protocol))
      complaints.push(`asked another host: ${request.url()}`);
  });
  await page.goto(`${origin}${address}`);
  await settled(page);
  return { page, complaints, close: () => context.close() };
};

/** The heading is there and nothing is loading any more. */
export const settled = async (page: Page): Promise<void> => {
  await page.locator('h1').waitFor();
  await page.locator('[data-loading]').first().waitFor({ state: 'detached' });
};

/** Nothing fades in any more: what is half there has less contrast than it will have. What moves without end may. */
const stilled = (page: Page): Promise<unknown> =>
  page.evaluate(`Promise.all(
    document.getAnimations()
      .filter(({ effect }) => effect.getTiming().iterations !== Infinity)
      .map(({ finished }) => finished.catch(() => undefined)),
  ).then(() => undefined)`);

/** What axe finds that is serious or critical, as `rule: element`. */
export const seriousFindings = async (page: Page): Promise<string[]> => {
  await stilled(page);
  await page.evaluate(axe);
  return page.evaluate<string[]>(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200))))`);
};

/** Words of controls that their frame cuts off. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate<
    string[]
  >(`['SegmentedControl-root', 'SegmentedControl-label', 'Button-label', 'Badge-label', 'Tabs-tabLabel']
    .flatMap((part) => [...document.querySelectorAll('.mantine-' + part)])
    .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
    .map(({ textContent }) => 'cut off: ' + textContent)`);

/** All that anybody could see to be wrong with a page, in one list. */
export const visibleFaults = async (page: Page): Promise<string[]> => {
  const wider = await overflow(page);
  return [
    ...(await seriousFindings(page)),
    ...(await cutOff(page)),
    ...(wider > 0 ? [`${wider} px wider than the window`] : []),
  ];
};

/** How far the page is wider than the window, in pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');

/** What a browser does before it lays out the first sheet; after the last one the page is as it was. */
export const layOutForPaper = async (page: Page): Promise<void> => {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
};

/** Kept for people to look at where RUNUT_SCREENSHOTS names a folder. */
export const keepScreenshot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['RUNUT_SCREENSHOTS'];
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
};
