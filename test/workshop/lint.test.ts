import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The layer rules, seen to bite: each case is a file that must not pass. */
const root = new URL('../../', import.meta.url).pathname;

const lint = (path: string, code: string): string => {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
  try {
    const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), file], {
      cwd: root,
      encoding: 'utf8',
    });
    return status === 0 ? 'passed' : stdout;
  } finally {
    rmSync(file);
  }
};

it.each([
  [
    'a room that knows a later one',
    'src/metamodel/lint-probe.ts',
    "import { registry } from '../model/registry.js';\nexport const probe = registry.kinds;\n",
  ],
  [
    'the inventory that asks a question',
    'src/inventory/lint-probe.ts',
    "import { today } from '../questions/today.js';\nexport const probe = today();\n",
  ],
  [
    'Neo4j outside its room',
    'src/questions/lint-probe.ts',
    "import neo4j from 'neo4j-driver';\nexport const probe = neo4j.driver;\n",
  ],
  ['any', 'src/model/lint-probe.ts', 'export const probe = (value: any): string => String(value);\n'],
  [
    'a value that is said not to be absent',
    'src/model/lint-probe.ts',
    'export const probe = (value: string | null): string => value!;\n',
  ],
])('refuses %s', (_, path, code) => {
  expect(lint(path, code)).toContain('lint-probe.ts');
});

it('lets a room know an earlier one', () => {
  expect(
    lint(
      'src/inventory/lint-probe.ts',
      "import { registry } from '../model/registry.js';\n\nexport const probe = registry.kinds;\n",
    ),
  ).toBe('passed');
});
