import { type Block, isEntry } from './blocks.js';
import { type Draft, placeOf } from './drafts.js';
import type { Findings } from './findings.js';
import { foldedWords, likeness } from './likeness.js';
import type { Section } from './outline.js';
import type { SectionPlan } from './section-scopes.js';
import { tidy } from './statement.js';
import { GENERIC_STRATEGY_WORDS, GROUPING_WORDS } from './vocabulary.js';
import { isYearLabel } from './years.js';

/** Decides which strategy sections are groups, and which lists in them only announce the groups. */
export function planSections(sections: readonly Section[], findings: Findings): SectionPlan[] {
  const headed = new Set(strategyChains(sections).flatMap(groupsOfChain));
  const groups = new Map<Section, SectionPlan['group']>();
  return sections.map((section, i) => {
    const group = headed.has(section)
      ? groupOf(section, findings)
      : section.inherited && section.parent
        ? groups.get(section.parent)
        : undefined;
    groups.set(section, group);
    const later = (): Section[] => sections.slice(i + 1).filter((one) => headed.has(one));
    return {
      section,
      ...(group ? { group } : {}),
      listsGroups: (names, intro) => group === undefined && announces(names, intro, later()),
    };
  });
}

function groupOf(section: Section, findings: Findings): SectionPlan['group'] {
  const { heading } = section;
  return heading && findings.groups.named(tidy(section.title), section.code, section, placeOf(heading), true);
}

const isStrategic = (section: Section): boolean => section.kinds.length === 1 && section.kinds[0] === 'Strategy';

/** Strategy sections with no section of another kind between. */
function strategyChains(sections: readonly Section[]): Section[][] {
  const chains: Section[][] = [];
  let open: Section[] | undefined;
  for (const section of sections) {
    if (!isStrategic(section)) open = undefined;
    else if (open) open.push(section);
    else chains.push((open = [section]));
  }
  return chains;
}

/** A group is named by a code in parentheses, a level beneath a strategy section, or words of its own in a row of such headings. */
function groupsOfChain(chain: readonly Section[]): Section[] {
  const filled = chain.filter(hasEntries);
  return filled.filter((section) => {
    if (!section.heading || isYearLabel(section.title)) return false;
    if (section.code !== undefined || section.inherited) return true;
    if (!foldedWords(section.title).some((word) => !GENERIC_STRATEGY_WORDS.has(word))) return false;
    const beneath = ancestors(section).some((above) => chain.includes(above));
    const first = chain[0];
    return (
      beneath || (filled.length >= 2 && first !== undefined && first !== section && !holdsStrategies(first, chain))
    );
  });
}

function ancestors(section: Section): Section[] {
  return section.parent ? [section.parent, ...ancestors(section.parent)] : [];
}

function hasEntries(section: Section): boolean {
  return section.blocks.some((block) => block.table !== undefined || isEntry(block)) || section.blocks.length >= 2;
}

/** Whether the chain's first section has strategies itself, not only a list of the groups to come. */
function holdsStrategies(first: Section, chain: readonly Section[]): boolean {
  const entries = first.blocks.filter(isEntry);
  if (entries.length === 0) return first.blocks.some((block) => block.table !== undefined);
  return !announces(
    entries.map((entry) => entry.plain),
    undefined,
    chain.filter((section) => section !== first),
  );
}

function announces(names: readonly string[], intro: Block | undefined, later: readonly Section[]): boolean {
  if (names.length > 0 && names.every((name) => /\([A-Z][A-Z0-9]{1,7}\)\W*$/.test(name))) return true;
  const matched = names.filter((name) => later.some((section) => likeness(section.title, name) >= 0.5)).length;
  if (later.length > 0 && matched >= names.length / 2) return true;
  return intro !== undefined && foldedWords(intro.plain).some((word) => GROUPING_WORDS.has(word)) && names.length <= 12;
}

/** Groups become items where strategies belong to them or a list names them. */
export function groupDrafts(findings: Findings): Draft[] {
  const used = new Set(findings.drafts.map((draft) => draft.group));
  return findings.groups.all
    .filter((group) => used.has(group) || group.listedAs !== undefined)
    .map((group) => ({
      kind: 'StrategyGroup',
      section: group.section,
      key: group.name,
      name: group.name,
      ...(group.code === undefined ? {} : { groupCode: group.code }),
      ...(group.listedAs === undefined || group.listedAs === group.name ? {} : { description: group.listedAs }),
      place: group.place,
      group,
    }));
}
