/**
 * The stem of an Indonesian word as Lucene's Indonesian analyzer finds it (F. Tala, 2003), so that what it finds can be
 * marked: `pelayanan`, `melayani` and `layanan` are `layan`. The word is in lower case, without accents.
 */
export const stemOf = (word: string): string => {
  const state: State = { word, syllables: word.match(VOWELS)?.length ?? 0, removed: new Set() };
  cutEnd(state, PARTICLES);
  cutEnd(state, POSSESSIVES);
  const before = state.word;
  cutFirstPrefix(state);
  if (state.word === before) {
    cutSecondPrefix(state);
    cutSuffix(state);
    return state.word;
  }
  const within = state.word;
  cutSuffix(state);
  if (state.word !== within) cutSecondPrefix(state);
  return state.word;
};

/**
 * The stem of the stem, until there is none: Lucene's rules leave `kepegawaian` with `gawai` and `pegawai` with `gawa`,
 * which have this in common.
 */
export const rootOf = (word: string): string => {
  const stem = stemOf(word);
  return stem === word ? word : rootOf(stem);
};

type Prefix = 'me' | 'pe_' | 'di' | 'ter' | 'ke' | 'ber' | 'pe';

interface State {
  word: string;
  /** Vowels left; a word of two is a root already. */
  syllables: number;
  readonly removed: Set<Prefix>;
}

const VOWELS = /[aeiou]/g;
const PARTICLES = ['kah', 'lah', 'pun'];
const POSSESSIVES = ['ku', 'mu', 'nya'];

const isRoot = ({ syllables }: State): boolean => syllables <= 2;

const cutEnd = (state: State, ends: readonly string[]): void => {
  const end = isRoot(state) ? undefined : ends.find((one) => state.word.endsWith(one));
  if (!end) return;
  state.word = state.word.slice(0, -end.length);
  state.syllables -= 1;
};

/** Beginnings with what takes their place before the rest; the first that fits is cut. */
const FIRST: readonly (readonly [beginning: RegExp, instead: string, prefix: Prefix])[] = [
  [/^meng/, '', 'me'],
  [/^meny(?=[aeiou])/, 's', 'me'],
  [/^me[nm]?/, '', 'me'],
  [/^peng/, '', 'pe_'],
  [/^peny(?=[aeiou])/, 's', 'pe_'],
  [/^peny/, '', 'pe_'],
  [/^pen(?=[aeiou])/, 't', 'pe_'],
  [/^pe[nm]/, '', 'pe_'],
  [/^di/, '', 'di'],
  [/^ter/, '', 'ter'],
  [/^ke/, '', 'ke'],
];

const SECOND: readonly (readonly [beginning: RegExp, instead: string, prefix: Prefix | null])[] = [
  [/^ber/, '', 'ber'],
  [/^bel(?=ajar$)/, '', 'ber'],
  [/^be(?=[^aeiou]er.)/, '', 'ber'],
  [/^per/, '', null],
  [/^pel(?=ajar$)/, '', null],
  [/^pe/, '', 'pe'],
];

const cutBeginning = (state: State, beginnings: typeof SECOND): void => {
  const found = isRoot(state) ? undefined : beginnings.find(([beginning]) => beginning.test(state.word));
  if (!found) return;
  const [beginning, instead, prefix] = found;
  state.word = state.word.replace(beginning, instead);
  state.syllables -= 1;
  if (prefix) state.removed.add(prefix);
};

const cutFirstPrefix = (state: State): void => cutBeginning(state, FIRST);
const cutSecondPrefix = (state: State): void => cutBeginning(state, SECOND);

/** An ending belongs to some beginnings and not to others. */
const SUFFIXES: readonly (readonly [ending: RegExp, unless: readonly Prefix[]])[] = [
  [/kan$/, ['ke', 'pe_', 'pe']],
  [/an$/, ['di', 'me', 'ter']],
  [/(?<!s)i$/, ['ber', 'ke', 'pe_']],
];

const cutSuffix = (state: State): void => {
  const found = isRoot(state)
    ? undefined
    : SUFFIXES.find(
        ([ending, unless]) => ending.test(state.word) && !unless.some((prefix) => state.removed.has(prefix)),
      );
  if (!found) return;
  state.word = state.word.replace(found[0], '');
  state.syllables -= 1;
};
