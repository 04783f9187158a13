// How soon is the overview there, its plan and its figures drawn? node bench/first-view.mjs [address of a server] prints
// it, with the compressed sizes of what was loaded for it, and exits with 1 above the limits.
import { cpus, loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { ownServer } from './own-server.mjs';
import { summary } from './statistics.mjs';

const LIMIT_MS = 1_500;
const LIMIT_JS_BYTES = 250_000;
const STARTS = 3;
const RUNS = 10;
/** What has to be on the page: boxes of the plan, and counts of kinds. */
const DRAWN = ['svg[role=group] a rect', 'dl dd a'];

const [address] = process.argv.slice(2);
const server = address === undefined ? await ownServer() : undefined;
const url = new URL('/', address ?? server?.url).href;
const browser = await chromium.launch({
  executablePath: process.env['RUNUT_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});

try {
  say(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`);
  if (server) {
    await server.start();
    const started = [];
    for (let run = 1; run <= STARTS; run += 1) {
      await server.stop();
      await server.start();
      started.push(await view());
    }
    report('the server just started', started);
  }
  // The first one of a server that has rested is not counted.
  await view();
  const warm = [];
  for (let run = 1; run <= RUNS; run += 1) warm.push(await view());
  const median = report('warm', warm);
  const [{ script, stylesheet }] = warm;
  say(`loaded until then, compressed: JavaScript ${kilobytes(script)}, CSS ${kilobytes(stylesheet)}`);
  const isOver = median > LIMIT_MS || script > LIMIT_JS_BYTES;
  say(
    `${isOver ? 'above' : 'within'} the limits of ${LIMIT_MS} ms, warm, and ${kilobytes(LIMIT_JS_BYTES)} of JavaScript`,
  );
  process.exitCode = isOver ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await browser.close();
  await server?.cleanUp();
}

/** Opens the overview as somebody who was never here: the milliseconds until all is drawn, and the bytes of each type. */
async function view() {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'id-ID' });
  const page = await context.newPage();
  const finished = [];
  page.on('requestfinished', (request) => finished.push(request));
  await page.addInitScript((drawn) => {
    const look = () => {
      if (!drawn.every((selector) => document.querySelector(selector))) return requestAnimationFrame(look);
      // The frame in which they are there has been painted when the next one begins.
      return requestAnimationFrame(() => (globalThis.drawnAfter = performance.now()));
    };
    requestAnimationFrame(look);
  }, DRAWN);
  await page.goto(url);
  await page.waitForFunction(() => globalThis.drawnAfter !== undefined);
  const ms = await page.evaluate(() => globalThis.drawnAfter);
  const bytes = { script: 0, stylesheet: 0 };
  for (const request of finished)
    if (request.resourceType() in bytes) bytes[request.resourceType()] += (await request.sizes()).responseBodySize;
  await context.close();
  return { ms, ...bytes };
}

function report(what, views) {
  const times = views.map(({ ms }) => Math.round(ms));
  const median = summary(times).p50;
  say(`first view, ${what}, median of ${times.length}: ${median} ms (${times.join(', ')})`);
  return median;
}

function kilobytes(bytes) {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}

function say(line) {
  console.log(line);
}
