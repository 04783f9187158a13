import type { Line } from './lines.js';
import { type Cell, type Table, appendTo } from './tables.js';

/** Whether a line opens a table written in HTML, as some converters leave them in markdown. */
export function opensHtmlTable(line: Line): boolean {
  return /<table\b/i.test(line.text);
}

/** The lines from `start` to the end of the table. */
export function htmlTableLines(lines: readonly Line[], start: number): Line[] {
  const end = lines.findIndex((line, i) => i >= start && /<\/table>/i.test(line.text));
  return lines.slice(start, end < 0 ? lines.length : end + 1).filter((line) => line.text !== '');
}

/** Reads rows and cells by their tags; a cell that spans rows stands in the first, the others are left empty. */
export function readHtmlTable(lines: readonly Line[]): Table {
  const rows: Table['rows'] = [];
  const spans = new Map<number, number>();
  let cell: Cell | undefined;
  for (const line of lines) {
    for (const part of line.text.split(/(<[^>]*>)/)) {
      const [, closing, tag] = /^<(\/?)(\w+)/.exec(part) ?? [];
      const row = rows.at(-1);
      if (tag === undefined) {
        if (cell && part.trim() !== '') appendTo(cell, { text: part.trim(), pieces: [{ line, text: part.trim() }] });
      } else if (/^t[hd]$/i.test(tag)) {
        cell = closing === '' && row ? openCell(row, part, spans) : undefined;
      } else if (/^tr$/i.test(tag) && closing === '') rows.push({ cells: [], lines: [] });
      if (row && row.lines.at(-1) !== line && !(closing === '' && /^tr$/i.test(tag ?? ''))) row.lines.push(line);
    }
  }
  const [head, ...body] = rows.filter((row) => row.cells.length > 0);
  return { header: head?.cells.map((one) => one.text) ?? [], rows: body, lines: [...lines] };
}

function openCell(row: Table['rows'][number], tag: string, spans: Map<number, number>): Cell {
  for (let left = spans.get(row.cells.length); left; left = spans.get(row.cells.length)) {
    spans.set(row.cells.length, left - 1);
    row.cells.push({ text: '', pieces: [] });
  }
  const rowspan = Number(/rowspan\s*=\s*["']?(\d+)/i.exec(tag)?.[1] ?? 1);
  const cell: Cell = { text: '', pieces: [] };
  if (rowspan > 1) spans.set(row.cells.length, rowspan - 1);
  row.cells.push(cell);
  return cell;
}
