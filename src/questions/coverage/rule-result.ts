import type { Told } from '../../inventory/answering/told.js';
import type { Row } from '../../database/database.js';
import { ItemRef, LinkRef } from '../../inventory/answering/references.js';
import type { AuditRule } from './audit-rule.js';
import { byKey, type Connection, type Keyed, pageOf, type PageRequest } from '../paging/page.js';
import type { Scope } from './scope.js';
import { ratioOf } from './ratio.js';
import { type UnitResult, unitResults } from './unit-result.js';

/** What came of an audit rule, as GraphQL reads it. */
export interface RuleResult {
  readonly rule: RuleAnswer;
  readonly population: number;
  readonly satisfied: number;
  readonly waived: number;
  readonly ratio: number | null;
  readonly confidence: ConfidenceShares | null;
  /** Null where it is not asked for. */
  readonly byUnit: readonly UnitResult[] | null;
  readonly scope: Told;
  readonly position: string;
  offenders(page: PageRequest): Connection<ItemRef>;
  offendingLinks(page: PageRequest): Connection<LinkRef>;
  waivedOffenders(page: PageRequest): Connection<WaivedOffender>;
}

export interface RuleAnswer extends Omit<AuditRule, 'titles' | 'descriptions'> {
  title(args: { readonly language: 'id' | 'en' }): string;
  description(args: { readonly language: 'id' | 'en' }): string;
}

/** How many of the satisfied rest on links of each confidence at best. */
export interface ConfidenceShares {
  readonly confirmed: number;
  readonly stated: number;
  readonly asserted: number;
}

/** What does not satisfy a rule, and need not for a time: an item or a link, the other is null. */
export interface WaivedOffender {
  readonly item: ItemRef | null;
  readonly link: LinkRef | null;
  readonly waivers: readonly ItemRef[];
}

/** A row of `failing`; the last of its key is the id. */
interface Failing extends Keyed {
  readonly waivers: readonly string[];
}

/**
 * Reads the columns of `coverage/frame/result`, and the rows of `coverage/frame/by-unit`.
 * @param units null where they are not asked for
 */
export const ruleResult = (rule: AuditRule, row: Row, units: readonly Row[] | null, scope: Scope): RuleResult => {
  const count = (column: string): number => Number(row.get(column));
  const failing = [...(row.get('failing') as readonly Failing[])].sort(byKey);
  const offending = failing.filter(({ waivers }) => waivers.length === 0);
  const waived = failing.filter(({ waivers }) => waivers.length > 0);
  const ofItems = rule.assesses === 'ITEMS';
  return {
    rule: {
      ...rule,
      title: ({ language }) => rule.titles[language],
      description: ({ language }) => rule.descriptions[language],
    },
    population: count('population'),
    satisfied: count('satisfied'),
    waived: count('waived'),
    ratio: ratioOf(count('satisfied'), count('population')),
    confidence: rule.restsOnLinks
      ? { confirmed: count('confirmed'), stated: count('stated'), asserted: count('asserted') }
      : null,
    byUnit: units && unitResults(units),
    scope: scope.sentence,
    // Nothing of an answer is older than its position: the scope was read first.
    position: scope.position ?? String(row.get('position')),
    offenders: (page) => pageOf('offenders', ofItems ? offending : [], page, (one) => new ItemRef(idOf(one))),
    offendingLinks: (page) => pageOf('offendingLinks', ofItems ? [] : offending, page, (one) => new LinkRef(idOf(one))),
    waivedOffenders: (page) =>
      pageOf('waivedOffenders', waived, page, (one) => ({
        item: ofItems ? new ItemRef(idOf(one)) : null,
        link: ofItems ? null : new LinkRef(idOf(one)),
        waivers: one.waivers.map((id) => new ItemRef(id)),
      })),
  };
};

const idOf = ({ key }: Keyed): string => key.at(-1) ?? '';
