import { readMarker } from './markers.js';
import type { Cell } from './tables.js';

const LISTED = /(?:^|\s)(?:([a-z]|\d{1,2})[.)]|[•▪●])\s+(?=\S)/g;

/** The statements of a cell: one, or several where the cell holds a list (`a. … b. …`, `• … • …`). */
export function statementsIn(cell: Cell): Cell[] {
  const starts: { at: number; end: number }[] = [];
  for (const match of cell.text.matchAll(LISTED)) {
    const label = match[1];
    const number =
      label === undefined ? starts.length + 1 : /\d/.test(label) ? Number(label) : label.charCodeAt(0) - 96;
    if (number === starts.length + 1) starts.push({ at: match.index, end: match.index + match[0].length });
  }
  if (starts.length < 2 || (starts[0]?.at ?? 0) > 0) return [{ ...cell, text: readMarker(cell.text).body }];
  return starts.map(({ end }, i) => {
    const text = cell.text.slice(end, starts[i + 1]?.at ?? cell.text.length).trim();
    return { text, pieces: piecesOf(text, cell) };
  });
}

/** The lines that a part of a cell stands in; all of the cell's where line breaks make that unclear. */
function piecesOf(part: string, cell: Cell): Cell['pieces'] {
  const whole = cell.pieces.find((piece) => piece.text.includes(part));
  if (whole) return [{ line: whole.line, text: part }];
  const within = cell.pieces.filter((piece) => part.includes(readMarker(piece.text).body));
  return within.length > 0 ? within : cell.pieces;
}
