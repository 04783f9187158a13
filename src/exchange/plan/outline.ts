import { type Block, linesOf } from './blocks.js';
import { codeInParentheses } from './codes.js';
import { findHeadings } from './headings.js';
import type { ProblemDomain } from './plan-reading.js';
import { type DomainReading, type Subject, domainOf, isDomainLabel, subjectOf } from './recognise.js';
import type { SectionKind } from './vocabulary.js';
import { isYearLabel } from './years.js';

/** A heading and what stands beneath it, up to the next heading. */
export interface Section {
  heading?: Block;
  /** The heading's words without number, code and colon. */
  title: string;
  /** Code in parentheses at the heading's end (`SOPP`). */
  code?: string;
  subject: Subject;
  /** Kinds of item expected here: its own, else those of the section it belongs to. */
  kinds: SectionKind[];
  inherited: boolean;
  /** The heading names a domain, whatever else it says. */
  domain?: DomainReading;
  parent?: Section;
  blocks: Block[];
}

interface Level {
  signature: string;
  section: Section;
}

/** Cuts the blocks into sections and works out which belongs beneath which, by the style of the headings. */
export function buildOutline(blocks: readonly Block[]): Section[] {
  const headings = findHeadings(blocks);
  const root: Section = { title: '', subject: subjectOf(''), kinds: [], inherited: false, blocks: [] };
  const sections = [root];
  let stack: Level[] = [];
  let current = root;
  for (const block of blocks) {
    if (!headings.has(block)) {
      current.blocks.push(block);
      continue;
    }
    const signature = signatureOf(block);
    stack = levelsAbove(stack, signature);
    current = openSection(block, stack.at(-1)?.section);
    stack.push({ signature, section: current });
    sections.push(current);
  }
  inheritKinds(sections);
  return sections;
}

function openSection(heading: Block, parent: Section | undefined): Section {
  const { name, code } = codeInParentheses(heading.plain);
  const subject = subjectOf(name);
  const domain = domainOf(name);
  return {
    heading,
    title: name.trim(),
    ...(code === undefined ? {} : { code }),
    subject,
    kinds: subject.documentPurpose ? ['Goal'] : subject.kinds,
    inherited: false,
    ...(domain ? { domain } : {}),
    ...(parent ? { parent } : {}),
    blocks: [],
  };
}

/**
 * Gives headings that name no kind that of the section they are in. Where all headings look alike, a mere label
 * ("Bidang Aplikasi", "Tahun 2021", "… (KB)") still belongs to the section before it. A book whose sections are of
 * several kinds passes nothing on, whatever its own title says.
 */
function inheritKinds(sections: readonly Section[]): void {
  const books = findBooks(sections);
  sections.forEach((section, i) => {
    if (!section.heading || section.kinds.length > 0 || section.subject.other) return;
    const { parent } = section;
    const previous = sections[i - 1];
    const label = isDomainLabel(section.title) || isYearLabel(section.title) || section.code !== undefined;
    const around = parent && parent.kinds.length > 0 && !books.has(parent) ? parent : undefined;
    const before = label && previous ? heirBefore(previous) : undefined;
    const heir = before && (!around || belongsTo(previous, around)) ? before : around;
    if (!heir) return;
    section.kinds = heir.kinds;
    section.inherited = true;
    section.parent = heir;
  });
}

/** The section that a label right after `previous` belongs to. */
function heirBefore(previous: Section): Section | undefined {
  if (previous.kinds.length === 0) return undefined;
  return previous.inherited ? (previous.parent ?? previous) : previous;
}

function belongsTo(section: Section | undefined, around: Section): boolean {
  return nearest(section, (at) => at === around) !== undefined;
}

function findBooks(sections: readonly Section[]): Set<Section> {
  const held = new Map<Section, Set<SectionKind>>();
  for (const section of sections) {
    for (let at = section.parent; at; at = at.parent) {
      const kinds = held.get(at) ?? new Set();
      section.kinds.forEach((kind) => kinds.add(kind));
      held.set(at, kinds);
    }
  }
  return new Set(
    [...held]
      .filter(([section, kinds]) => [...kinds].filter((kind) => !section.kinds.includes(kind)).length >= 2)
      .map(([section]) => section),
  );
}

/** Headings of one style are of one level. */
function signatureOf(block: Block): string {
  if (block.hash > 0) return `#${block.hash}`;
  if (block.marker && block.marker.depth > 0) return `n${block.marker.depth}`;
  if (block.marker) return block.marker.bullet ? 'bullet' : block.marker.style;
  if (block.caps) return 'caps';
  if (block.bold) return 'bold';
  return block.plain.endsWith(':') ? 'colon' : 'plain';
}

function levelsAbove(stack: readonly Level[], signature: string): Level[] {
  if (signature === 'part') return [];
  const rank = /^(#|n)(\d)$/.exec(signature);
  if (rank) {
    const same = new RegExp(`^${rank[1] ?? ''}(\\d)$`);
    const at = stack.findIndex((level) => Number(same.exec(level.signature)?.[1] ?? -1) >= Number(rank[2]));
    return at < 0 ? [...stack] : stack.slice(0, at);
  }
  const at = stack.findIndex((level) => level.signature === signature);
  return at < 0 ? [...stack] : stack.slice(0, at);
}

/** The nearest section outwards, itself included, that satisfies `wanted`. */
export function nearest(section: Section | undefined, wanted: (section: Section) => boolean): Section | undefined {
  for (let at = section; at; at = at.parent) if (wanted(at)) return at;
  return undefined;
}

/**
 * The domain in force in a section: its heading's, else that of the section it belongs to, else that of a section
 * around it whose title is nothing but a domain. A book called "Strategi Pengembangan Aplikasi" is none.
 */
export function domainInForce(section: Section): { domain: ProblemDomain; from: Section } | undefined {
  let related = true;
  for (let at: Section | undefined = section; at; at = at.parent) {
    if (at.domain && (related || isDomainLabel(at.title))) return { domain: at.domain.domain, from: at };
    related &&= at.inherited;
  }
  return undefined;
}

/**
 * The headings that make the item's section, outermost first: the heading that names the kind and those beneath it.
 * Headings further out are left aside, because their level hangs on numbering, and identity must not.
 */
export function sectionPath(section: Section): string[] {
  const path: string[] = [];
  for (let at: Section | undefined = section; at; at = at.parent) {
    if (at.title !== '') path.unshift(at.title);
    if (!at.inherited) break;
  }
  return path;
}

export function headingLines(section: Section): number[] {
  return section.heading ? linesOf(section.heading).map((line) => line.number) : [];
}
