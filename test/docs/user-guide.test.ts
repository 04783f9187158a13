import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { choices, kinds } from '../../web/src/generated/model.js';
import { PICTURES } from '../browser/picture-list.js';
import { pairs } from '../web/interface-texts.js';

const pathOf = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const textOf = (name: string): string => readFileSync(pathOf(name), 'utf8');

/** Pictures in the documents, as `docs/pictures/<name>.png`. */
const shown = ['README.md', 'docs/panduan.md', 'docs/guide.md'].flatMap((document) =>
  [...textOf(document).matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, told = '', path = '']) => ({
    document,
    told,
    path: document.startsWith('docs/') ? `docs/${path}` : path,
  })),
);
const taken = PICTURES.map(({ name }) => `docs/pictures/${name}.png`);
const MOST_BYTES = 250_000;

describe('the pictures of the documents', () => {
  it('are those that are taken, each of them used', () => {
    expect([...new Set(shown.map(({ path }) => path))].toSorted()).toEqual(taken.toSorted());
  });

  it('say in words what is to be seen', () => {
    expect(shown.filter(({ told }) => told.length < 20)).toEqual([]);
  });

  it('are there, and small enough to be read over a slow line', () => {
    const missing = taken.filter((path) => !existsSync(pathOf(path)));
    expect(missing).toEqual([]);
    expect(taken.filter((path) => statSync(pathOf(path)).size > MOST_BYTES)).toEqual([]);
  });
});

describe('the guide in Indonesian', () => {
  const guide = textOf('docs/panduan.md');
  /** What stands on the screen: texts of the pages, and words of the model. */
  const texts = [
    ...pairs.map(({ id }) => id),
    ...Object.values(kinds).flatMap(({ label, properties, links }) =>
      [label, ...[...properties, ...links].map((one) => one.label)].map(({ id }) => id),
    ),
    ...Object.values(choices).flatMap((values) => values?.map(({ label }) => label.id) ?? []),
    'English',
  ];
  const patterns = texts.map(patternOf).filter((pattern) => pattern !== undefined);

  it('names in bold only what stands on the screen', () => {
    const named = [
      ...new Set([...guide.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name.replaceAll(/\s+/g, ' '))),
    ];
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((name) => !patterns.some((pattern) => pattern.test(name)))).toEqual([]);
  });

  it('leads to files and headings that are there', () => {
    const links = [...guide.matchAll(/(?<!!)\[[^\]]+\]\(([^)\s]+)\)/g)].map(([, to = '']) => to);
    const headings = [...guide.matchAll(/^#+ (.+)$/gm)].map(
      ([, heading = '']) =>
        `#${heading
          .toLowerCase()
          .replaceAll(/[^\p{L}\p{N} -]/gu, '')
          .replaceAll(' ', '-')}`,
    );
    const isThere = (to: string): boolean =>
      to.startsWith('http') ||
      (to.startsWith('#') ? headings.includes(to) : existsSync(pathOf(`docs/${to.replace(/#.*/, '')}`)));
    expect(links.filter((to) => !isThere(to))).toEqual([]);
  });
});

/** A message as it may stand on the screen, with anything in its holes; undefined for one that is nothing but holes. */
function patternOf(message: string): RegExp | undefined {
  let depth = 0;
  let pattern = '';
  let letters = '';
  for (const letter of message.replaceAll("\\'", "'")) {
    if (letter === '{' && depth++ === 0) pattern += '.+';
    else if (letter === '}') depth -= 1;
    else if (depth === 0) {
      pattern += letter.replace(/[.*+?^${}()|[\]\\]/, String.raw`\$&`);
      letters += /\p{L}/u.test(letter) ? letter : '';
    }
  }
  return letters.length < 3 ? undefined : new RegExp(`^${pattern}$`, 'u');
}
