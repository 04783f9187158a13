import { editDistance, toleratedEdits } from '../../inventory/search/word-likeness.js';
import { foldedWords, scanForm } from './likeness.js';
import { NOT_MISSPELT } from './vocabulary.js';

/** A term found in a text. Words count from 0; `end` is exclusive. */
export interface TermHit<Meaning> {
  meaning: Meaning;
  start: number;
  end: number;
  /** The term as the vocabulary has it. */
  term: string;
  /** How it stood in the text, where that is not the vocabulary's spelling. */
  misspelt?: string;
}

interface Term<Meaning> {
  meaning: Meaning;
  words: string[];
}

const MOST_REMEMBERED = 4096;

/** Finds terms in short texts, forgiving scan errors and small misspellings. */
export class TermIndex<Meaning> {
  private readonly terms: Term<Meaning>[];
  private readonly words: ReadonlyMap<string, string>;
  private readonly known = new Map<string, string | undefined>();
  /** Stages ask about the same short texts again and again; emptied before it grows large. */
  private readonly found = new Map<string, TermHit<Meaning>[]>();

  constructor(vocabulary: Iterable<readonly [Meaning, readonly string[]]>) {
    this.terms = [...vocabulary]
      .flatMap(([meaning, terms]) => terms.map((term) => ({ meaning, words: term.split(' ') })))
      .toSorted((a, b) => b.words.length - a.words.length);
    this.words = new Map(this.terms.flatMap((term) => term.words).map((word) => [word, scanForm(word)]));
  }

  /** Terms in reading order; where several start at one word the longest counts, and hits do not overlap. */
  find(text: string): readonly TermHit<Meaning>[] {
    const known = this.found.get(text);
    if (known) return known;
    if (this.found.size >= MOST_REMEMBERED) this.found.clear();
    const hits = this.search(text);
    this.found.set(text, hits);
    return hits;
  }

  private search(text: string): TermHit<Meaning>[] {
    const words = foldedWords(text.slice(0, 400));
    const meant = words.map((word) => this.meantWord(word));
    const hits: TermHit<Meaning>[] = [];
    for (let at = 0; at < words.length; at++) {
      if (meant[at] === undefined) continue;
      const term = this.terms.find(({ words: needed }) => needed.every((word, i) => meant[at + i] === word));
      if (term === undefined) continue;
      const end = at + term.words.length;
      const printed = words.slice(at, end).map(withoutSuffix).join(' ');
      const name = term.words.join(' ');
      hits.push({
        meaning: term.meaning,
        start: at,
        end,
        term: name,
        ...(printed === name || words.slice(at, end).join(' ') === name ? {} : { misspelt: printed }),
      });
      at = end - 1;
    }
    return hits;
  }

  /** The vocabulary's word that this one stands for, if any. */
  private meantWord(word: string): string | undefined {
    if (this.words.has(word)) return word;
    if (this.known.has(word)) return this.known.get(word);
    const meant = this.nearestWord(word);
    if (this.known.size >= 8 * MOST_REMEMBERED) this.known.clear();
    this.known.set(word, meant);
    return meant;
  }

  private nearestWord(word: string): string | undefined {
    const stem = withoutSuffix(word);
    if (this.words.has(stem)) return stem;
    if (NOT_MISSPELT.has(word)) return undefined;
    const scanned = scanForm(stem);
    for (const [candidate, form] of this.words) if (form === scanned) return candidate;
    const limit = toleratedEdits(scanned.length);
    if (limit === 0) return undefined;
    for (const [candidate, form] of this.words) {
      if (candidate.length >= 6 && editDistance(scanned, form, limit) <= limit) return candidate;
    }
    return undefined;
  }
}

function withoutSuffix(word: string): string {
  return word.length > 6 && word.endsWith('nya') ? word.slice(0, -3) : word;
}
