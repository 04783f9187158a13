import { plainText } from './lines.js';

/** Longest name an item gets; what is longer is cut at a clause, with the whole in the description. */
const LONGEST_NAME = 200;
/** Longest word or phrase that stands before its explanation ("Efektif. …"). */
const LONGEST_HEADWORD = 6;

export interface Statement {
  name: string;
  description?: string;
}

/** A statement as a name: without markup, quotation marks around it, and the `;`, `.` or `; dan` that ended it. */
export function nameFrom(text: string): Statement {
  const whole = tidy(text);
  if (whole.length <= LONGEST_NAME) return { name: whole };
  const head = whole.slice(0, LONGEST_NAME + 1);
  const cuts = ['. ', '; ', ': ', ', ', ' – ', ' '].map((mark) => head.lastIndexOf(mark));
  const cut = cuts.find((at) => at >= LONGEST_NAME / 4) ?? LONGEST_NAME;
  return { name: tidy(whole.slice(0, cut)), description: whole };
}

/** `**Efektif.** Sistem …`, `Efektif: …`, `Efektif – …`: the word that is explained, and its explanation. */
export function explainedName(text: string): Statement {
  const bold = /^\s*(\*\*\*?|__)(.+?)\1\s*[:.,–—-]?\s*(.*)$/.exec(text);
  if (bold?.[2] !== undefined && bold[3] !== undefined && bold[3] !== '') return withDescription(bold[2], bold[3]);
  const plain = plainText(text);
  const parted = /^(.{2,60}?)\s*(?::|\.(?=\s)|\s[–—-](?=\s)|,\s*(?:yaitu|yakni|artinya)\b)\s*(\S.*)$/.exec(plain);
  if (parted?.[1] !== undefined && parted[2] !== undefined && parted[1].split(' ').length <= LONGEST_HEADWORD) {
    return withDescription(parted[1], parted[2]);
  }
  return nameFrom(text);
}

function withDescription(name: string, description: string): Statement {
  return { name: tidy(name), description: plainText(description) };
}

/** Without markup, a joining "dan", closing punctuation, and quotation marks that enclose the whole. */
export function tidy(text: string): string {
  const bare = plainText(text)
    .replace(/(?:[,;]\s*(?:dan|and|serta|atau|or))\s*$/i, '')
    .replace(/[\s;.,:]+$/u, '');
  if (!/["“”‘’'«»]/.test(bare)) return bare;
  const unquoted = /^["“‘'«](.*)["”’'»]$/su.exec(bare)?.[1] ?? bare.replace(/^[“«](?=[^”»]*$)|(?<=^[^“«]*)[”»]$/u, '');
  return unquoted.replace(/[\s;.,]+$/u, '').trim();
}
