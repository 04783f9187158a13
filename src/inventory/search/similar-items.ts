import { integer } from '../../database/database.js';
import type { NamedQueries } from '../../database/named-query.js';
import { searchIndex } from '../../metamodel/derive/search-index.js';
import type { Registry } from '../../metamodel/registry.js';
import { viewerParameters } from '../compiler/visibility.js';
import type { Viewer } from '../viewer.js';
import type { Run } from '../writing/find-references.js';
import { isGeneric, nameLikeness, nameWords } from './name-likeness.js';
import { keptBeginning, keptWord, textsOf } from './search-text.js';
import { ofKinds } from './search-query.js';

/** An item that may be the same thing under another name. */
export interface SimilarItem {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  /** 0 to 1, of the most similar of its names. */
  readonly likeness: number;
}

/** From here on two names are probably those of one thing; see `nameLikeness` for what lies on either side. */
export const PROBABLY_THE_SAME = 0.8;

/** How many items that share words with the name are compared with it. */
const CANDIDATES = 100;

/**
 * Items of a kind that the viewer may see and whose names are probably that of the same thing, the most similar first.
 * They share a word with it, in whatever form or misspelt by a letter or two, or have its initials for a name: an
 * abbreviation made of syllables is not looked for.
 * @param run sends a statement, within a transaction or without
 */
export const similarTo = async (
  run: Run,
  { registry, queries }: { readonly registry: Registry; readonly queries: NamedQueries },
  kind: string,
  name: string,
  viewer: Viewer,
): Promise<SimilarItem[]> => {
  const query = candidateQuery(kind, name);
  if (!query) return [];
  const rows = await run(
    queries.statement('inventory/similar-items', {
      index: searchIndex(registry).name,
      query,
      kind,
      most: integer(CANDIDATES),
      ...viewerParameters(viewer),
    }),
  );
  const named = registry.kind(kind).properties.filter((one) => one.searchable === 'name' && one.name !== 'code');
  return rows
    .map((row) => row.get('properties') as Readonly<Record<string, unknown>>)
    .map((item) => ({
      id: String(item['id']),
      code: String(item['code']),
      name: String(item['name']),
      likeness: Math.max(...named.flatMap((one) => textsOf(item[one.name])).map((other) => nameLikeness(name, other))),
    }))
    .filter(({ likeness }) => likeness >= PROBABLY_THE_SAME)
    .sort((a, b) => b.likeness - a.likeness || (a.code < b.code ? -1 : 1));
};

/** Names that share only generic words are not similar; without others, all words are taken. */
const candidateQuery = (kind: string, name: string): string | undefined => {
  const words = [...new Set(nameWords(name))];
  if (words.length === 0) return undefined;
  const telling = words.filter((word) => !isGeneric(word));
  const initials = words.map((word) => [...word][0] ?? '').join('');
  const clauses = (telling.length > 0 ? telling : words).map(
    (word) => `name:${word}^4 searchText:${keptBeginning('n', word)}* searchText:${keptWord('n', word)}~2`,
  );
  return `+(${[...clauses, `searchText:${keptWord('n', initials)}`].join(' ')})${ofKinds([kind])}`;
};
