import { type StatedCode, codeAtStart } from './codes.js';

/** A bullet, number, letter or code before an entry or a heading. */
export interface Marker {
  /** Entries of one list share it: `bullet -`, `1.`, `(a)`, `I.`, `1.1`, `part`, `code`. */
  style: string;
  bullet: boolean;
  /** Levels of a decimal number: 2 for `1.1.`; 0 for other markers. */
  depth: number;
  /** Position it states, if any. */
  number?: number;
  /** A letter that may be a Roman number too (`i.`, `V.`, `C)`), as such. */
  roman?: number;
}

export interface MarkedText {
  marker?: Marker;
  code?: StatedCode;
  /** The text without its list marker; a code stays in it. */
  body: string;
}

const BULLET = /^([-*+•●○◦▪■□◆◇▶►➢➤✓✔»·–—§o]|[\uE000-\uF8FF])\s+(?=\S)/u;
const PART = /^(bab|bagian|buku|chapter|part|book|lampiran|appendix|annex)\s+([ivxlc]+|\d{1,2}|[a-z])\b\s*[.:–—-]?\s*/i;
const DECIMAL = /^(\d{1,2}(?:\s?\.\s?\d{1,2}){1,4})\.?\)?(?:\s+|(?=[A-Z]))/;
const ENUMERATED =
  /^(?:\((\d{1,3}|[a-z]|[ivxlc]{1,5}|[A-Z])\)|\[(\d{1,3}|[a-z]|[A-Z])\]|(\d{1,3}|[a-zA-Z]|[ivxlc]{1,5}|[IVXLC]{1,5})([.)]))(?:\s+|(?=[A-Z“"*]))/;
const YEAR_FIRST = /^(?:tahun\s+|ta\s+)?(?:19|20)\d\d(?:\s*[-–—/]\s*(?:19|20)\d\d)?\s*:\s+\S/i;
const BARE_NUMBER = /^(\d{1,2})\s+(?=[A-Z])/;

/** Reads the marker of a line. A bullet before a number (`- a)`) counts as the bullet, with the number's position. */
export function readMarker(text: string): MarkedText {
  const bullet = BULLET.exec(text);
  if (bullet?.[0] !== undefined && !/^([-*–—]\s*){3,}$/.test(text)) {
    const rest = text.slice(bullet[0].length);
    const coded = codeAtStart(rest.replace(/^[*_]+/, ''), true);
    const inner = coded ? { code: coded.code, marker: undefined, body: rest } : readMarker(rest);
    const number = inner.marker?.number;
    const marker: Marker = {
      style: `bullet ${bullet[1] ?? ''}`,
      bullet: true,
      depth: 0,
      ...(number === undefined ? {} : { number }),
    };
    return { marker, body: inner.body, ...(inner.code ? { code: inner.code } : {}) };
  }
  const emphasis = /^(\*{1,3}|_{1,3})(?=\S)/.exec(text)?.[1] ?? '';
  const bare = text.slice(emphasis.length);
  const coded = codeAtStart(bare);
  if (coded)
    return {
      marker: { style: 'code', bullet: false, depth: 0, number: coded.code.number },
      code: coded.code,
      body: text,
    };
  // "2021: pembangunan …" begins an entry, and the year is part of what it says.
  if (YEAR_FIRST.test(bare)) return { marker: { style: 'year', bullet: true, depth: 0 }, body: text };
  const found = readNumber(bare);
  if (!found) return { body: text };
  const rest = bare.slice(found.length);
  // `**1.** Text` closes its emphasis at once; `**1. Text**` keeps it open over the text.
  const body =
    emphasis !== '' && rest.startsWith(emphasis) ? rest.slice(emphasis.length).trimStart() : `${emphasis}${rest}`;
  const inside = codeAtStart(body);
  return { marker: found.marker, body, ...(inside ? { code: inside.code } : {}) };
}

function readNumber(text: string): { marker: Marker; length: number } | undefined {
  const part = PART.exec(text);
  if (part)
    return { marker: { style: 'part', bullet: false, depth: 0, ...ordinal(part[2] ?? '') }, length: part[0].length };
  const decimal = DECIMAL.exec(text);
  if (decimal?.[1] !== undefined && !/^\d{1,2}\.\d{1,2}\s+(miliar|milyar|juta|triliun|billion|million)/i.test(text)) {
    const levels = decimal[1].split('.').map((level) => Number(level.trim()));
    const number = levels.at(-1) ?? 0;
    return {
      marker: { style: levels.map(() => '1').join('.'), bullet: false, depth: levels.length, number },
      length: decimal[0].length,
    };
  }
  const enumerated = ENUMERATED.exec(text);
  if (enumerated) {
    const label = enumerated[1] ?? enumerated[2] ?? enumerated[3] ?? '';
    const frame =
      enumerated[1] !== undefined ? ['(', ')'] : enumerated[2] !== undefined ? ['[', ']'] : ['', enumerated[4] ?? ''];
    const script = /^\d/.test(label) ? '1' : /^[a-z]/.test(label) ? 'a' : 'A';
    const depth = script === '1' && frame[0] === '' && frame[1] === '.' ? 1 : 0;
    return {
      marker: { style: `${frame[0] ?? ''}${script}${frame[1] ?? ''}`, bullet: false, depth, ...ordinal(label) },
      length: enumerated[0].length,
    };
  }
  const bare = BARE_NUMBER.exec(text);
  if (bare) return { marker: { style: '1', bullet: false, depth: 1, number: Number(bare[1]) }, length: bare[0].length };
  return undefined;
}

function ordinal(label: string): { number?: number; roman?: number } {
  if (/^\d+$/.test(label)) return { number: Number(label) };
  const roman = /^[ivxlc]+$/i.test(label) ? romanNumber(label) : undefined;
  const letter = label.length === 1 ? label.toLowerCase().charCodeAt(0) - 96 : undefined;
  const number = letter ?? roman;
  return { ...(number === undefined ? {} : { number }), ...(roman === undefined ? {} : { roman }) };
}

const ROMAN_VALUES: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

export function romanNumber(label: string): number {
  const values = [...label.toLowerCase()].map((sign) => ROMAN_VALUES[sign] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** Whether `next` may stand right after `first` in one enumeration. */
export function follows(first: Marker, next: Marker): boolean {
  if (first.style !== next.style) return false;
  if (first.bullet) return true;
  const arabic = first.number !== undefined && next.number === first.number + 1;
  const roman = (first.roman ?? -9) + 1 === next.roman || (first.roman === 1 && next.roman === 2);
  return arabic || roman;
}
