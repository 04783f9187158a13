import { closeLetterSpacing, isLetterSpaced } from './letter-spacing.js';
import { fold } from './likeness.js';
import { type Line, plainText } from './lines.js';
import { readMarker } from './markers.js';
import { isContentsHeading } from './recognise.js';

const LEADERS = /(?:\.\s?){4,}\s*\d{0,4}\s*$|…+\s*\d{1,4}\s*$/;
const PAGE_AT_END = /(?:\s{2,}|\t|\.{2,}\s*|…\s*|\s\|\s*)(?:\d{1,4}|[ivxl]{1,6})\s*\|?\s*$/;
const LOOSE_PAGE = /\S\s+\d{1,3}$/;
const LINKED = /^[-*\d.\s]*\[[^\]]+\]\(#[^)]*\)\s*$/;
/** Longest entry of a table of contents, leaders included. */
const LONGEST_ENTRY = 240;
/** Longer than any table of contents that this reader has to skip. */
const MOST_ENTRIES = 400;

/** Lines of tables of contents (lists of tables and figures too), which repeat headings and are none. */
export function findContents(lines: readonly Line[]): Set<Line> {
  const contents = new Set<Line>();
  const printed = lines.filter((line) => line.text !== '');
  for (let i = 0; i < printed.length; i++) {
    const line = printed[i];
    if (line === undefined || contents.has(line)) continue;
    if (line.text.length < LONGEST_ENTRY && LEADERS.test(line.text)) contents.add(line);
    else if (isHeadingOfContents(line)) {
      contents.add(line);
      for (const entry of entriesAfter(printed, i + 1)) contents.add(entry);
    }
  }
  return contents;
}

function isHeadingOfContents(line: Line): boolean {
  if (line.text.length > 80 || LEADERS.test(line.text)) return false;
  const text = isLetterSpaced(line.text) ? closeLetterSpacing(line.text) : line.text;
  return isContentsHeading(plainText(text.replace(/^#+\s*/, '')));
}

/**
 * With page numbers: up to the first line that has none (wrapped entries aside).
 * Without: up to the line that repeats an entry, where the body begins.
 */
function entriesAfter(printed: readonly Line[], start: number): Line[] {
  const ahead = printed.slice(start, start + MOST_ENTRIES);
  const numbered = ahead.slice(0, 4).filter((line) => hasPage(line)).length >= Math.min(2, ahead.length);
  const seen = new Set<string>();
  const entries: Line[] = [];
  for (const [i, line] of ahead.entries()) {
    if (numbered) {
      const next = ahead[i + 1];
      const wraps =
        next !== undefined &&
        hasPage(next) &&
        next.number === line.number + 1 &&
        readMarker(next.text).marker === undefined &&
        readMarker(line.text).marker !== undefined;
      if (!hasPage(line) && !wraps && !isColumnHead(line)) break;
    } else {
      const key = fold(plainText(readMarker(line.text.replace(/^#+\s*/, '')).body));
      if (seen.has(key) || line.text.length > 120 || /[.;:]$/.test(line.text)) break;
      seen.add(key);
      if (i + 1 === ahead.length) return [];
    }
    entries.push(line);
  }
  // Without page numbers and without a repetition there is no telling where the list ends: take none of it.
  if (!numbered && !repeatsLater(entries, printed.slice(start + entries.length))) return [];
  return entries;
}

function hasPage(line: Line): boolean {
  if (line.text.length > LONGEST_ENTRY) return false;
  return (
    PAGE_AT_END.test(line.printed) ||
    LEADERS.test(line.text) ||
    LINKED.test(line.text) ||
    (LOOSE_PAGE.test(line.text) && line.text.length < 120)
  );
}

function isColumnHead(line: Line): boolean {
  return (
    /^(halaman|hal\.?|page)$/i.test(line.text) ||
    /^\|[\s:|-]+\|$/.test(line.text) ||
    /^\|.*\b(halaman|page)\b.*\|$/i.test(line.text)
  );
}

function repeatsLater(entries: readonly Line[], later: readonly Line[]): boolean {
  const next = later[0];
  if (next === undefined) return false;
  const key = fold(plainText(readMarker(next.text.replace(/^#+\s*/, '')).body));
  return entries.some((entry) => fold(plainText(readMarker(entry.text).body)) === key);
}
