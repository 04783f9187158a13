import type { Block } from './blocks.js';
import { fold, foldedWords } from './likeness.js';
import { plainText } from './lines.js';
import { romanNumber } from './markers.js';
import { criterionOf, subjectOf } from './recognise.js';
import { INTRODUCING, NUMBER_WORDS, ORDINAL_WORDS, type SectionKind } from './vocabulary.js';

/** "Misi Pertama: Meningkatkan …": a kind, perhaps a position, and the statement. */
export interface Labelled {
  kind: SectionKind;
  ordinal?: number;
  text: string;
}

const ORDINAL = new Map(ORDINAL_WORDS.flatMap((words, i) => words.map((word) => [word, i + 1] as const)));

/** Reads a statement that names its own kind. Without a colon only a position makes it one ("Misi 1 Meningkatkan …"). */
export function labelledStatement(text: string): Labelled | undefined {
  const plain = plainText(text);
  const parted =
    /^(.{3,70}?)\s*[:：]\s*(\S.*)$/.exec(plain) ??
    /^(\p{L}{3,12}\s+(?:ke[\s-]*)?[\p{L}\d]{1,9})\s*(?:[.–—]|\s-)\s+(\S.*)$/u.exec(plain) ??
    /^(\p{L}{3,12}\s+\d{1,2})\s+(\p{Lu}.*)$/u.exec(plain);
  const [label, rest] = [parted?.[1], parted?.[2]];
  if (label === undefined || rest === undefined || foldedWords(rest).length < 2) return undefined;
  const words = foldedWords(label);
  const subject = subjectOf(label);
  const kind = subject.kinds[0];
  if (kind === undefined || subject.kinds.length > 1 || !subject.leading || words.length > 7) return undefined;
  const ordinal = ordinalIn(label);
  const colon = plain.slice(label.length).trimStart().startsWith(':');
  if (!colon && ordinal === undefined) return undefined;
  return { kind, text: rest, ...(ordinal === undefined ? {} : { ordinal }) };
}

/** The position a label states: `Misi 2`, `Misi Kedua`, `Misi II`, `Misi ke-2`. */
export function ordinalIn(label: string): number | undefined {
  const last = foldedWords(label).at(-1) ?? '';
  const number =
    ORDINAL.get(last) ??
    (/^\d{1,2}$/.test(last) ? Number(last) : /^[ivx]{1,5}$/.test(last) ? romanNumber(last) : undefined);
  return number !== undefined && number > 0 ? number : undefined;
}

/** Whether a title is a kind and a position and nothing else ("Misi Pertama"). */
export function isOrdinalTitle(title: string): boolean {
  const { kinds, leading } = subjectOf(title);
  return kinds.length === 1 && leading && ordinalIn(title) !== undefined && foldedWords(title).length <= 3;
}

const INLINE = /(?:^|[\s:;,.])(?:\((\d{1,2}|[a-z])\)|(\d{1,2}|[a-z])\))\s*(?=\S)/g;

/** Entries counted within a paragraph: `… yaitu: (1) …; (2) …; dan (3) …`; empty where there are fewer than two. */
export function inlineEntries(text: string): { intro: string; entries: string[] } {
  const found: { at: number; end: number }[] = [];
  for (const match of text.matchAll(INLINE)) {
    const label = match[1] ?? match[2] ?? '';
    const number = /\d/.test(label) ? Number(label) : label.charCodeAt(0) - 96;
    if (number === found.length + 1) found.push({ at: match.index, end: match.index + match[0].length });
  }
  if (found.length < 2) return { intro: text, entries: [] };
  const entries = found.map(({ end }, i) => text.slice(end, found[i + 1]?.at ?? text.length).trim());
  return {
    intro: text.slice(0, found[0]?.at ?? 0),
    entries: entries.map((entry) => entry.replace(/[,;.]?\s*(?:dan|and|serta)?\s*$/i, '')),
  };
}

/** "… 3 faktor, yaitu biaya, manfaat, dan urgensi.": taken apart only where the number stated bears it out. */
export function commaEntries(text: string): string[] {
  if (text.length > LONGEST_SENTENCE) return [];
  const last = lastSentence(text);
  const match =
    /^.*\b(?:yaitu|yakni|adalah|meliputi|namely|are)\s*:?\s+(.+?)\.?\s*$/i.exec(last) ??
    /^.*\b(?:by|berdasarkan|mempertimbangkan|menimbang|memperhatikan|menurut|considering)\s+(?:faktor\s+|kriteria\s+|aspek\s+)?(.+?)\.?\s*$/i.exec(
      last,
    );
  if (match?.[1] === undefined) return [];
  const entries = match[1].split(ENUMERATING).filter((entry) => entry !== '');
  const stated = statedCount(last);
  const criteria = entries.length >= 2 && entries.every((entry) => criterionOf(entry) !== 'OTHER');
  return criteria || (stated?.count === entries.length && entries.every((entry) => foldedWords(entry).length <= 9))
    ? entries
    : [];
}

/** "amanah, ramah, dan tangguh": single words and short names in a row; empty where anything is longer. */
export function wordEntries(text: string): string[] {
  const entries = text
    .replace(/[.;]\s*$/, '')
    .split(ENUMERATING)
    .filter((entry) => entry !== '');
  return entries.length >= 2 && entries.every((entry) => foldedWords(entry).length <= 3) ? entries : [];
}

const ENUMERATING = /\s*[,;]\s*(?:dan\s+|and\s+|serta\s+)?|\s+(?:dan|and|serta)\s+/;

/** Sentences longer than this announce nothing. */
const LONGEST_SENTENCE = 2000;
const COUNTED_NOUNS =
  'kategori|kelompok|strategi|kegiatan|faktor|kriteria|misi|tujuan|sasaran|nilai|prinsip|permasalahan|masalah|isu|' +
  'bidang|domain|pilar|program|aspek|hal|butir|categories|groups|strategies|activities|factors|criteria|missions|' +
  'goals|objectives|values|problems|issues|domains|pillars|areas|streams';
/** A number, in figures or words, perhaps repeated in parentheses, and what it counts: `4 (empat) strategi`. */
const COUNTED = new RegExp(
  `\\b(\\d{1,3}|${[...NUMBER_WORDS.keys()].join('|')})\\s*(?:\\([\\p{L}\\d]+\\)\\s*)?(?:\\p{L}+\\s+)?(${COUNTED_NOUNS})\\b`,
  'iu',
);

/** The number a sentence announces ("dibagi menjadi 4 strategi yaitu:"), and the word it counts. */
export function statedCount(sentence: string): { count: number; noun: string } | undefined {
  const last = lastSentence(sentence);
  if (!INTRODUCING.test(last)) return undefined;
  const [, number, noun] = COUNTED.exec(last) ?? [];
  if (number === undefined || noun === undefined) return undefined;
  const count = NUMBER_WORDS.get(number.toLowerCase()) ?? Number(number);
  return { count, noun: noun.toLowerCase() };
}

export function lastSentence(text: string): string {
  const at = text.slice(0, -1).search(/(?:[.!?]\s+)(?=[^.!?]*$)/);
  return at < 0 ? text : text.slice(at + 1).trim();
}

/** Where a part of a block stands, as printed; the whole block where line breaks make that unclear. */
export function locate(block: Block, part: string): { quote: string; startLine: number; endLine: number } {
  const whole = {
    quote: block.pieces.map((piece) => piece.text).join('\n'),
    startLine: block.pieces[0]?.line.number ?? 0,
    endLine: block.pieces.at(-1)?.line.number ?? 0,
  };
  const pattern = part
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  const match = pattern === '' || part.length > 2000 ? null : new RegExp(pattern).exec(whole.quote);
  if (!match) return whole;
  const first = whole.quote.slice(0, match.index).split('\n').length - 1;
  const last = first + match[0].split('\n').length - 1;
  return {
    quote: match[0],
    startLine: block.pieces[first]?.line.number ?? whole.startLine,
    endLine: block.pieces[last]?.line.number ?? whole.endLine,
  };
}

/** The words between quotation marks, where a paragraph holds a quotation of some length. */
export function quotation(text: string): string | undefined {
  const match = /[“«]([^”»]{12,})[”»]?/.exec(text) ?? /"([^"]{12,})"/.exec(text) ?? /‘([^’]{20,})’/.exec(text);
  const inner = match?.[1];
  return inner !== undefined && fold(inner).split(' ').length >= 3 ? inner.trim() : undefined;
}
