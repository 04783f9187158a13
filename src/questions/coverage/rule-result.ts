import type { Row } from '../../database/database.js';
import { ItemRef } from '../../inventory/answering/references.js';
import type { AuditRule } from './audit-rule.js';
import { byKey, type Connection, type Keyed, pageOf, type PageRequest } from './page.js';
import type { Scope } from './scope.js';

/** What came of an audit rule, as GraphQL reads it. */
export interface RuleResult {
  readonly rule: RuleAnswer;
  readonly population: number;
  readonly satisfied: number;
  readonly ratio: number | null;
  readonly confidence: ConfidenceShares | null;
  readonly scope: string;
  readonly position: string;
  offenders(page: PageRequest): Connection<ItemRef>;
}

export interface RuleAnswer extends Omit<AuditRule, 'titles'> {
  title(args: { readonly language: 'id' | 'en' }): string;
}

/** How many of the satisfied items rest on links of each confidence at best. */
export interface ConfidenceShares {
  readonly confirmed: number;
  readonly stated: number;
  readonly asserted: number;
}

/** Reads the columns of `coverage/frame/result`. */
export const ruleResult = (rule: AuditRule, row: Row, scope: Scope): RuleResult => {
  const count = (column: string): number => Number(row.get(column));
  const offenders = (row.get('offenders') as readonly [code: string, id: string][])
    .map((key): Keyed => ({ key }))
    .sort(byKey);
  return {
    rule: { ...rule, title: ({ language }) => rule.titles[language] },
    population: count('population'),
    satisfied: count('satisfied'),
    ratio: ratioOf(count('satisfied'), count('population')),
    confidence: rule.restsOnLinks
      ? { confirmed: count('confirmed'), stated: count('stated'), asserted: count('asserted') }
      : null,
    scope: scope.sentence,
    // Nothing of an answer is older than its position: the scope was read first.
    position: scope.position ?? String(row.get('position')),
    offenders: (page) => pageOf('offenders', offenders, page, ({ key }) => new ItemRef(key[1] ?? '')),
  };
};

/** @returns null where there is nothing to divide by: of nothing, neither all nor none is covered */
export const ratioOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
