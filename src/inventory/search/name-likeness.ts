import { rootOf } from './stem.js';
import { isStopWord } from './stop-words.js';
import { editDistance, toleratedEdits } from './word-likeness.js';
import { foldWord, wordsIn } from './words.js';

/** Words that very many names share; they tell little apart. */
const GENERIC = new Set(
  'sistem informasi si aplikasi app layanan pelayanan manajemen data daerah kota kabupaten pemerintah dinas badan kantor bagian bidang elektronik online berbasis web portal system information application service'.split(
    ' ',
  ),
);

export const isGeneric = (word: string): boolean => GENERIC.has(word);

/** More words make a name no clearer. */
const MOST_WORDS = 20;

/** The words that a name is told by, folded. */
export const nameWords = (name: string): string[] =>
  wordsIn(name)
    .map(foldWord)
    .filter((word) => !isStopWord(word))
    .slice(0, MOST_WORDS);

const PREFIX = /^(?:ke|di|me|pe|ter|ber|per)/;

/** The most letters of an abbreviation. */
const LONGEST_ABBREVIATION = 10;

/**
 * How probably two names are those of the same thing, 0 to 1. The order of the words does not count, generic ones count
 * half, one of another form or misspelt nearly whole, and an abbreviation stands for the words that it abbreviates.
 * Two names with different numbers are those of two things.
 *
 * `Sistem Informasi Kepegawaian` and `SI Kepegawaian` 0.96, `… Kepegawaian Daerah` 0.89, `… Kepegawain` 0.94,
 * `Kepegawaian` 0.67, `Sistem Informasi Kesehatan` 0.5.
 */
export const nameLikeness = (a: string, b: string): number => {
  const [left, right] = [nameWords(a), nameWords(b)];
  if (left.length === 0 || right.length === 0) return 0;
  const matched = matches(left, right).reduce((sum, { weight, strength }) => sum + weight * strength, 0);
  const likeness = matched / (weightOf(left) + weightOf(right));
  return otherNumbers(left, right) ? Math.min(likeness, 0.5) : likeness;
};

const weightOf = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (isGeneric(word) ? 0.5 : 1), 0);

const otherNumbers = (left: readonly string[], right: readonly string[]): boolean => {
  const numbers = (words: readonly string[]): string =>
    words
      .filter((word) => /\d/.test(word))
      .sort()
      .join(' ');
  return numbers(left) !== numbers(right) && numbers(left) !== '' && numbers(right) !== '';
};

/** A word of one name and one or several that follow each other in the other. */
interface Match {
  readonly strength: number;
  readonly weight: number;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** The best matches of which no two take the same word. */
const matches = (left: readonly string[], right: readonly string[]): Match[] => {
  const possible = [
    ...matchesOf(left, right),
    ...matchesOf(right, left)
      .filter((match) => match.right.length > 1)
      .map((match) => ({ ...match, left: match.right, right: match.left })),
  ].sort((a, b) => b.strength - a.strength || b.weight - a.weight);
  const [usedLeft, usedRight] = [new Set<number>(), new Set<number>()];
  return possible.filter((match) => {
    if (match.left.some((at) => usedLeft.has(at)) || match.right.some((at) => usedRight.has(at))) return false;
    for (const at of match.left) usedLeft.add(at);
    for (const at of match.right) usedRight.add(at);
    return true;
  });
};

const matchesOf = (words: readonly string[], others: readonly string[]): Match[] =>
  words.flatMap((word, at) =>
    others.flatMap((_, start) =>
      runsFrom(others, start, Math.min(word.length, LONGEST_ABBREVIATION)).flatMap((run) => {
        const strength = strengthOf(word, run);
        if (strength === 0) return [];
        const places = run.map((_word, index) => start + index);
        return [{ strength, weight: weightOf([word]) + weightOf(run), left: [at], right: places }];
      }),
    ),
  );

/** The words from a place on, one, two and so on; an abbreviation takes a letter at least of each. */
const runsFrom = (words: readonly string[], start: number, most: number): string[][] =>
  Array.from({ length: Math.min(most, words.length - start) }, (_, index) => words.slice(start, start + index + 1));

const strengthOf = (word: string, run: readonly string[]): number => {
  const [first = ''] = run;
  if (run.length > 1) return run.join('') === word ? 1 : abbreviates(word, run) ? 0.9 : 0;
  if (word === first) return 1;
  if (/\d/.test(word + first)) return 0;
  if (rootOf(word) === rootOf(first)) return 0.9;
  const limit = toleratedEdits(Math.min(word.length, first.length));
  return editDistance(word, first, limit) <= limit ? 0.9 : 0;
};

/** `si` is sistem informasi, `simpeg` sistem informasi manajemen (ke)pegawai(an): beginnings of the words, with or without a prefix. */
const abbreviates = (short: string, [first, ...others]: readonly string[]): boolean => {
  if (short.length > LONGEST_ABBREVIATION) return false;
  if (first === undefined) return short === '';
  return Array.from({ length: short.length }, (_, index) => short.slice(0, index + 1)).some(
    (part) =>
      (first.startsWith(part) || first.replace(PREFIX, '').startsWith(part)) &&
      abbreviates(short.slice(part.length), others),
  );
};
