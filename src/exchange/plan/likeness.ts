/** Comparing words that a scanner, a typist or a word processor may have changed. */

/** Letters and digits only, lower case, one space between words: what two spellings are compared by. */
export function fold(text: string): string {
  // Most lines are plain ASCII, where nothing needs decomposing; this is the hottest function of the reader.
  if (/^[\x20-\x7E]*$/.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function foldedWords(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/** One form for all characters a scanner confuses: `MlSI`, `m1si` and `misi` come out alike. */
export function scanForm(word: string): string {
  return word
    .toLowerCase()
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[1l|!]/g, 'i')
    .replace(/0/g, 'o')
    .replace(/5/g, 's')
    .replace(/8/g, 'b');
}

/** Share of words two names have in common, 0 to 1 (Dice); spaces inside words are ignored. */
export function likeness(a: string, b: string): number {
  const left = new Set(foldedWords(a));
  const right = new Set(foldedWords(b));
  if (left.size === 0 || right.size === 0) return 0;
  const joinedRight = [...right].join('');
  const joinedLeft = [...left].join('');
  const shared =
    [...left].filter((word) => right.has(word) || (word.length > 3 && joinedRight.includes(word))).length +
    [...right].filter((word) => left.has(word) || (word.length > 3 && joinedLeft.includes(word))).length;
  return shared / (left.size + right.size);
}
