import type { LineUse, PlanReading } from '../../src/exchange/plan/read-plan.js';

/** A change to a document that changes nothing of what it says. */
export type Mutation = (text: string, reading: PlanReading) => string;

/** Lines that the reading of the unchanged document took for headings, list entries, … */
function linesUsed(reading: PlanReading, use: LineUse): Set<number> {
  const lines = reading.usedLines.filter((range) => range.use === use);
  return new Set(
    lines.flatMap(({ startLine, endLine }) => Array.from({ length: endLine - startLine + 1 }, (_, i) => startLine + i)),
  );
}

function mapLines(text: string, change: (line: string, number: number) => string): string {
  return text
    .split('\n')
    .map((line, i) => change(line, i + 1))
    .join('\n');
}

export const lineEndings: Mutation = (text) => text.replace(/\n/g, '\r\n');
export const trailingSpaces: Mutation = (text) => mapLines(text, (line, i) => (i % 3 === 0 ? `${line}  ` : line));
/** Single spaces between words only: wider gaps part the columns of tables. */
export const noBreakSpaces: Mutation = (text) =>
  text.replace(/(\p{L}) (?=\p{L})/gu, (_, before: string, at: number) =>
    at % 5 === 0 ? `${before}\u00A0` : `${before} `,
  );

export const BULLETS = ['-', '*', '+', '•', '–', '▪', '»'] as const;
export const bullets =
  (sign: string): Mutation =>
  (text) =>
    text.replace(/^(\s*)[-*•–](\s+)(?=\S)/gm, `$1${sign}$2`);

export const LIST_NUMBERS = ['1)', '(1)', 'a.', 'a)', '[1]', '1.'] as const;
/** Numbers of list entries in another style; headings keep theirs. */
export const listNumbers =
  (style: string): Mutation =>
  (text, reading) => {
    const items = linesUsed(reading, 'item');
    return mapLines(text, (line, number) =>
      items.has(number) && !/^ {12}|\S {3,}\S/.test(line)
        ? line.replace(
            /^(\s*)(?:\((\d+)\)|(\d+)[.)]|([a-h])[.)])(\s+)/,
            (_, indent: string, a: string | undefined, b: string | undefined, c: string | undefined, gap: string) =>
              `${indent}${numbered(style, Number(a ?? b ?? (c ?? 'a').charCodeAt(0) - 96))}${gap}`,
          )
        : line,
    );
  };

function numbered(style: string, number: number): string {
  return style.includes('1')
    ? style.replace('1', String(number))
    : style
        .replace('a', String.fromCharCode(96 + number))
        .replace('A', String.fromCharCode(64 + number))
        .replace('I', roman(number));
}

function roman(number: number): string {
  const tens = 'X'.repeat(Math.floor(number / 10));
  return tens + (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10] ?? '');
}

export const HEADING_STYLES = ['## ', '**', 'caps', 'plain', 'I. ', 'A. ', '1. ', '**1. ', '## 1. '] as const;
/** All headings in one style, so that nothing but their words tells their level. */
export const headings =
  (style: string): Mutation =>
  (text, reading) => {
    const used = linesUsed(reading, 'heading');
    let count = 0;
    return mapLines(text, (line, number) => {
      if (!used.has(number) || /^\s*[|•o▪+<]|^ {12}|\S {3,}\S|^\s*[-–]\s|^\||^(BAB|BUKU|BAGIAN)\b/.test(line))
        return line;
      const title = line
        .replace(/^#+\s*/, '')
        .replace(/\*\*/g, '')
        .replace(/^BAB [IVX]+\s+/, '')
        .replace(/^(?:\[\d\]|\d+(?:\.\d+)*\.?|[A-Z]\.|[IVX]+\.)\s+/, '')
        .trim();
      count += 1;
      if (style === 'plain') return `\n${title}\n`;
      if (style === 'caps') return `\n${title.replace(/\([A-Z]+\)|\S+/g, (word) => word.toUpperCase())}\n`;
      const mark = style.replace(/[1IA](?=\. )/, (sign) => numbered(sign, count));
      return `\n${mark}${title}${style.startsWith('**') ? '**' : ''}\n`;
    });
  };

/** Headings numbered otherwise, level by level: `1.` → `I.`, `1.1.` → `A.`, `[1]` → `1)`. */
export const renumbered: Mutation = (text, reading) => {
  const used = linesUsed(reading, 'heading');
  return mapLines(text, (line, number) =>
    used.has(number) && !/^\s*[|+<]/.test(line)
      ? line
          .replace(
            /^((?:#+ |\*\*)?)\d+\.(\d+)\.?(?=\s)/,
            (_, mark: string, inner: string) => `${mark}${numbered('A.', Number(inner))}`,
          )
          .replace(
            /^((?:#+ |\*\*)?)(\d+)\.(?=\s)/,
            (_, mark: string, outer: string) => `${mark}${numbered('I.', Number(outer))}`,
          )
          .replace(/^\[(\d+)\](?=\s)/, '$1)')
      : line,
  );
};

/** Page feet and heads, with numbers, put in every so many lines from the tenth on; wherever that falls. */
export const pageBreaks =
  (every: number, kind: number): Mutation =>
  (text, reading) => {
    const name = reading.document.title;
    // A single break proves nothing of what repeats: every document gets two at least.
    const step = Math.max(5, Math.min(every, Math.floor((text.split('\n').length - 10) / 3)));
    let page = 1;
    return text
      .split('\n')
      .flatMap((line, i) => {
        const inCover = reading.usedLines.some(
          ({ use, startLine, endLine }) =>
            (use === 'cover' || use === 'contents') && i + 1 >= startLine - 1 && i <= endLine,
        );
        if (i < 10 || i % step !== 0 || inCover) return [line];
        page += 1;
        return [...pageBreak(kind, page, name), line];
      })
      .join('\n');
  };

function pageBreak(kind: number, page: number, name: string): string[] {
  if (kind === 0) return ['', `${name} | ${page}`, '\fDokumen perencanaan kota', ''];
  if (kind === 1) return ['', `Halaman ${page}`, '', 'Dokumen perencanaan kota', ''];
  if (kind === 2) return [`- ${page} -`, '\f'];
  return ['', '---', `Dokumen perencanaan kota          ${page}`, ''];
}

/** Sections in another order; what stands before the first stays. */
export const sectionsPermuted =
  (start: RegExp, order: readonly number[]): Mutation =>
  (text) => {
    const chunks: string[][] = [[]];
    for (const line of text.split('\n')) {
      if (start.test(line)) chunks.push([]);
      chunks.at(-1)?.push(line);
    }
    const [front = [], ...sections] = chunks;
    const ranked = sections.map((section, i) => ({ section, rank: order[i % order.length] ?? 0, i }));
    const sorted = ranked.toSorted((a, b) => a.rank - b.rank || a.i - b.i).map(({ section }) => section);
    return [front, ...sorted.map((section) => [...section, ''])].flat().join('\n');
  };

const RENAMED: Record<string, string> = {
  SOPP: 'OPX',
  SPTI: 'LYN',
  SIDS: 'INT',
  SMSD: 'SDY',
  SV: 'CUST',
  FD: 'BASE',
  SLP: 'LAUT',
  SKS: 'ANDAL',
  KB: 'KOLAB',
  INF: 'PRAS',
  SKD: 'SEHAT',
  SST: 'SEKOL',
};
/** Every code by another, in another form (`SOPP-1` → `OPX.1`). */
export const codesRenamed =
  (separator: string): Mutation =>
  (text) =>
    text
      .replace(
        /\b([A-Z]{2,4})(\s?)[-./](\s?)(\d{1,2})\b/g,
        (whole, prefix: string, before: string, after: string, number: string) =>
          RENAMED[prefix] === undefined ? whole : `${RENAMED[prefix]}${before}${separator}${after}${number}`,
      )
      .replace(/\(([A-Z]{2,4})\)/g, (whole, prefix: string) =>
        RENAMED[prefix] === undefined ? whole : `(${RENAMED[prefix]})`,
      );

export function renamedGroup(code: string): string {
  return RENAMED[code] ?? code;
}
