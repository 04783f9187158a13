import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What no file of the project may hold. */
const root = new URL('../../', import.meta.url).pathname;
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file !== '' && file !== 'test/workshop/clean-tree.test.ts');
const texts = files.flatMap((file) => {
  try {
    return [{ file, text: readFileSync(`${root}${file}`, 'utf8') }];
  } catch {
    return [];
  }
});

it.each([
  ['path of the machine that it was written on', /(?:^|[^\w.-])\/(?:root|home\/\w+)\/\w/],
  [
    'address of a package registry',
    /registry\.npmjs\.org|repo1?\.maven|repo\.maven\.apache|deb\.debian\.org|pypi\.org/,
  ],
  ['type silenced by way of unknown', / as unknown as [A-Z]/],
  ['focused test', /\b(?:it|test|describe)\.(?:only|todo)\(/],
])('holds no %s', (_, pattern) => {
  expect(texts.filter(({ text }) => pattern.test(text)).map(({ file }) => file)).toEqual([]);
});

it('names neither the folder that it is checked out in nor the one beside it', () => {
  const own = [root, join(dirname(root), 'shared/')];
  expect(texts.filter(({ text }) => own.some((folder) => text.includes(folder))).map(({ file }) => file)).toEqual([]);
});

it('has addresses in no lock file', () => {
  expect(readFileSync(`${root}package-lock.json`, 'utf8')).not.toContain('"resolved": "http');
});
