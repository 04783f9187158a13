import type { Block } from './blocks.js';
import { foldedWords } from './likeness.js';
import type { Line } from './lines.js';
import { isDomainLabel, subjectOf } from './recognise.js';

/** What stands between two lines: nothing, blank lines, or the end of a page. */
export type Gap = 'none' | 'blank' | 'page';

/** Lines longer than this are paragraphs of their own; a document full of them does not wrap. */
const LONGEST_WRAPPED_LINE = 130;

/** A sentence that cannot end here. */
const LEFT_OPEN =
  /(?:,|\b(?:dan|yang|di|ke|dari|untuk|dengan|atau|oleh|pada|dalam|serta|the|of|and|to|in|for|with|by))$/i;

/** The width at which the document breaks its lines; undefined where a line is a paragraph. */
export function wrapWidth(lines: readonly Line[]): number | undefined {
  const lengths = lines
    .map((line) => line.text.length)
    .filter((length) => length > 30)
    .toSorted((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)];
  return width !== undefined && width <= LONGEST_WRAPPED_LINE ? width : undefined;
}

/**
 * Whether `line` goes on with the block above it.
 *
 * @param opened the line read as a block of its own
 * @param width {@link wrapWidth} of the document
 */
export function continues(block: Block, opened: Block, line: Line, gap: Gap, width: number | undefined): boolean {
  if (block.hash > 0 || opened.hash > 0) return false;
  const full = isFull(block, width);
  // A year or a quantity may start a wrapped line; a bare number is a marker only where a line could start.
  if (opened.marker && !(opened.marker.style === '1' && full && block.marker?.style !== '1')) return false;
  if (block.marker?.style === 'part' && block.plain === '') return true;
  const lowerCase = /^[\p{Ll}(,&)”]/u.test(opened.plain) && !opened.spaced;
  if (hasEnded(block.plain) || block.plain.endsWith(':')) {
    if (gap !== 'none' || !(lowerCase && !hasEnded(block.plain)))
      return gap === 'none' && carriesOn(block, opened, line, full);
  }
  if (endsHyphenated(block) && lowerCase) return true;
  if (gap !== 'none') {
    if (lowerCase) return block.plain.length >= 25 && !isNamed(block);
    return gap === 'page' && LEFT_OPEN.test(block.plain) && !looksLikeHeading(opened);
  }
  if (lowerCase) return !isNamed(block);
  if (block.marker && line.indent > block.indent && !isNamed(opened)) return true;
  if (hasOpenQuotation(block.plain)) return true;
  if (block.caps && opened.caps && !block.marker) return !isNamed(block) && !isNamed(opened);
  return carriesOn(block, opened, line, full);
}

function carriesOn(block: Block, opened: Block, line: Line, full: boolean): boolean {
  if (block.marker && line.indent > block.indent + 1) return !isNamed(opened);
  if (looksLikeHeading(block) || looksLikeHeading(opened)) return false;
  return (
    full &&
    !block.plain.endsWith(':') &&
    !(block.marker !== undefined && hasEnded(block.plain) && line.indent <= block.indent)
  );
}

function isFull(block: Block, width: number | undefined): boolean {
  const last = block.pieces.at(-1)?.line;
  return width !== undefined && last !== undefined && last.printed.length >= width * 0.72;
}

function endsHyphenated(block: Block): boolean {
  return /\p{L}-$/u.test(block.text);
}

function hasEnded(text: string): boolean {
  return /[.;!?]["”’)]?$/.test(text);
}

function hasOpenQuotation(text: string): boolean {
  return (text.match(/“/g)?.length ?? 0) > (text.match(/”/g)?.length ?? 0);
}

/** Styled as a heading, or named like a section. */
function looksLikeHeading(block: Block): boolean {
  return block.hash > 0 || block.bold || block.caps || block.spaced || isNamed(block);
}

/** Short, and nothing but the name of a section or domain. */
export function isNamed(block: Block): boolean {
  if (block.plain.length > 90) return false;
  const words = foldedWords(block.plain);
  if (words.length === 0 || words.length > 8 || /[.;,]$/.test(block.plain) || /^\p{Ll}/u.test(block.plain))
    return false;
  const subject = subjectOf(block.plain);
  return (
    ((subject.kinds.length > 0 || subject.other) && subject.leading && isTitle(block.plain)) ||
    isDomainLabel(block.plain)
  );
}

/** Most of its longer words begin with a capital. */
export function isTitle(text: string): boolean {
  const words = text
    .replace(/[^\p{L}\s-]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word.length > 3);
  return words.length === 0 || words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.6;
}
