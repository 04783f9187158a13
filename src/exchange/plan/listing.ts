import { type Block, isEntry } from './blocks.js';
import { isCaption } from './headings.js';
import { follows } from './markers.js';
import { isDomainLabel } from './recognise.js';
import { isYearLabel } from './years.js';

/** An entry of a list, what is listed beneath it, and paragraphs that explain it. */
export interface Entry {
  block: Block;
  children: Entry[];
  notes: Block[];
}

/** What a section is made of, in reading order. */
export type Part =
  | { type: 'prose'; block: Block }
  | { type: 'list'; intro?: Block; entries: Entry[]; blocks: Block[] }
  | { type: 'table'; intro?: Block; block: Block };

/** Groups a section's blocks into paragraphs, nested lists and tables, each list with the sentence before it. */
export function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  let before: Block | undefined;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined) break;
    const intro = before ? { intro: before } : {};
    if (block.table) {
      parts.push({ type: 'table', ...intro, block });
      before = undefined;
    } else if (isEntry(block)) {
      const taken = takeList(blocks, i);
      parts.push({ type: 'list', ...intro, entries: nest(taken), blocks: taken });
      i += taken.length - 1;
      before = undefined;
    } else {
      parts.push({ type: 'prose', block });
      if (!(before && isCaption(block))) before = block;
    }
  }
  return parts;
}

/** Entries in a row; a paragraph that explains one, between it and the next of its list, is taken along. */
function takeList(blocks: readonly Block[], start: number): Block[] {
  const taken: Block[] = [];
  for (let i = start; i < blocks.length; i++) {
    const block = blocks[i];
    if (block === undefined || block.table) break;
    if (isEntry(block)) taken.push(block);
    else if (explains(blocks, i, taken)) taken.push(block);
    else break;
  }
  return taken.slice(0, taken.findLastIndex(isEntry) + 1);
}

function explains(blocks: readonly Block[], i: number, taken: readonly Block[]): boolean {
  const block = blocks[i];
  if (block === undefined || block.plain.endsWith(':') || isCaption(block)) return false;
  const next = blocks.slice(i + 1, i + 4).find((later) => later.table !== undefined || isEntry(later));
  if (!next?.marker) return false;
  const { marker } = next;
  const last = taken.filter((entry) => entry.marker?.style === marker.style).at(-1);
  if (!last?.marker || !follows(last.marker, marker)) return false;
  return !marker.bullet || last.plain.split(' ').length <= 8;
}

function nest(blocks: readonly Block[]): Entry[] {
  const top: Entry[] = [];
  const open: Entry[] = [];
  for (const block of blocks) {
    if (!isEntry(block)) {
      open.at(-1)?.notes.push(block);
      continue;
    }
    const entry: Entry = { block, children: [], notes: [] };
    while (open.length > 0 && !isBeneath(block, open)) open.pop();
    const above = open.at(-1);
    if (above) above.children.push(entry);
    else top.push(entry);
    open.push(entry);
  }
  return top;
}

/** Whether an entry belongs beneath the last open one: further in, or marked otherwise under a mere label. */
function isBeneath(block: Block, open: readonly Entry[]): boolean {
  const above = open.at(-1)?.block;
  if (!above?.marker || !block.marker) return false;
  if (block.indent >= above.indent + 2) return true;
  if (block.indent < above.indent - 1) return false;
  if (block.marker.style === above.marker.style) return false;
  if (
    open
      .slice(0, -1)
      .some(
        (entry) => entry.block.marker?.style === block.marker?.style && Math.abs(entry.block.indent - block.indent) < 2,
      )
  )
    return false;
  if (block.marker.depth > 0 && above.marker.depth > 0) return block.marker.depth > above.marker.depth;
  if (block.marker.bullet && above.marker.bullet) return isLabel(above);
  if (block.marker.style === 'code') return above.marker.style !== 'code';
  if (above.marker.style === 'code') return !block.marker.bullet || block.indent > above.indent;
  return true;
}

/** An entry that only names what stands beneath it. */
export function isLabel(block: Block): boolean {
  return block.plain.endsWith(':') || block.bold || isDomainLabel(block.plain) || isYearLabel(block.plain);
}

export function flatten(entries: readonly Entry[]): Entry[] {
  return entries.flatMap((entry) => [entry, ...flatten(entry.children)]);
}
