import { linesOf } from './blocks.js';
import { codeInParentheses } from './codes.js';
import { placeOf } from './drafts.js';
import { readEntries } from './entries.js';
import type { Findings } from './findings.js';
import { labelledStatement } from './inline.js';
import { columnsOf, readItemTable } from './item-tables.js';
import { kindOfList, kindOfTable } from './list-kinds.js';
import { type Part, partsOf } from './listing.js';
import { type Section, headingLines } from './outline.js';
import { readParagraph } from './paragraphs.js';
import { readRoadmapEntries } from './roadmap-entries.js';
import { readRoadmapTable } from './roadmap-tables.js';
import { type SectionPlan, roadmapScopeOf, scopeOf } from './section-scopes.js';
import { tidy } from './statement.js';
import { readHeadingStatement, readUnmarked } from './unmarked-items.js';
import type { SectionKind } from './vocabulary.js';

/** Reads one section: its lists, tables and paragraphs, each into items or as what explains them. */
export function readSection(plan: SectionPlan, findings: Findings): void {
  const { section } = plan;
  findings.ledger.claim(headingLines(section), 'heading');
  const before = findings.drafts.length;
  const parts = partsOf(section.blocks);
  readHeadingStatement(section, parts, findings);
  for (const part of parts) {
    const read = new Set(
      findings.drafts
        .slice(before)
        .map((draft) => draft.kind)
        .filter((kind) => kind !== 'StrategyGroup'),
    );
    if (part.type === 'list') readList(plan, part, read, findings);
    else if (part.type === 'table') readTable(plan, part, findings);
    else readParagraph(plan, part.block, parts, read, findings);
  }
  if (findings.drafts.length === before) readUnmarked(plan, parts, findings);
}

function readList(
  plan: SectionPlan,
  part: Extract<Part, { type: 'list' }>,
  read: ReadonlySet<SectionKind>,
  findings: Findings,
): void {
  const { section } = plan;
  const lines = part.blocks.flatMap((block) => linesOf(block).map((line) => line.number));
  const kind = kindOfList(section, part.intro, part.entries, read);
  const expected = kind === 'Vision' && read.has('Vision') ? undefined : kind;
  if (expected === undefined) {
    if (part.entries.every((entry) => labelledStatement(entry.block.text) !== undefined)) {
      for (const entry of part.entries)
        readEntries(
          labelledStatement(entry.block.text)?.kind ?? 'Goal',
          [entry],
          scopeOf(plan, 'Goal', part.intro),
          findings,
        );
    } else findings.ledger.giveUp(lines, whyNoKind(section));
    return;
  }
  if (
    expected === 'Strategy' &&
    part.entries.every((entry) => entry.children.length === 0 && !entry.block.code) &&
    plan.listsGroups(
      part.entries.map((entry) => entry.block.plain),
      part.intro,
    )
  ) {
    for (const entry of part.entries) {
      const { name, code } = codeInParentheses(entry.block.plain);
      findings.listedGroups.push({
        name: tidy(name),
        ...(code === undefined ? {} : { code }),
        section,
        place: placeOf(entry.block),
      });
      findings.ledger.claim(placeOf(entry.block).lines, 'item');
    }
  } else if (expected === 'RoadmapItem')
    readRoadmapEntries(part.entries, roadmapScopeOf(section, part.intro, findings), findings);
  else readEntries(expected, part.entries, scopeOf(plan, expected, part.intro), findings);
}

function whyNoKind(section: Section): { id: string; en: string } {
  const title = section.title === '' ? '—' : section.title;
  return {
    id: `Daftar di bagian "${title}", yang bukan bagian visi, misi, nilai, tujuan, permasalahan, strategi, peta jalan, atau faktor.`,
    en: `A list in section "${title}", which is none of vision, missions, values, goals, problems, strategies, roadmap or factors.`,
  };
}

function readTable(plan: SectionPlan, part: Extract<Part, { type: 'table' }>, findings: Findings): void {
  const { table } = part.block;
  if (!table) return;
  const { roles } = columnsOf(table);
  const kind = kindOfTable(plan.section, part.intro, roles);
  if (kind === undefined) {
    findings.ledger.giveUp(
      table.lines.map((line) => line.number),
      whyNoKind(plan.section),
    );
    return;
  }
  if (kind === 'RoadmapItem') readRoadmapTable(table, roadmapScopeOf(plan.section, part.intro, findings), findings);
  else readItemTable(kind, table, scopeOf(plan, kind, part.intro), findings);
  for (const role of roles) {
    if (role.role !== 'kind' || role.kind === kind) continue;
    const other = role.kind;
    const beside = () => readItemTable(other, table, scopeOf(plan, other, part.intro), findings);
    if (plan.section.kinds.includes(other)) beside();
    else if (other !== 'Factor') findings.fallbacks.push({ kind: other, read: beside });
  }
}
