import { type Block, isEntry } from './blocks.js';
import { amountIn } from './budgets.js';
import { codeInParentheses } from './codes.js';
import { isOrdinalTitle } from './inline.js';
import { foldedWords } from './likeness.js';
import { follows } from './markers.js';
import { type Run, findRuns } from './runs.js';
import { isDomainLabel, subjectOf } from './recognise.js';
import { INTRODUCING, LEADING_VERB, type SectionKind } from './vocabulary.js';
import { isTitle } from './wrapping.js';
import { isYearLabel } from './years.js';

/** Longest a heading gets, in words. */
const LONGEST_HEADING = 16;

/**
 * Tells headings from paragraphs and list entries, by markup, numbering, capitals, vocabulary and position.
 * An entry is a heading only where its list does not claim it: "1. 2. 3." of a list of goals and the "2." or
 * "4." of the next heading look alike, but the heading names a section and has text of its own beneath.
 */
export function findHeadings(blocks: readonly Block[]): Set<Block> {
  const headings = new Set<Block>();
  const runs = findRuns(blocks);
  const lastNumber = new Map<string, number>();
  let listed: Block | undefined;
  let awaitingVision = false;
  let kinds: readonly SectionKind[] = [];
  blocks.forEach((block, i) => {
    const context: Position = { blocks, i, awaitingVision, run: runs.get(block), lastNumber, listed, kinds };
    if (isHeading(block, context)) {
      headings.add(block);
      if (block.marker?.number !== undefined) lastNumber.set(block.marker.style, block.marker.number);
      kinds = block.marker?.style === 'part' ? [] : subjectOf(block.plain).kinds;
      awaitingVision = kinds.includes('Vision');
      listed = undefined;
    } else {
      if (!(block.table === undefined && block.plain.endsWith(':'))) awaitingVision = false;
      if (block.marker && !block.marker.bullet) listed = block;
    }
  });
  return headings;
}

interface Position {
  blocks: readonly Block[];
  i: number;
  /** A heading "Visi" has just gone by: what is set in capitals or bold here is the vision. */
  awaitingVision: boolean;
  run: Run | undefined;
  lastNumber: ReadonlyMap<string, number>;
  /** The numbered entry last seen under the current heading. */
  listed: Block | undefined;
  /** What the heading above announces; a part's ("BAB IV …") announces sections first. */
  kinds: readonly SectionKind[];
}

function isHeading(block: Block, at: Position): boolean {
  if (block.table) return false;
  if (block.marker?.style === 'part')
    return !/[.;,]$/.test(block.plain) && foldedWords(block.plain).length <= LONGEST_HEADING;
  const words = foldedWords(block.plain).length;
  if (words === 0 || words > (block.hash > 0 ? 2 * LONGEST_HEADING : LONGEST_HEADING)) return false;
  if (block.hash > 0) return true;
  if (/[.;,!?]$/.test(block.plain) || /^[\p{Ll}“"‘']/u.test(block.plain) || isCaption(block)) return false;
  if (block.plain.endsWith(':') && leadsIn(block)) return false;
  if (block.code || amountIn(block.plain)) return false;
  return isEntry(block) ? isNumberedHeading(block, words, at) : isUnnumberedHeading(block, words, at);
}

/** A sentence before a colon leads in what follows: its verb tells it from a label such as "Misi Kota:". */
function leadsIn(block: Block): boolean {
  if (INTRODUCING.test(block.plain)) return true;
  return LEADING_VERB.test(block.plain) && !block.bold && !block.caps && !block.spaced && !isTitle(block.plain);
}

function namesSection(block: Block): boolean {
  const subject = subjectOf(block.plain);
  if (isLabelled(block.plain)) return false;
  if (codeInParentheses(block.plain).code !== undefined && subject.kinds.length > 0) return true;
  // "Evaluasi dan pemutakhiran" is an activity; a section so called has capitals.
  if (subject.kinds.length === 0 && subject.other && !isTitle(block.plain)) return false;
  return (subject.kinds.length > 0 || subject.other || subject.documentPurpose) && subject.leading;
}

/** "Misi 1: Meningkatkan …" names a kind, but says something of its own. */
function isLabelled(plain: string): boolean {
  const after = /^[^:]{3,60}:\s*(\S.*)$/.exec(plain)?.[1];
  return after !== undefined && foldedWords(after).length >= 2;
}

function isUnnumberedHeading(block: Block, words: number, at: Position): boolean {
  const before = at.blocks[at.i - 1];
  const next = at.blocks[at.i + 1];
  const named = namesSection(block);
  if (codeInParentheses(block.plain).code !== undefined && words <= 10) return true;
  if (block.caps || block.bold || block.spaced) {
    if (isLabelled(block.plain)) return false;
    return named || !(at.awaitingVision || before?.plain.endsWith(':') === true);
  }
  const introduced =
    before !== undefined && !before.marker && before.plain.endsWith(':') && INTRODUCING.test(before.plain);
  const heads =
    next !== undefined && (next.marker !== undefined || next.table !== undefined || next.plain.endsWith(':'));
  if (introduced && !heads) return false;
  if (named && words <= 9) return block.gap !== 'none' || isTitle(block.plain) || block.plain.endsWith(':');
  if (next === undefined) return false;
  if (isDomainLabel(block.plain) || isYearLabel(block.plain)) return words <= 8;
  const opensText = heads || foldedWords(next.plain).length >= 12 || /[.:]$/.test(next.plain);
  return (
    block.gap !== 'none' &&
    next.gap !== 'none' &&
    isTitle(block.plain) &&
    words <= 8 &&
    opensText &&
    !introduced &&
    !at.awaitingVision
  );
}

function isNumberedHeading(block: Block, words: number, at: Position): boolean {
  const named =
    namesSection(block) ||
    ((isDomainLabel(block.plain) || isYearLabel(block.plain)) && !at.run?.members.some((i) => isLeafAt(i, at)));
  const members = at.run?.members ?? [at.i];
  const hasContent = hasContentAt(at.i, members, at.blocks);
  const bullet = block.marker?.bullet === true;
  const depth = block.marker?.depth ?? 0;
  if (bullet && !(named && words <= 5 && hasContent && nextIsOrdered(at))) return false;
  if (members.length === 1) return named || (!bullet && headsByNumber(block, words, hasContent, at));
  if (!named && endsTightRun(block, words, members, at)) return true;
  if (!bullet && mostlyHeads(members, at.blocks)) {
    return isNamedAt(at.i, at.blocks) || (hasContent && isTitle(block.plain));
  }
  if (!named || !hasContent) {
    return depth >= 2 && hasContent && allHaveContent(members, at.blocks) && words <= 12;
  }
  const alike = members.filter((i) => i !== at.i && isNamedAt(i, at.blocks));
  return alike.every((i) => hasContentAt(i, members, at.blocks));
}

/** Most of a run name sections and have text of their own: the run is the document's headings, not a list. */
function mostlyHeads(members: readonly number[], blocks: readonly Block[]): boolean {
  const named = members.filter((i) => isNamedAt(i, blocks));
  if (named.length < 2 || named.length < members.length * 0.6) return false;
  const filled = named.filter((i) => hasContentAt(i, members, blocks));
  if (filled.length >= 2 && filled.length >= named.length * 0.5) return true;
  const kinds = new Set(named.map((i) => subjectOf(blocks[i]?.plain ?? '').kinds.join()));
  const counted = named.some((i) => isOrdinalTitle(blocks[i]?.plain ?? ''));
  return (kinds.size >= 2 || counted) && filled.length > 0 && members.every((i) => blocks[i]?.gap !== 'none');
}

/** A decimal number, or a title over a paragraph or over numbered sections, that no list of the section goes on to. */
function headsByNumber(block: Block, words: number, hasContent: boolean, at: Position): boolean {
  const { marker } = block;
  if (!marker || !hasContent || words > 12) return false;
  if (at.listed?.marker && follows(at.listed.marker, marker)) return false;
  if (marker.depth >= 2 || block.bold || block.caps) return true;
  if (!isTitle(block.plain) || block.gap === 'none') return false;
  const last = at.lastNumber.get(marker.style);
  if (last !== undefined && marker.number === last + 1) return true;
  const startsExplainedList = marker.number === 1 && at.kinds.some((kind) => EXPLAINED_KINDS.has(kind));
  return opensTable(at) || opensSections(at) || (opensParagraph(at) && !startsExplainedList);
}

/** Kinds whose entries may each have a paragraph beneath. */
const EXPLAINED_KINDS: ReadonlySet<SectionKind> = new Set([
  'Value',
  'Mission',
  'Goal',
  'Strategy',
  'Factor',
  'RoadmapItem',
]);

/** The next thing that is no paragraph is a numbered heading of another style. */
function opensSections(at: Position): boolean {
  const block = at.blocks[at.i];
  const next = at.blocks
    .slice(at.i + 1, at.i + 8)
    .find((later) => later.marker !== undefined || later.table !== undefined);
  return (
    next?.marker !== undefined &&
    !next.marker.bullet &&
    next.marker.style !== block?.marker?.style &&
    namesSection(next) &&
    foldedWords(next.plain).length <= 9
  );
}

/** A table stands beneath, perhaps with its caption before it. */
function opensTable(at: Position): boolean {
  const [next, afterNext] = at.blocks.slice(at.i + 1, at.i + 3);
  return next?.table !== undefined || (next !== undefined && isCaption(next) && afterNext?.table !== undefined);
}

function opensParagraph(at: Position): boolean {
  const next = at.blocks[at.i + 1];
  return (
    next !== undefined && next.marker === undefined && next.table === undefined && foldedWords(next.plain).length >= 12
  );
}

/** The last of a tight list stands apart from it, over a paragraph: the next heading, numbered like the list. */
function endsTightRun(block: Block, words: number, members: readonly number[], at: Position): boolean {
  if (members.at(-1) !== at.i || block.gap === 'none' || words > 12 || !isTitle(block.plain) || !opensParagraph(at))
    return false;
  const inner = members.slice(1, -1).map((i) => at.blocks[i]);
  return inner.length > 0 && inner.every((other) => other?.gap === 'none');
}

function nextIsOrdered(at: Position): boolean {
  const next = at.blocks[at.i + 1];
  return next !== undefined && next.marker?.style !== at.blocks[at.i]?.marker?.style;
}

function hasContentAt(i: number, members: readonly number[], blocks: readonly Block[]): boolean {
  return i + 1 < blocks.length && !members.includes(i + 1);
}

function allHaveContent(members: readonly number[], blocks: readonly Block[]): boolean {
  return members.every((i) => hasContentAt(i, members, blocks));
}

function isLeafAt(i: number, at: Position): boolean {
  return !hasContentAt(i, at.run?.members ?? [], at.blocks);
}

function isNamedAt(i: number, blocks: readonly Block[]): boolean {
  const block = blocks[i];
  return block !== undefined && (namesSection(block) || isDomainLabel(block.plain) || isYearLabel(block.plain));
}

/** "Tabel 3.2 Permasalahan …": belongs to the table, wherever it stands. */
export function isCaption(block: Block): boolean {
  return /^(tabel|table|gambar|figure)\s+[\divxl]+([.-]\d+)*\b/i.test(block.plain);
}
