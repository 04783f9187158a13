import { pairs, sources } from './interface-texts.js';

/** `{count, plural, …}` and `{name}`. */
const holes = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name))].toSorted();

it('finds the texts', () => {
  expect(pairs.length).toBeGreaterThan(30);
});

it('has the same values in both languages', () => {
  for (const { path, id, en } of pairs) expect([path, en, holes(id)]).toEqual([path, en, holes(en)]);
});

it('leaves no text empty', () => {
  expect(pairs.filter(({ id, en }) => id.trim() === '' || en.trim() === '')).toEqual([]);
});

it('writes no words into labels, titles and hints of its own', () => {
  const literal = /\b(?:aria-label|title|placeholder|label|alt)="[^"]*[A-Za-z]{2}[^"]*"/;
  expect(sources.filter(({ source }) => literal.test(source)).map(({ path }) => path)).toEqual([]);
});

it('writes no words between its tags, but the name', () => {
  const words = />\s*([A-Z][a-z]+(?: [a-z]+)*)\s*<\//g;
  const found = sources.flatMap(({ path, source }) => [...source.matchAll(words)].map(([, text]) => ({ path, text })));
  expect(found.filter(({ text }) => text !== 'Runut')).toEqual([]);
});
