import { readFileSync, statSync } from 'node:fs';

/** What a browser fetches before it shows the first view, as Vite's manifest of the built dashboard says it. */
interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}
const folder = new URL('../../dist-web/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8')) as Readonly<Record<string, Chunk>>;

const MOST_BYTES = 250_000;

const withImports = (name: string, known = new Set<string>()): Set<string> => {
  const chunk = manifest[name];
  if (!chunk || known.has(name)) return known;
  known.add(name);
  for (const next of chunk.imports ?? []) withImports(next, known);
  return known;
};
const sizeOf = (names: Iterable<string>): number =>
  [...names].reduce((sum, name) => sum + statSync(new URL(`${manifest[name]?.file}.br`, folder)).size, 0);

it('JavaScript of the first view is at most 250 kB, compressed with Brotli', () => {
  const first = new Set([...withImports('index.html'), ...withImports('src/pages/overview/overview-page.tsx')]);
  expect(first.size).toBeGreaterThan(1);
  expect(sizeOf(first)).toBeLessThan(MOST_BYTES);
});

it('charts and the socket are fetched when they are needed', () => {
  const first = [...withImports('index.html')].map((name) => manifest[name]?.file ?? '');
  expect(first.filter((file) => /echarts|cytoscape|live-socket/.test(file))).toEqual([]);
});
