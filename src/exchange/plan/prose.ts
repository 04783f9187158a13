import type { Block } from './blocks.js';
import { foldedWords } from './likeness.js';
import { isCaption } from './headings.js';
import { quotation } from './inline.js';
import { plainText } from './lines.js';
import { INTRODUCING } from './vocabulary.js';

/** A sentence or more, a caption or a note on sources: text that explains and states no item. */
export function isProse(block: Block): boolean {
  if (isCaption(block) || /^(sumber|source|catatan|note|keterangan)\s*:/i.test(block.plain)) return true;
  if (block.plain.endsWith(':') || INTRODUCING.test(block.plain)) return true;
  return (
    foldedWords(block.plain).length >= 4 && (/[.!?]["”’)]?$/.test(block.plain) || foldedWords(block.plain).length >= 20)
  );
}

/** A single statement, as one line of a list whose entries are not marked. */
export function isStatementLine(block: Block): boolean {
  const { plain } = block;
  const words = foldedWords(plain).length;
  return (
    words >= 1 &&
    words <= 40 &&
    !plain.endsWith(':') &&
    !/[.!?]\s+\p{Lu}/u.test(plain) &&
    !isCaption(block) &&
    !/\b(adalah|yaitu|yakni|sebagai berikut)\b/i.test(plain)
  );
}

/** The vision within a paragraph: what is quoted, or what follows "adalah". */
export function visionIn(block: Block): string | undefined {
  const quoted = quotation(block.plain);
  if (quoted !== undefined) return quoted;
  const said = /\b(?:adalah|ialah|yaitu|yakni|is)\s*:?\s+(?:untuk\s+|to\s+)?(\S.*)$/i.exec(plainText(block.text))?.[1];
  return said !== undefined && foldedWords(said).length >= 4 && /\b(visi|vision)\b/i.test(block.plain)
    ? said
    : undefined;
}
