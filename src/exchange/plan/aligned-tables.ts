import type { Line } from './lines.js';
import { columnRole } from './columns.js';
import { type Cell, type Table, appendTo } from './tables.js';

interface Chunk {
  text: string;
  start: number;
  end: number;
}

/** Splits a line where tabs or two spaces and more part its words. */
function chunksOf(line: Line): Chunk[] {
  const chunks: Chunk[] = [];
  if (line.printed.includes('\t')) {
    // With tabs the position that counts is the number of the tab, not the width of the words.
    line.printed.split('\t').forEach((part, i) => {
      if (part.trim() !== '') chunks.push({ text: part.trim(), start: i, end: i });
    });
    return chunks;
  }
  for (const match of line.printed.matchAll(/\S+(?: \S+)*/g)) {
    chunks.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return chunks;
}

/** Whether a line is the title row of a table aligned with tabs or spaces: it names at least two columns. */
export function isAlignedHeader(line: Line): boolean {
  if (!/\S(?:\t| {2,})\S/.test(line.printed) || line.text.length > 240) return false;
  const chunks = chunksOf(line);
  const known = chunks.filter((chunk) => chunk.text.length < 40 && columnRole(chunk.text).role !== 'other');
  return chunks.length >= 2 && known.length >= 2 && known.length >= chunks.length / 2;
}

/**
 * Reads a table from its title row on. A row begins where its first column has words; other lines go on
 * with the cells above. It ends at a line that fits no column, or a blank line followed by one.
 *
 * @param following the lines after the title row, page furniture left out
 */
export function readAlignedTable(title: Line, following: readonly Line[]): Table {
  const columns = chunksOf(title);
  const byTab = title.printed.includes('\t');
  const table: Table = { header: columns.map((column) => column.text), rows: [], lines: [title] };
  for (const [i, line] of following.entries()) {
    if (line.text === '') {
      const next = following.slice(i).find((later) => later.text !== '');
      if (next === undefined || !(isRow(next, columns, byTab) || (!byTab && standsUnderColumn(next, columns)))) break;
      continue;
    }
    if (/^[-=_\s]{6,}$/.test(line.text)) {
      table.lines.push(line);
      continue;
    }
    if (isAlignedHeader(line) && line.text.replace(/\s+/g, ' ') === title.text.replace(/\s+/g, ' ')) {
      table.lines.push(line);
      continue;
    }
    if (table.rows.length === 0 && !byTab && goesOnWithTitles(line, columns)) {
      for (const chunk of chunksOf(line)) {
        const at = columnOf(chunk, columns);
        table.header[at] = `${table.header[at] ?? ''} ${chunk.text}`;
      }
      table.lines.push(line);
      continue;
    }
    if (!fits(line, columns, byTab, table.rows.length > 0)) break;
    addLine(table, line, columns, byTab);
  }
  return table;
}

/** Wrapped words of a cell, which page furniture may have parted from it: they begin where a later column does. */
function standsUnderColumn(line: Line, columns: readonly Chunk[]): boolean {
  return columns.slice(1).some((column) => Math.abs(column.start - line.indent) <= 1);
}

/** Titles of two lines: the second begins under none but later columns. */
function goesOnWithTitles(line: Line, columns: readonly Chunk[]): boolean {
  return (
    line.indent >= (columns[1]?.start ?? 0) + 2 &&
    chunksOf(line).every((chunk) => columnOf(chunk, columns) > 0 && chunk.text.length < 25)
  );
}

function isRow(line: Line, columns: readonly Chunk[], byTab: boolean): boolean {
  return chunksOf(line).length >= 2 && fits(line, columns, byTab, true);
}

function fits(line: Line, columns: readonly Chunk[], byTab: boolean, started: boolean): boolean {
  const chunks = chunksOf(line);
  if (byTab) return line.printed.includes('\t') && chunks.length <= columns.length;
  if (chunks.length >= 2) return chunks.length <= columns.length + 1;
  return started && line.indent >= (columns[1]?.start ?? 4) - 2;
}

function addLine(table: Table, line: Line, columns: readonly Chunk[], byTab: boolean): void {
  const cells: Cell[] = columns.map(() => ({ text: '', pieces: [] }));
  for (const chunk of chunksOf(line)) {
    const at = byTab ? Math.min(chunk.start, columns.length - 1) : columnOf(chunk, columns);
    appendTo(cells[at], { text: chunk.text, pieces: [{ line, text: chunk.text }] });
  }
  const last = table.rows.at(-1);
  if (last && cells[0]?.text === '' && !startsSum(cells, last.cells)) {
    cells.forEach((cell, i) => appendTo(last.cells[i], cell));
    last.lines.push(line);
  } else table.rows.push({ cells, lines: [line] });
  table.lines.push(line);
}

/** A figure under a figure is no wrapped text: totals have rows of their own, though unnumbered. */
function startsSum(cells: readonly Cell[], above: readonly Cell[]): boolean {
  return cells.some((cell, i) => /^(?:Rp\.?\s*)?[\d.,]+$/.test(cell.text) && (above[i]?.text ?? '') !== '' && i > 0);
}

/** The column that a chunk overlaps most, else the nearest to its start. */
function columnOf(chunk: Chunk, columns: readonly Chunk[]): number {
  let best = 0;
  let bestScore = -Infinity;
  columns.forEach((column, i) => {
    const overlap = Math.min(chunk.end, columns[i + 1]?.start ?? column.end + 60) - Math.max(chunk.start, column.start);
    const score = Math.abs(chunk.start - column.start) <= 2 ? 1000 : overlap;
    if (score > bestScore) [best, bestScore] = [i, score];
  });
  return best;
}
