import type { StatedCode } from './codes.js';
import { readAlignedTable, isAlignedHeader } from './aligned-tables.js';
import { htmlTableLines, opensHtmlTable, readHtmlTable } from './html-tables.js';
import { closeLetterSpacing, isLetterSpaced } from './letter-spacing.js';
import { foldedWords } from './likeness.js';
import { type Line, plainText } from './lines.js';
import { type MarkedText, type Marker, readMarker } from './markers.js';
import { type Table, isGridRule, isPipeRow, readPipeTable } from './tables.js';
import { type Gap, continues, wrapWidth } from './wrapping.js';

/** A heading, paragraph, list entry or table: lines that belong together. */
export interface Block {
  /** Its words with emphasis marks, without the list marker, line breaks and hyphenation undone. */
  text: string;
  /** `text` as a reader says it. */
  plain: string;
  pieces: { line: Line; text: string }[];
  marker?: Marker;
  code?: StatedCode;
  table?: Table;
  indent: number;
  /** What stands between the block and the one before. */
  gap: Gap;
  /** Page furniture or a blank line stood inside it. */
  broken: boolean;
  /** Markdown heading level; 0 for none. */
  hash: number;
  bold: boolean;
  caps: boolean;
  spaced: boolean;
}

/** Joins lines into blocks, leaving out page furniture and contents. */
export function buildBlocks(
  lines: readonly Line[],
  furniture: ReadonlySet<Line>,
  contents: ReadonlySet<Line>,
): Block[] {
  const width = wrapWidth(lines);
  const blocks: Block[] = [];
  let gap: Gap = 'blank';
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) break;
    if (furniture.has(line)) {
      gap = 'page';
      continue;
    }
    if (line.text === '' || contents.has(line)) {
      if (gap === 'none') gap = 'blank';
      continue;
    }
    const last = blocks.at(-1);
    if (isPipeRow(line.text)) {
      const rows = pipeRows(lines, i, furniture);
      blocks.push(tableBlock(readPipeTable(rows.lines), gap, line));
      i = rows.end;
    } else if (opensHtmlTable(line)) {
      const rows = htmlTableLines(lines, i).filter((row) => !furniture.has(row));
      blocks.push(tableBlock(readHtmlTable(rows), gap, line));
      i = Math.max(i, lines.indexOf(rows.at(-1) ?? line, i));
    } else if (isAlignedHeader(line) && !last?.text.endsWith('-')) {
      const ahead = lines.slice(i + 1, i + 2000).filter((later) => !furniture.has(later));
      const table = readAlignedTable(line, ahead);
      if (table.rows.length > 0) {
        blocks.push(tableBlock(table, gap, line));
        i = Math.max(i, lines.indexOf(table.lines.at(-1) ?? line, i));
      } else blocks.push(openBlock(line, gap));
    } else {
      const block = openBlock(line, gap);
      if (last && !last.table && continues(last, block, line, gap, width)) extend(last, line, gap);
      else blocks.push(block);
    }
    gap = 'none';
  }
  return blocks;
}

function openBlock(line: Line, gap: Gap): Block {
  const quoted = line.text.replace(/^>\s*(?=\S)/, '');
  const hashes = /^(#{1,6})\s+(?=\S)/.exec(quoted);
  const unhashed = quoted.slice(hashes?.[0]?.length ?? 0).replace(hashes ? /\s+#+$/ : /$^/, '');
  const spaced = isLetterSpaced(unhashed);
  const { marker, code, body } = withoutFalsePart(
    readMarker(spaced ? closeLetterSpacing(unhashed) : unhashed),
    unhashed,
  );
  const block: Block = {
    text: '',
    plain: '',
    pieces: [{ line, text: spaced ? unhashed : body }],
    indent: line.indent,
    gap,
    broken: false,
    hash: hashes?.[1]?.length ?? 0,
    bold: false,
    caps: false,
    spaced,
    ...(marker ? { marker } : {}),
    ...(code ? { code } : {}),
  };
  restyle(block, body);
  return block;
}

/** "Bagian 4 ini memuat …" is a sentence, not a part's heading. */
function withoutFalsePart(read: MarkedText, text: string): MarkedText {
  const sentence = foldedWords(read.body).length > 16 || /[.;]$/.test(read.body);
  return read.marker?.style === 'part' && sentence ? { body: text } : read;
}

function extend(block: Block, line: Line, gap: Gap): void {
  const more = line.text.replace(/^>\s*(?=\S)/, '');
  const text = isLetterSpaced(more) ? closeLetterSpacing(more) : more;
  block.pieces.push({ line, text: more });
  if (gap !== 'none') block.broken = true;
  restyle(block, joinWords(block.text, text));
}

/** Undoes hyphenation, but keeps the hyphen of a doubled word ("undang-undang") broken at it. */
export function joinWords(before: string, after: string): string {
  if (before === '') return after;
  const broken = /(\p{L}+)-$/u.exec(before)?.[1];
  if (broken === undefined || !/^\p{Ll}/u.test(after)) return `${before} ${after}`;
  const next = /^\p{L}+/u.exec(after)?.[0] ?? '';
  const doubled =
    broken.toLowerCase() === next.toLowerCase() || (broken.length > 3 && next.startsWith(broken.toLowerCase()));
  return doubled ? `${before}${after}` : `${before.slice(0, -1)}${after}`;
}

function restyle(block: Block, text: string): void {
  block.text = text;
  block.plain = plainText(text);
  block.bold = /^(\*\*|__).+(\*\*|__)\s*:?$/.test(text) && !/^(\*\*|__)((?!\1).)+\1\s*[^\s:*]/.test(text);
  const letters = block.plain.replace(/[^\p{L}]/gu, '');
  block.caps = letters.length >= 3 && letters === letters.toUpperCase();
}

function tableBlock(table: Table, gap: Gap, line: Line): Block {
  const pieces = table.lines.map((row) => ({ line: row, text: row.text }));
  return {
    text: '',
    plain: '',
    pieces,
    table,
    indent: line.indent,
    gap,
    broken: false,
    hash: 0,
    bold: false,
    caps: false,
    spaced: false,
  };
}

/** Rows from `start` on, across page furniture and blank lines where the table goes on behind them. */
function pipeRows(lines: readonly Line[], start: number, furniture: ReadonlySet<Line>): { lines: Line[]; end: number } {
  const rows: Line[] = [];
  const columns = columnCount(lines[start]);
  let end = start;
  let gap: Gap = 'none';
  for (let i = start; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined) break;
    if (furniture.has(line)) {
      gap = 'page';
      continue;
    }
    if (line.text === '') {
      if (gap === 'none') gap = 'blank';
      continue;
    }
    if (!isPipeRow(line.text)) break;
    if (gap !== 'none') {
      const headed =
        !isGridRule(line.text) && !isGridRule(rows[0]?.text ?? '') && /^\|?[\s:|+-]+$/.test(lines[i + 1]?.text ?? '');
      if (columnCount(line) !== columns || (headed && line.text !== rows[0]?.text)) break;
    }
    rows.push(line);
    end = i;
    gap = 'none';
  }
  return { lines: rows, end };
}

function columnCount(line: Line | undefined): number {
  return line?.text.split(isGridRule(line.text) ? '+' : '|').length ?? 0;
}

/** The words of a block as printed, one source line per line. */
export function quoteOf(block: Block): string {
  return block.pieces.map((piece) => piece.text).join('\n');
}

export function linesOf(block: Block): Line[] {
  return block.pieces.map((piece) => piece.line);
}

/** Whether a block is an entry of a list as far as its own marker tells. */
export function isEntry(block: Block): boolean {
  return block.marker !== undefined && block.hash === 0;
}
