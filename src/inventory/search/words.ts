/** How texts are taken apart into words, the same when they are kept, asked for and marked. */

/** A word as it stands. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Longer ones are cut: Lucene takes no longer tokens, and nobody types them. */
const LONGEST = 100;

/** A word in lower case without accents: how two spellings are compared. */
export const foldWord = (word: string): string => {
  // Most words are plain ASCII, where nothing needs decomposing; imports fold every word of every item.
  if (/^[A-Za-z0-9]*$/.test(word)) return word.toLowerCase().slice(0, LONGEST);
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().slice(0, LONGEST);
};

/** The words of a text as they stand, without what lies between them. */
export const wordsIn = (text: string): string[] => text.match(WORD) ?? [];

/** What stands between two blanks: one word, or several joined by signs, as `10.1.2.0/24` and `APP-0007` are. */
export const chunksIn = (text: string): string[][] =>
  text
    .split(/\s+/)
    .map(wordsIn)
    .filter((words) => words.length > 0);

/** The words of a code or an address as one, whatever signs join them. */
export const joined = (words: readonly string[]): string => words.map(foldWord).join('_').slice(0, LONGEST);
