import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** The rules of the house, seen to bite. In a folder apart: a build or a server may run from src/ meanwhile. */
const root = new URL('../../', import.meta.url).pathname;
const ROOMS = [
  'metamodel',
  'model',
  'database',
  'history',
  'inventory',
  'questions',
  'exchange',
  'operations',
  'server',
  'cli',
];

const uses = (path: string): string => `import { probe } from '${path}';\n\nexport const found = probe;\n`;
const fileOf = (what: string, where: string): string =>
  `${where}/${what.replace(/\W+/g, '-')}${where === 'test' ? '.test' : ''}.ts`;

/** Pairs of rooms of which the first may not know the second. The database knows the metamodel, the model it does not. */
const backwards = [
  ...ROOMS.flatMap((room, at) => ROOMS.slice(at + 1).map((later) => [room, later] as const)),
  ['database', 'model'] as const,
].filter(([room, later]) => !(room === 'model' && later === 'metamodel'));
const forwards = ROOMS.flatMap((room, at) => ROOMS.slice(0, at).map((earlier) => [room, earlier] as const)).filter(
  ([room, earlier]) => !(room === 'database' && earlier === 'model'),
);

const REFUSED: readonly (readonly [what: string, folder: string, code: string, rule: string])[] = [
  ['Neo4j outside its room', 'src/questions', uses('neo4j-driver'), 'no-restricted-imports'],
  ['starting Neo4j from the inventory', 'src/inventory', uses('../database/embedded/x.js'), 'no-restricted-imports'],
  [
    'an import at run time',
    'src/metamodel',
    "export const late = () => import('../model/x.js');\n",
    'no-restricted-im',
  ],
  ['a type of a later room', 'src/metamodel', "export type { T } from '../model/x.js';\n", 'no-restricted-imports'],
  [
    'forwardRef',
    'src/history',
    "import { forwardRef } from '@nestjs/common';\n\nexport const probe = forwardRef(() => Object);\n",
    'no-restricted-imports',
  ],
  ['the way through a barrel file', 'src/questions', uses('./trace/index.js'), 'no-restricted-imports'],
  ['a barrel file', 'src/model', "export * from './item.entity.js';\n", 'no-barrel-file'],
  ['the server from the dashboard', 'web/src/pages', uses('../../../src/model/registry.js'), 'no-restricted-imports'],
  ['any', 'src/model', 'export const probe = (value: any): string => String(value);\n', 'no-explicit-any'],
  [
    'a value that is said not to be absent',
    'src/model',
    'export const probe = (value: string | null): string => value!;\n',
    'no-non-null-assertion',
  ],
  [
    'a switch that forgets a case',
    'src/model',
    "export const probe = (x: 'a' | 'b'): void => {\n  switch (x) {\n    case 'a':\n      break;\n  }\n};\n",
    'switch-exhaustiveness-check',
  ],
  [
    'a promise that nobody waits for',
    'src/model',
    'export const probe = (): void => {\n  Promise.resolve(1);\n};\n',
    'no-floating-promises',
  ],
  ['a file of 251 lines', 'src/model', 'export {};\n'.padEnd(11 + 250, '\n'), 'max-lines'],
  ['a focused test', 'test', "it['only']('probe', () => {\n  expect(1).toBe(1);\n});\n", 'no-focused-tests'],
];

const folder = mkdtempSync(join(tmpdir(), 'runut-lint-'));
/** For each file, the rules that it breaks. */
const broken = new Map<string, string[]>();

const place = (path: string, code: string): void => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), code);
};

beforeAll(() => {
  for (const name of ['.oxlintrc.json', 'tsconfig.json', 'package.json'])
    copyFileSync(join(root, name), join(folder, name));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [room, other] of [...backwards, ...forwards])
    place(`src/${room}/to-${other}.ts`, uses(`../${other}/x.js`));
  for (const [what, where, code] of REFUSED) place(fileOf(what, where), code);
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/oxlint/bin/oxlint'), '--format', 'json', 'src', 'web', 'test'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { filename: string; code: string }[] };
  for (const { filename, code } of diagnostics) broken.set(filename, [...(broken.get(filename) ?? []), code]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(backwards)('%s does not know %s', (room, other) => {
  expect(broken.get(`src/${room}/to-${other}.ts`)?.join()).toContain('no-restricted-imports');
});

it.each(forwards)('%s may know %s', (room, other) => {
  expect(broken.get(`src/${room}/to-${other}.ts`)).toBeUndefined();
});

it.each(REFUSED)('refuses %s', (what, where, _code, rule) => {
  expect(broken.get(fileOf(what, where))?.join()).toContain(rule);
});

it('has no barrel file', () => {
  const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n');
  expect(files.filter((file) => /(^|\/)index\.[cm]?[jt]s$/.test(file))).toEqual([]);
});
