import type { Block } from './blocks.js';
import type { Draft } from './drafts.js';
import type { Scope } from './entries.js';
import type { Findings } from './findings.js';
import { foldedWords, likeness } from './likeness.js';
import { type Section, domainInForce, nearest } from './outline.js';
import { domainsNamedIn, streamOf } from './recognise.js';
import { type RoadmapScope, yearsOf } from './roadmap-entries.js';
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

export function scopeOf({ section, group }: SectionPlan, kind: SectionKind, intro: Block | undefined): Scope {
  const domain = kind === 'Problem' ? (domainInForce(section)?.domain ?? onlyDomainIn(intro)) : undefined;
  const weak =
    kind === 'Goal' && nearest(section, (at) => at.subject.documentPurpose || at.subject.other) !== undefined;
  return { section, ...(domain ? { domain } : {}), ...(group ? { group } : {}), ...(weak ? { weak } : {}) };
}

function onlyDomainIn(intro: Block | undefined): ReturnType<typeof streamOf> | 'BUSINESS' | undefined {
  const named = intro ? [...domainsNamedIn(intro.plain)] : [];
  return named.length === 1 ? named[0] : undefined;
}

export function roadmapScopeOf(section: Section, intro: Block | undefined, findings: Findings): RoadmapScope {
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
  const best = scored.toSorted((a, b) => b.score - a.score)[0];
  return best && best.score >= 0.7 ? best.draft : undefined;
}
