import { isEntry, linesOf } from './blocks.js';
import type { Findings } from './findings.js';
import { statedCount } from './inline.js';
import { flatten, partsOf } from './listing.js';
import { type Section, headingLines, sectionPath } from './outline.js';

/** What the reader had to see through: broken lists, misspelt headings, numbers that collide, counts that differ. */
export function reportStructure(sections: readonly Section[], findings: Findings): void {
  sections.forEach((section, i) => {
    reportBrokenLists(section, findings);
    reportMisspelling(section, findings);
    reportCollision(section, sections[i + 1], findings);
    reportCounts(section, sections.slice(i + 1, i + 100), findings);
  });
}

function reportBrokenLists(section: Section, findings: Findings): void {
  if (section.kinds.length === 0) return;
  for (const part of partsOf(section.blocks)) {
    if (part.type === 'prose') continue;
    const entries = part.type === 'list' ? part.blocks.filter(isEntry) : [];
    const inner = entries.slice(1);
    const tight = inner.filter((block) => block.gap === 'none').length;
    const apart = inner.filter(
      (block) => block.gap === 'page' || (block.gap === 'blank' && tight >= 2 && tight > inner.length / 2),
    );
    const lines = [...apart, ...entries.filter((block) => block.broken)].map(
      (block) => block.pieces[0]?.line.number ?? 0,
    );
    if (part.type === 'table') lines.push(...gapsIn(linesOf(part.block).map((line) => line.number)));
    if (lines.length === 0) continue;
    const title = sectionPath(section).join(' › ');
    findings.report(
      'LIST_BROKEN',
      'INFO',
      lines,
      `Daftar di bagian "${title}" terputus ${lines.length} kali (pergantian halaman) dan disambung kembali.`,
      `The list in section "${title}" is broken ${lines.length} times (page breaks) and was joined again.`,
    );
  }
}

function gapsIn(numbers: readonly number[]): number[] {
  return numbers.filter((number, i) => i > 0 && number - (numbers[i - 1] ?? number) > 1);
}

function reportMisspelling(section: Section, findings: Findings): void {
  const domain = section.kinds.length > 0 ? (section.domain?.misspelt ?? []) : [];
  for (const { printed, meant } of [...section.subject.misspelt, ...domain]) {
    findings.report(
      'HEADING_MISSPELT',
      'WARNING',
      headingLines(section),
      `Judul "${section.title}": "${printed}" dibaca sebagai "${meant}".`,
      `Heading "${section.title}": "${printed}" was read as "${meant}".`,
    );
  }
}

/** A list "1. 2. 3." right before a heading of the same style. */
function reportCollision(section: Section, next: Section | undefined, findings: Findings): void {
  const last = section.blocks.filter((block) => block.table === undefined).at(-1);
  const heading = next?.heading;
  if (!next || !last?.marker || last.marker.bullet || !heading?.marker || last.marker.style !== heading.marker.style)
    return;
  findings.report(
    'NUMBERING_COLLIDES',
    'INFO',
    [...linesOf(last).map((line) => line.number), ...headingLines(next)],
    `Butir bernomor langsung diikuti judul "${next.title}" dengan gaya nomor yang sama; judul tidak dibaca sebagai butir.`,
    `A numbered entry is directly followed by the heading "${next.title}" numbered in the same style; the heading was not read as an entry.`,
  );
}

function reportCounts(section: Section, later: readonly Section[], findings: Findings): void {
  const parts = partsOf(section.blocks);
  parts.forEach((part, i) => {
    const intro =
      part.type === 'list' ? part.intro : part.type === 'prose' && i === parts.length - 1 ? part.block : undefined;
    const stated = intro?.plain.endsWith(':') === true ? statedCount(intro.plain) : undefined;
    if (!intro || !stated) return;
    const listed = part.type === 'list' ? countListed(part.entries, stated.count) : headingsBeneath(section, later);
    if (listed === 0 || listed === stated.count) return;
    findings.report(
      'COUNT_DIFFERS',
      'WARNING',
      linesOf(intro).map((line) => line.number),
      `Teks menyebut ${stated.count} ${stated.noun}, yang didaftar ${listed}.`,
      `The text announces ${stated.count} (${stated.noun}), ${listed} are listed.`,
    );
  });
}

/** Entries of the list, or of all its levels where that is what the number means. */
function countListed(entries: Parameters<typeof flatten>[0], stated: number): number {
  const leaves = flatten(entries).filter((entry) => entry.children.length === 0).length;
  return leaves === stated ? leaves : entries.length;
}

/** Headings that go on with what the sentence announces: of one style, in a row. */
function headingsBeneath(section: Section, later: readonly Section[]): number {
  const style = later[0]?.heading?.marker?.style;
  const first = later[0];
  if (!first || style === section.heading?.marker?.style) return 0;
  const end = later.findIndex((one) => one.heading?.marker?.style !== style || one.kinds[0] !== first.kinds[0]);
  return end < 0 ? later.length : end;
}
