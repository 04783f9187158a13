import { scanForm } from './likeness.js';
import * as vocabulary from './vocabulary.js';

/** Words a letter-spaced heading may be made of, by the form in which a scanner sees them. */
const HEADING_WORDS: ReadonlyMap<string, string> = new Map(
  [
    ...Object.values(vocabulary.SECTION_TERMS).flat(),
    ...Object.values(vocabulary.DOMAIN_TERMS).flat(),
    ...vocabulary.OTHER_SECTION_TERMS,
    ...vocabulary.CONTENTS_TERMS,
    ...vocabulary.FIELD_NAMES,
    ...vocabulary.LEADING_WORDS,
    'pengembangan',
    'bagian',
    'buku',
    'bab',
    'induk',
    'master',
    'plan',
    'strategis',
  ]
    .flatMap((term) => term.split(' '))
    .map((word) => [scanForm(word), word]),
);
const LONGEST_WORD = 20;

/** Whether at least three letters stand apart and little else is in the line (`V I S I`). */
export function isLetterSpaced(text: string): boolean {
  if (!/\S\s+\S\s/.test(text)) return false;
  const parts = text.replace(/^[*_#\s]+|[*_\s]+$/g, '').split(/\s+/);
  const single = parts.filter((part) => /^[\p{L}|1!0]$/u.test(part)).length;
  return single >= 3 && single >= parts.length * 0.7;
}

/**
 * Draws letter-spaced words together. Gaps of two spaces and more part words; where there are none
 * (`V I S I D A N M I S I`) the words of the vocabulary do.
 */
export function closeLetterSpacing(text: string): string {
  const [, opening = '', inner = '', closing = ''] = /^([*_#\s]*)(.*?)([*_\s]*)$/s.exec(text.trim()) ?? [];
  const words = inner.split(/\s{2,}/).map(closeWord);
  return `${opening}${words.join(' ')}${closing}`;
}

function closeWord(text: string): string {
  const parts = text.split(' ');
  const joined: string[] = [];
  let run = '';
  for (const part of parts) {
    if (/^[\p{L}\p{N}|!]$/u.test(part)) run += part;
    else {
      if (run !== '') joined.push(partWords(run));
      run = '';
      joined.push(part);
    }
  }
  if (run !== '') joined.push(partWords(run));
  return joined.join(' ');
}

/** Splits `VISIDANMISI` into known words; leaves it whole where that does not come out even. */
function partWords(run: string): string {
  const scanned = scanForm(run);
  if (scanned.length !== run.length || HEADING_WORDS.has(scanned)) return run;
  const from: (number | undefined)[] = Array.from({ length: run.length + 1 }, () => undefined);
  from[0] = 0;
  for (let end = 1; end <= run.length; end++) {
    for (let start = Math.max(0, end - LONGEST_WORD); start < end - 1; start++) {
      if (from[start] !== undefined && HEADING_WORDS.has(scanned.slice(start, end))) {
        from[end] = start;
        break;
      }
    }
  }
  const words: string[] = [];
  for (let end = run.length; end > 0;) {
    const start = from[end];
    if (start === undefined) return run;
    words.unshift(run.slice(start, end));
    end = start;
  }
  return words.join(' ');
}
