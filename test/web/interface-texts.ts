import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('../../web/src/', import.meta.url).pathname;

/** The dashboard's own sources, without what is generated. */
export const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('generated'))
  .map((path) => ({ path, source: readFileSync(join(root, path), 'utf8') }));

const QUOTED = String.raw`'((?:[^'\\]|\\.)*)'`;
const PAIR = new RegExp(String.raw`\{\s*id:\s*${QUOTED},\s*en:\s*${QUOTED},?\s*\}`, 'g');

/** Every pair of texts of the dashboard, as its source has it. */
export const pairs = sources.flatMap(({ path, source }) =>
  [...source.matchAll(PAIR)].map(([, id = '', en = '']) => ({ path, id, en })),
);
