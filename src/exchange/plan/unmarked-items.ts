import { placeOf } from './drafts.js';
import { draftFrom } from './entries.js';
import type { Findings } from './findings.js';
import { isOrdinalTitle, labelledStatement } from './inline.js';
import { foldedWords } from './likeness.js';
import type { Part } from './listing.js';
import { type Section, sectionPath } from './outline.js';
import { isStatementLine } from './prose.js';
import { activityFrom } from './roadmap-entries.js';
import { type SectionPlan, roadmapScopeOf, scopeOf } from './section-scopes.js';
import { isYearLabel } from './years.js';

/** A heading that is an item itself: "Misi 1: …", or a value with a paragraph beneath. */
export function readHeadingStatement(section: Section, parts: readonly Part[], findings: Findings): void {
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
  for (const block of prose) findings.ledger.claim(placeOf(block).lines, 'prose');
}

/** Lines under a kind's own heading, or after a colon, that stand as a list without any marks. */
export function readUnmarked(plan: SectionPlan, parts: readonly Part[], findings: Findings): void {
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
    items.length === 0 ||
    (items.length === 1 && (!pure || /[.!?]$/.test(items[0]?.plain ?? ''))) ||
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
