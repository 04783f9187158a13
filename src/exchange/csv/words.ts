/** Words as headers, file names and cells write them: `Data Sets`, `data_sets` and `data-sets` are one. */
export const foldWord = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** A term of the metamodel may give two words: `tujuan/sasaran`. */
export const wordsOf = (term: string): string[] => [term, ...term.split('/')];
