import { closeLetterSpacing, isLetterSpaced } from './letter-spacing.js';
import { foldedWords } from './likeness.js';
import { type Line, plainText } from './lines.js';
import { readMarker } from './markers.js';
import { callsItselfPlan, subjectOf } from './recognise.js';
import { isPipeRow } from './tables.js';

/** A table of contents further down than this does not tell where the cover ends. */
const COVER_REACH = 60;
const PARAGRAPH = 12;

/**
 * Lines of the cover: title, author, copyright. Up to the table of contents where one follows soon, else up to the
 * first paragraph, list, table or section heading; paragraphs and lists on the way are left to the body.
 */
export function findCover(
  lines: readonly Line[],
  furniture: ReadonlySet<Line>,
  contents: ReadonlySet<Line>,
  title: readonly Line[],
): Set<Line> {
  const printed = lines.filter((line) => line.text !== '' && !furniture.has(line));
  const contentsAt = printed.findIndex((line) => contents.has(line));
  const cover = new Set(title);
  if (contentsAt >= 0 && contentsAt < COVER_REACH) {
    for (const line of printed.slice(0, contentsAt)) if (!isBody(line)) cover.add(line);
    return cover;
  }
  for (const line of printed) {
    if (title.includes(line)) continue;
    if (isBody(line) || opensSection(line)) break;
    cover.add(line);
  }
  return cover;
}

function isBody(line: Line): boolean {
  const { marker } = readMarker(line.text);
  return (
    foldedWords(line.text).length >= PARAGRAPH ||
    isPipeRow(line.text) ||
    (marker !== undefined && marker.style !== 'part')
  );
}

function opensSection(line: Line): boolean {
  if (/^#{2,}\s/.test(line.text)) return true;
  const bare = line.text.replace(/^#\s*/, '');
  if (readMarker(bare).marker !== undefined) return true;
  const plain = plainText(isLetterSpaced(bare) ? closeLetterSpacing(bare) : bare);
  const subject = subjectOf(plain);
  return (
    (subject.kinds.length > 0 || subject.other || subject.documentPurpose) && subject.leading && !callsItselfPlan(plain)
  );
}
