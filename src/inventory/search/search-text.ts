import type { KindDeclaration } from '../../metamodel/declarations.js';
import { foldCode } from '../reference.js';
import { rootOf, stemOf } from './stem.js';
import { chunksIn, foldWord, joined } from './words.js';

/** What a word is: the kind of the item, its whole code, of one of its names, told of it, or the root of a word of it. */
export type Place = 'k' | 'c' | 'n' | 't' | 'r';

/**
 * The beginning of a word as `searchText` keeps it. Signs around it keep Lucene's Indonesian analyzer from cutting it
 * down to its stem, so that it can be found by its beginning: `n_pelayanan_` by `n_pelay*`.
 */
export const keptBeginning = (place: Place, word: string): string => `${place}_${word}`;

export const keptWord = (place: Place, word: string): string => `${keptBeginning(place, word)}_`;

/**
 * What is kept of an item to find it by the beginnings of its words, by its code and by its kind:
 * `k_application_ c_app_0007_ n_app_0007_ n_app_ n_0007_ n_kepegawaian_ r_gawa_ t_simpeg_`. Each word once; a root only where the
 * analyzer does not find it.
 * @param values of all its properties, as stored
 */
export const searchTextOf = (kind: KindDeclaration, values: Readonly<Record<string, unknown>>): string => {
  const kept = new Set([keptWord('k', foldWord(kind.name))]);
  const code = values['code'];
  // A code with a blank in it is still one.
  if (typeof code === 'string') kept.add(keptWord('c', joined(chunksIn(foldCode(code)).flat())));
  for (const property of kind.properties.filter(({ searchable }) => searchable)) {
    const place = property.searchable === 'name' ? 'n' : 't';
    for (const words of textsOf(values[property.name]).flatMap(chunksIn)) {
      kept.add(keptWord(place, joined(words)));
      for (const word of words.map(foldWord)) {
        kept.add(keptWord(place, word));
        const root = hiddenRoot(word);
        if (root) kept.add(keptWord('r', root));
      }
    }
  }
  return [...kept].join(' ');
};

/** Roots of words met already; the same few thousand words make up most of what is written. */
const met = new Map<string, string | null>();
const MOST_MET = 20_000;

/** The root of a word where the analyzer does not find it, else null. */
const hiddenRoot = (word: string): string | null => {
  const known = met.get(word);
  if (known !== undefined) return known;
  const root = rootOf(word);
  const hidden = root === stemOf(word) ? null : root;
  if (met.size >= MOST_MET) met.clear();
  met.set(word, hidden);
  return hidden;
};

/** The texts of a property's value: none, one or several. */
export const textsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((part) => typeof part === 'string') : [];
};
