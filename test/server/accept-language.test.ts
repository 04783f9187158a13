import { languageOf } from '../../src/operations/accept-language.js';

describe('the language that somebody is answered in', () => {
  it.each([
    [undefined, 'en'],
    ['', 'en'],
    ['id', 'id'],
    ['id-ID,id;q=0.9,en-US;q=0.8,en;q=0.7', 'id'],
    ['ID-id', 'id'],
    ['in', 'id'],
    ['in-ID, en;q=0.5', 'id'],
    ['en-US,en;q=0.9,id;q=0.8', 'en'],
    ['en;q=0.3, id;q=0.4', 'id'],
    ['id;q=0.5, en;q=0.5', 'id'],
    ['id;q=0, *', 'en'],
    ['id;q=0', 'en'],
    ['fr-FR, de;q=0.9', 'en'],
    ['fr-FR, id;q=0.1', 'id'],
    ['*', 'en'],
    ['id;q=x, en', 'en'],
    ['id;q=7', 'en'],
    [';;;,,,q=', 'en'],
    [`${'x,'.repeat(100_000)}id`, 'en'],
  ])('is by the header %p: %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });
});
