import type { Block } from './blocks.js';
import { placeOf } from './drafts.js';
import { draftFrom, draftFromPart } from './entries.js';
import type { Findings } from './findings.js';
import { commaEntries, inlineEntries, labelledStatement, wordEntries } from './inline.js';
import { foldedWords } from './likeness.js';
import { kindsIntroduced } from './list-kinds.js';
import type { Part } from './listing.js';
import type { Section } from './outline.js';
import { isProse, visionIn } from './prose.js';
import { criterionOf } from './recognise.js';
import { activityFrom } from './roadmap-entries.js';
import { type SectionPlan, roadmapScopeOf, scopeOf } from './section-scopes.js';
import { type SectionKind, WEIGHING } from './vocabulary.js';

/** Reads a paragraph: a statement under its own label, entries counted within it, the vision, or explanation. */
export function readParagraph(
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
  const counted = inlineEntries(labelled.text).entries;
  const entries = counted.length > 0 || labelled.kind !== 'Value' ? counted : wordEntries(labelled.text);
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
    (introduced.includes('Factor') || WEIGHING.test(block.plain));
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
