import type { Line } from './lines.js';

/** One cell: its words, and the lines they stand in. */
export interface Cell {
  text: string;
  pieces: { line: Line; text: string }[];
}

export interface Table {
  /** Column titles; empty where the table has none. */
  header: string[];
  rows: { cells: Cell[]; lines: Line[] }[];
  lines: Line[];
}

const SEPARATOR = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/;
const GRID_RULE = /^\+(?:[-=:]+\+)+$/;

/** A line between the rows of a grid: `+----+------+`. */
export function isGridRule(text: string): boolean {
  return GRID_RULE.test(text);
}

/** Whether a line is a row of a table drawn with pipes. */
export function isPipeRow(text: string): boolean {
  if (GRID_RULE.test(text)) return true;
  const pipes = (text.match(/\|/g) ?? []).length;
  return (
    pipes >= 2 &&
    (text.startsWith('|') || pipes >= 3 || SEPARATOR.test(text)) &&
    !/\|\s*\d{1,4}$/.test(text.startsWith('|') ? '' : text)
  );
}

/** Reads rows drawn with pipes, markdown or grid; cells of a grid row that span lines are joined. */
export function readPipeTable(lines: readonly Line[]): Table {
  const grid = lines.some((line) => GRID_RULE.test(line.text));
  const rows: Table['rows'] = [];
  let separatorAt: number | undefined;
  let open = false;
  for (const line of lines) {
    if (GRID_RULE.test(line.text) || SEPARATOR.test(line.text)) {
      if (/=|\|/.test(line.text) || !grid) separatorAt ??= rows.length;
      open = false;
      continue;
    }
    const cells = splitRow(line);
    const last = rows.at(-1);
    if (grid && open && last && cells[0]?.text === '') {
      cells.forEach((cell, i) => appendTo(last.cells[i], cell));
      last.lines.push(line);
    } else rows.push({ cells, lines: [line] });
    open = true;
  }
  const headed = separatorAt === undefined || separatorAt === 0 ? rows.slice(0, 1) : rows.slice(0, separatorAt);
  const title = joinTitles(headed.map((row) => row.cells.map((cell) => cell.text)));
  const body = rows.slice(headed.length).filter((row) => !isSameRow(row.cells, title));
  return { header: title, rows: body, lines: [...lines] };
}

function splitRow(line: Line): Cell[] {
  return line.text
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((part) => part.trim())
    .map((text) => ({ text, pieces: text === '' ? [] : [{ line, text }] }));
}

export function appendTo(cell: Cell | undefined, more: Cell): void {
  if (cell === undefined || more.text === '') return;
  const broken = /\p{L}-$/u.test(cell.text) && /^\p{Ll}/u.test(more.text);
  cell.text = cell.text === '' ? more.text : broken ? cell.text.slice(0, -1) + more.text : `${cell.text} ${more.text}`;
  cell.pieces.push(...more.pieces);
}

/** Titles in two rows ("Tahun" over "2021 | 2022") become one row, the lower title where it has words. */
export function joinTitles(rows: readonly string[][]): string[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from(
    { length: width },
    (_, i) =>
      rows
        .map((row) => row[i] ?? '')
        .filter((text) => text !== '')
        .at(-1) ?? '',
  );
}

/** A title row repeated where the table goes on over a page. */
export function isSameRow(cells: readonly Cell[], header: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.text !== '');
  return filled.length >= 2 && cells.every((cell, i) => cell.text === (header[i] ?? ''));
}
