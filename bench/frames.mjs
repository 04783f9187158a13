// Is the trace explorer fluid with 1,000 items? node bench/frames.mjs [address of a running server] prints it, of a server
// of its own that it gives enough to draw when no address is given, and exits with 1 above the limit.
import { cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { runnerImport } from 'vite';
import { addCopies } from './graph/add-copies.mjs';
import { ask } from './http.mjs';
import { ownServer } from './own-server.mjs';
import { summary } from './statistics.mjs';

const LIMIT_MS = 50;
const SECONDS = 4;
/** Around these lies nearly all of the sample city. */
const ROOTS = ['OPD-15', 'OPD-13', 'OPD-01', 'VISI'];
const DEPTH = 4;
const ITEMS = 1_000;

const [given] = process.argv.slice(2);
const server = given === undefined ? await ownServer() : undefined;
const address = given ?? server?.url;
const executablePath = process.env['RUNUT_CHROMIUM'] ?? '/usr/bin/chromium';
const root = dirname(dirname(fileURLToPath(import.meta.url)));

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  if (server) {
    await server.start();
    // The sample city alone is smaller than what the explorer draws at most.
    await addCopies(`${address}/graphql`, await around());
  }
  const graph = await around();
  say(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.version}, load ${loadavg()[0]?.toFixed(1)}`);
  say(`the real page, on ${graph.nodes.length} items and ${graph.edges.length} relations of the server at ${address}`);
  say(`layout: ${ms(summary(await layoutTimes(graph)).p50)} (median of 9, in Node)`);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const query = [...ROOTS.map((one) => `root=${one}`), `depth=${DEPTH}`, `limit=${ITEMS}`, 'context=1'].join('&');
  await page.goto(`${address}/trace?${query}`);
  const drawn = await firstDrawn(page);
  say(`drawn with ${await renderer(page)}`);
  say(`from the answer to the first picture of ${drawn.items} items and ${drawn.links} relations: ${ms(drawn.after)}`);
  const place = await page.locator('[data-graph=drawn]').boundingBox();
  const middle = { x: place.x + place.width / 2, y: place.y + Math.min(place.height, 860 - place.y) / 2 };

  const measured = [
    await frames(page, 'panning', (step) => pan(page, middle, step)),
    await frames(page, 'zooming', (step) => zoom(page, middle, step)),
    await frames(page, 'hovering', (step) => hover(page, middle, step)),
    await frames(page, 'lighting up ways', () => pick(page, place)),
  ];
  await page.getByRole('button', { name: 'Show all of it' }).click();
  measured.push(
    await frames(page, 'panning all of it', (step) => pan(page, middle, step)),
    await frames(page, 'zooming all of it', (step) => zoom(page, middle, step)),
  );
  const slow = measured.filter(({ p95 }) => p95 > LIMIT_MS).map(({ name }) => name);
  say(slow.length > 0 ? `above ${LIMIT_MS} ms at p95: ${slow.join(', ')}` : `within ${LIMIT_MS} ms at p95`);
  process.exitCode = slow.length > 0 ? 1 : 0;
} finally {
  await browser.close();
  await server?.cleanUp();
}

async function around() {
  const roots = JSON.stringify(ROOTS);
  const { graphView } = await ask(`${address}/graphql`, {
    query: `{ graphView(roots: ${roots}, depth: ${DEPTH}, context: true, limit: ${ITEMS}) {
      nodes { item { id kind code } } edges { from to path { type from { id } to { id } } }
    } }`,
  });
  return graphView;
}

/** The page's own layout, of the same graph. */
async function layoutTimes({ nodes, edges }) {
  const own = (name) => runnerImport(join(root, 'web', 'src', 'graph', name), { configFile: false, root });
  const [{ module: layout }, { module: layers }] = [await own('layered-layout.ts'), await own('layers.ts')];
  const placed = layers.inLayers(nodes.map(({ item }) => item));
  return Array.from({ length: 9 }, () => {
    const begun = performance.now();
    layout.layeredLayout(placed, edges);
    return performance.now() - begun;
  });
}

/** Waits for the frame after the items are there. */
function firstDrawn(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const look = () => {
          const drawing = document.querySelector('[data-graph=drawn]')?.['_cyreg']?.cy;
          if (!drawing || drawing.nodes().empty()) return requestAnimationFrame(look);
          requestAnimationFrame(() => {
            const now = performance.now();
            const answers = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/graphql'));
            const answered = Math.max(...answers.map(({ responseEnd }) => responseEnd).filter((end) => end <= now));
            resolve({ items: drawing.nodes().length, links: drawing.edges().length, after: now - answered });
          });
        };
        look();
      }),
  );
}

function renderer(page) {
  return page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl');
    const told = gl?.getExtension('WEBGL_debug_renderer_info');
    const name = told ? gl.getParameter(told.UNMASKED_RENDERER_WEBGL) : 'no graphics card';
    return /swiftshader|llvmpipe|no graphics/i.test(name) ? `${name}: software rendering` : name;
  });
}

/** Does something over and over, and tells the times between the frames meanwhile. */
async function frames(page, name, act) {
  await page.evaluate(() => {
    const times = [];
    const record = (now) => {
      times.push(now);
      globalThis.frameTimes = times;
      globalThis.recording = requestAnimationFrame(record);
    };
    record(performance.now());
  });
  const end = Date.now() + SECONDS * 1_000;
  for (let step = 0; Date.now() < end; step += 1) await act(step);
  const times = await page.evaluate(() => {
    cancelAnimationFrame(globalThis.recording);
    return globalThis.frameTimes;
  });
  await page.mouse.up();
  const between = times.slice(1).map((time, index) => time - times[index]);
  const { p50, p95 } = summary(between);
  say(`${name}: ${ms(p50)} a frame at the median, ${ms(p95)} at p95, ${ms(Math.max(...between))} at most`);
  return { name, p95 };
}

async function pan(page, { x, y }, step) {
  if (step === 0) {
    await page.mouse.move(x, y);
    await page.mouse.down();
  }
  await page.mouse.move(x + 240 * Math.sin(step / 12), y + 160 * Math.cos(step / 12));
}

async function zoom(page, { x, y }, step) {
  if (step === 0) await page.mouse.move(x, y);
  await page.mouse.wheel(0, step % 40 < 20 ? -30 : 30);
}

async function hover(page, { x, y }, step) {
  await page.mouse.move(x + 300 * Math.sin(step / 9), y + 180 * Math.cos(step / 7));
}

/** Chooses one item that is in view after the other. */
async function pick(page, place) {
  const at = await page.evaluate((bottom) => {
    const drawing = document.querySelector('[data-graph=drawn]')['_cyreg'].cy;
    const isSeen = ({ x, y }) => x > 20 && y > 20 && x < drawing.width() - 20 && y < bottom;
    const seen = drawing.nodes().filter((node) => isSeen(node.renderedPosition()) && !node.hasClass('chosen'));
    return seen[Math.floor(Math.random() * seen.length)]?.renderedPosition();
  }, 840 - place.y);
  if (at) await page.mouse.click(place.x + at.x, place.y + at.y);
}

function ms(time) {
  return `${time.toFixed(1)} ms`;
}

function say(line) {
  console.log(line);
}
