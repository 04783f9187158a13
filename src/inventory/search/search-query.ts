import { badField } from '../../database/errors.js';
import { foldCode, parseRef } from '../reference.js';
import { keptBeginning, keptWord } from './search-text.js';
import { rootOf, stemOf } from './stem.js';
import { isStopWord } from './stop-words.js';
import { chunksIn, foldWord, joined, wordsIn } from './words.js';

/** What was typed into a search box, understood. */
export interface SearchQuery {
  /** In Lucene's syntax; nothing of the text stands in it but letters and digits. */
  readonly lucene: string;
  /** Folded codes that the text may be, the whole of it. */
  readonly codes: readonly string[];
  /** Folded words; what begins with one of them, or shares its stem, is what was looked for. */
  readonly words: readonly string[];
}

const LONGEST_TEXT = 500;
const MOST_WORDS = 20;

const PHRASE = /"([^"]*)"/g;

/**
 * Reads a text that is searched for. Every word must occur, as a beginning or by its Indonesian stem; words in quotes
 * must follow each other; words that only hold sentences together may be missing where there are others.
 * @param kinds only of these kinds; of any when null
 * @throws RunutError BAD_USER_INPUT when it holds no word, or too much
 */
export const readSearch = (text: string, kinds: readonly string[] | null): SearchQuery => {
  if (text.length > LONGEST_TEXT)
    throw badField('text', text, 'length', {
      en: `is ${text.length} characters long; at most ${LONGEST_TEXT} are searched for`,
      id: `panjangnya ${text.length} karakter; paling banyak ${LONGEST_TEXT} karakter yang dapat dicari`,
    });
  const phrases = [...text.matchAll(PHRASE)]
    .map(([, inside]) => wordsIn(inside ?? ''))
    .filter(({ length }) => length > 0);
  const chunks = chunksIn(text.replace(PHRASE, ' '));
  const words = [...new Set([...phrases, ...chunks].flat().map(foldWord).filter(Boolean))];
  if (words.length === 0)
    throw badField('text', text, 'words', {
      en: 'holds no word to search for; give at least one letter or digit',
      id: 'tidak memuat kata yang dapat dicari; berikan sedikitnya satu huruf atau angka',
    });
  if (words.length > MOST_WORDS)
    throw badField('text', text, 'words', {
      en: `holds ${words.length} different words; at most ${MOST_WORDS} are searched for`,
      id: `memuat ${words.length} kata yang berbeda; paling banyak ${MOST_WORDS} kata yang dapat dicari`,
    });
  const insisted = chunks.filter((chunk) => !chunk.every((word) => isStopWord(foldWord(word))));
  const wanted = insisted.length + phrases.length > 0 ? insisted : chunks;
  const all = [...phrases.map(phraseClause), ...wanted.map(chunkClause)].map((clause) => `+(${clause})`).join(' ');
  const codes = codesIn(text);
  const byCode = codes.map((code) => `searchText:${keptWord('c', joined(chunksIn(code).flat()))}^${NAME_WORD}`);
  return {
    lucene: `+(${[`(${all})`, ...byCode].join(' ')})${ofKinds(kinds)}`,
    codes,
    words: words.filter((word) => wanted === chunks || !isStopWord(word)),
  };
};

/** How much a word counts in a name, by its beginning, by its stem and by its root; told elsewhere it counts less. */
const [NAME_WORD, NAME_STEM, ROOT] = [20, 10, 5];

const NAMES = ['name', 'code'] as const;

const wordClause = (word: string): string => {
  const folded = foldWord(word);
  const stem = word.normalize('NFC').toLowerCase();
  const root = rootOf(folded);
  return [
    ...NAMES.map((name) => `${name}:${stem}^${NAME_STEM}`),
    stem,
    `searchText:${keptWord('r', root)}^${ROOT}`,
    ...(root === stemOf(folded) ? [] : [`name:${root}^${ROOT}`, root]),
    beginnings(folded),
  ].join(' ');
};

const beginnings = (word: string): string =>
  `searchText:${keptBeginning('n', word)}*^${NAME_WORD} searchText:${keptBeginning('t', word)}*^2`;

/** `10.1.2` is the beginning of an address, or else three words. */
const chunkClause = (chunk: readonly string[]): string => {
  const [first = ''] = chunk;
  if (chunk.length === 1) return wordClause(first);
  return `${beginnings(joined(chunk))} (${chunk.map((word) => `+(${wordClause(word)})`).join(' ')})`;
};

/** One word in quotes is that word and no beginning. */
const phraseClause = (phrase: readonly string[]): string => {
  const whole = joined(phrase);
  const kept = `searchText:${keptWord('n', whole)}^${NAME_WORD} searchText:${keptWord('t', whole)}^2`;
  if (phrase.length === 1) return kept;
  const words = `"${phrase.map((word) => word.normalize('NFC').toLowerCase()).join(' ')}"`;
  return [...NAMES.map((name) => `${name}:${words}^${NAME_STEM}`), words, kept].join(' ');
};

const codesIn = (text: string): string[] => {
  const ref = parseRef(text);
  const whole = foldCode(text);
  const codes = ref.by === 'code' ? [whole, ...ref.qualified.map(({ code }) => code)] : [whole];
  return [...new Set(codes)].filter((code) => wordsIn(code).length > 0);
};

/** A clause that weighs nothing: it only says of which kinds, of none when there are none. */
export const ofKinds = (kinds: readonly string[] | null): string =>
  kinds === null ? '' : ` +(${(kinds.length > 0 ? kinds : ['']).map(ofKind).join(' ')})^0`;

const ofKind = (kind: string): string => `searchText:${keptWord('k', foldWord(kind))}`;
