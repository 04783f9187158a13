import { type Block, linesOf } from './blocks.js';
import { codeInParentheses } from './codes.js';
import { type Scope, draftFrom, draftFromPart, readEntries } from './entries.js';
import { type Draft, placeOf } from './drafts.js';
import type { Findings } from './findings.js';
import { commaEntries, inlineEntries, isOrdinalTitle, labelledStatement } from './inline.js';
import { columnsOf, readItemTable } from './item-tables.js';
import { kindOfList, kindOfTable, kindsIntroduced } from './list-kinds.js';
import { foldedWords, likeness } from './likeness.js';
import { type Part, partsOf } from './listing.js';
import { type Section, domainInForce, headingLines, nearest, sectionPath } from './outline.js';
import { isProse, isStatementLine, visionIn } from './prose.js';
import { criterionOf, domainsNamedIn, streamOf } from './recognise.js';
import { type RoadmapScope, activityFrom, readRoadmapEntries, yearsOf } from './roadmap-entries.js';
import { readRoadmapTable } from './roadmap-tables.js';
import { tidy } from './statement.js';
import type { StrategyGroup } from './strategy-groups.js';
import type { SectionKind } from './vocabulary.js';
import { isYearLabel } from './years.js';

/** Lists of names in a strategy section that head no strategies of their own: groups, announced. */
export interface SectionPlan {
  section: Section;
  /** The group that the section's heading names. */
  group?: StrategyGroup;
  /** The strategies are in sections of their own further on; lists here name the groups. */
  listsGroups: (names: readonly string[], intro: Block | undefined) => boolean;
}

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

function scopeOf({ section, group }: SectionPlan, kind: SectionKind, intro: Block | undefined): Scope {
  const domain = kind === 'Problem' ? (domainInForce(section)?.domain ?? onlyDomainIn(intro)) : undefined;
  const weak =
    kind === 'Goal' && nearest(section, (at) => at.subject.documentPurpose || at.subject.other) !== undefined;
  return { section, ...(domain ? { domain } : {}), ...(group ? { group } : {}), ...(weak ? { weak } : {}) };
}

function onlyDomainIn(intro: Block | undefined): ReturnType<typeof streamOf> | 'BUSINESS' | undefined {
  const named = intro ? [...domainsNamedIn(intro.plain)] : [];
  return named.length === 1 ? named[0] : undefined;
}

function roadmapScopeOf(section: Section, intro: Block | undefined, findings: Findings): RoadmapScope {
  const stream = streamOf(domainInForce(section)?.domain);
  const dated = nearest(section, (at) => at.inherited && yearsOf(at.title, findings) !== undefined);
  const years =
    (dated && yearsOf(dated.title, findings)) ??
    (intro && foldedWords(intro.plain).length <= 12 ? yearsOf(intro.plain, findings) : undefined);
  const parent = section.inherited ? mainActivityNamed(section.title, findings) : undefined;
  return { section, ...(stream ? { stream } : {}), ...(years ? { years } : {}), ...(parent ? { parent } : {}) };
}

function mainActivityNamed(title: string, findings: Findings): Draft | undefined {
  if (isYearLabel(title)) return undefined;
  const scored = findings
    .ofKind('RoadmapItem')
    .filter((draft) => draft.parent === undefined)
    .map((draft) => ({ draft, score: likeness(draft.name, title) }));
  const best = scored.sort((a, b) => b.score - a.score)[0];
  return best && best.score >= 0.7 ? best.draft : undefined;
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

function readParagraph(
  plan: SectionPlan,
  block: Block,
  parts: readonly Part[],
  read: ReadonlySet<SectionKind>,
  findings: Findings,
): void {
  const { section } = plan;
  if (readLabelled(plan, block, findings) || readInline(plan, block, findings)) return;
  if (section.kinds.includes('Vision') && !read.has('Vision') && isVision(block, section, parts)) {
    const said = visionIn(block) ?? block.text;
    findings.add(draftFromPart('Vision', said, block, scopeOf(plan, 'Vision', undefined)));
    findings.ledger.claim(placeOf(block).lines, 'item');
  } else if (isProse(block)) findings.ledger.claim(placeOf(block).lines, 'prose');
}

/** The quoted paragraph if there is one, else the first that introduces nothing. */
function isVision(block: Block, section: Section, parts: readonly Part[]): boolean {
  if (visionIn(block) !== undefined) return true;
  const prose = parts.flatMap((part) => (part.type === 'prose' ? [part.block] : []));
  if (block.plain.endsWith(':') || prose.some((other) => visionIn(other) !== undefined)) return false;
  if (
    section.kinds.length === 1 &&
    parts.some((part) => part.type === 'list' && kindsIntroduced(part.intro).every((kind) => kind === 'Vision'))
  )
    return false;
  const candidates = prose.filter((other) => !other.plain.endsWith(':') && foldedWords(other.plain).length >= 3);
  const afterIntro = prose.findIndex((other) => other.plain.endsWith(':'));
  const styled = candidates.find((other) => other.bold || other.caps || /^[*_]/.test(other.text));
  const following = afterIntro < 0 ? undefined : prose[afterIntro + 1];
  return block === (styled ?? (following && candidates.includes(following) ? following : candidates[0]));
}

/** "Visi: …", "Misi 1: …" as a paragraph. */
function readLabelled(plan: SectionPlan, block: Block, findings: Findings): boolean {
  const labelled = labelledStatement(block.text);
  if (!labelled) return false;
  const expected =
    plan.section.kinds.includes(labelled.kind) || labelled.kind === 'Vision' || labelled.ordinal !== undefined;
  if (!expected || plan.section.subject.other) return false;
  const { entries } = inlineEntries(labelled.text);
  if (entries.length > 0) addParts(labelled.kind, entries, plan, block, findings);
  else if (labelled.kind === 'RoadmapItem')
    activityFrom(block, roadmapScopeOf(plan.section, undefined, findings), findings);
  else findings.add(draftFrom(labelled.kind, block, scopeOf(plan, labelled.kind, undefined)));
  return true;
}

/** Items counted within a paragraph, or parted by commas where the number stated bears it out. */
function readInline(plan: SectionPlan, block: Block, findings: Findings): boolean {
  const { intro, entries } = inlineEntries(block.text);
  const parted = entries.length > 0 ? entries : commaEntries(block.plain);
  if (parted.length === 0) return false;
  const introduced = kindsIntroduced({ ...block, plain: `${entries.length > 0 ? intro : block.plain}:` });
  const own = plan.section.kinds.find(
    (kind) => kind !== 'Vision' && (introduced.length === 0 || introduced.includes(kind)),
  );
  const factors =
    parted.filter((entry) => criterionOf(entry) !== 'OTHER').length >= parted.length / 2 &&
    introduced.includes('Factor');
  const kind = factors ? 'Factor' : (own ?? introduced.at(-1));
  if (kind === undefined || plan.section.subject.other || (kind === 'Factor' && !factors)) return false;
  addParts(kind, parted, plan, block, findings);
  return true;
}

function addParts(
  kind: SectionKind,
  entries: readonly string[],
  plan: SectionPlan,
  block: Block,
  findings: Findings,
): void {
  const scope = scopeOf(plan, kind, block);
  for (const entry of entries) {
    const draft = draftFromPart(kind, entry, block, scope);
    const stream = kind === 'RoadmapItem' ? roadmapScopeOf(plan.section, undefined, findings).stream : undefined;
    findings.add(stream ? { ...draft, stream } : draft);
  }
  findings.ledger.claim(placeOf(block).lines, 'item');
}

/** A heading that is an item itself: "Misi 1: …", or a value with a paragraph beneath. */
function readHeadingStatement(section: Section, parts: readonly Part[], findings: Findings): void {
  const { heading } = section;
  if (!heading) return;
  const prose = parts.flatMap((part) => (part.type === 'prose' ? [part.block] : []));
  const labelled = labelledStatement(heading.plain);
  const named =
    section.inherited && prose.length === parts.length && section.kinds.length === 1 ? section.kinds[0] : undefined;
  const byName =
    (named === 'Value' || named === 'Mission' || named === 'Goal') && !section.domain && !isYearLabel(section.title);
  const kind = labelled?.kind ?? (byName ? named : undefined);
  if (kind === undefined || kind === 'RoadmapItem') return;
  const outer = section.inherited || !section.parent ? section : section.parent;
  const draft = draftFrom(kind, heading, { section: byName ? (section.parent ?? section) : outer });
  const explanation = prose
    .filter((block) => !block.plain.endsWith(':'))
    .map((block) => block.plain)
    .join(' ');
  if (explanation !== '' && draft.description === undefined) draft.description = explanation;
  findings.add(draft);
}

/** Lines under a kind's own heading, or after a colon, that stand as a list without any marks. */
function readUnmarked(plan: SectionPlan, parts: readonly Part[], findings: Findings): void {
  const { section } = plan;
  const [kind] = section.kinds;
  if (kind === undefined || section.kinds.length > 1 || kind === 'Vision') return;
  const prose = parts.flatMap((part) => (part.type === 'prose' ? [part.block] : []));
  if (isOrdinalTitle(section.title)) {
    const statement = prose.find((block) => !block.plain.endsWith(':'));
    if (statement) findings.add(draftFrom(kind, statement, scopeOf(plan, kind, undefined)));
    return;
  }
  const colon = prose.findIndex((block) => block.plain.endsWith(':'));
  const after = prose.slice(colon + 1);
  const items = after.filter(isStatementLine);
  const pure = foldedWords(section.title).length <= 3 || section.inherited;
  if (
    items.length < 2 ||
    items.length < after.length ||
    (colon < 0 && !(pure && items.every((block) => foldedWords(block.plain).length <= 25)))
  )
    return;
  for (const block of items) {
    if (kind === 'RoadmapItem') activityFrom(block, roadmapScopeOf(section, undefined, findings), findings);
    else findings.add(draftFrom(kind, block, scopeOf(plan, kind, prose[colon])));
  }
  const title = sectionPath(section).join(' › ');
  findings.report(
    'UNMARKED_LIST',
    'INFO',
    items.flatMap((block) => placeOf(block).lines),
    `Bagian "${title}": ${items.length} baris tanpa tanda dibaca sebagai butir daftar.`,
    `Section "${title}": ${items.length} lines without marks were read as list entries.`,
  );
}
