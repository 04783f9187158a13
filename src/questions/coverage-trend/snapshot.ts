import { integer } from '../../database/database.js';
import type { Viewer } from '../../inventory/viewer.js';
import type { RuleResult } from '../coverage/rule-result.js';
import { ratioOf } from '../coverage/ratio.js';
import type { Scope } from '../coverage/scope.js';

/** What came of an audit rule when somebody had it kept. */
export interface CoverageSnapshot {
  readonly id: string;
  /** The rule's code. */
  readonly rule: string;
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
  readonly population: number;
  readonly satisfied: number;
  readonly waived: number;
  readonly ratio: number | null;
  readonly confidence: RuleResult['confidence'];
  /** Where the graph was when it was assessed. */
  readonly position: string;
}

/** As Neo4j keeps it: whole numbers as such, and the shares side by side. */
export type StoredSnapshot = Readonly<Record<string, unknown>>;

/**
 * What makes snapshots comparable: the rule, what it was restricted to, and what the one who took them could see.
 * Who may see less must not learn of the rest from a number.
 */
export const seriesOf = (rule: string, { planId, unitId }: Scope, { visibilities }: Viewer): string =>
  JSON.stringify([rule, planId, unitId, [...visibilities].sort()]);

export const storedSnapshot = (
  { rule, population, satisfied, waived, confidence, position }: RuleResult,
  told: Pick<CoverageSnapshot, 'id' | 'at' | 'by' | 'reason'> & { readonly series: string },
): StoredSnapshot => ({
  ...told,
  rule: rule.code,
  population: integer(population),
  satisfied: integer(satisfied),
  waived: integer(waived),
  ...(confidence && {
    confirmed: integer(confidence.confirmed),
    stated: integer(confidence.stated),
    asserted: integer(confidence.asserted),
  }),
  position,
});

export const readSnapshot = (stored: StoredSnapshot): CoverageSnapshot => {
  const [text, count] = [(name: string) => String(stored[name]), (name: string) => Number(stored[name])];
  return {
    id: text('id'),
    rule: text('rule'),
    at: text('at'),
    by: text('by'),
    reason: stored['reason'] == null ? null : text('reason'),
    population: count('population'),
    satisfied: count('satisfied'),
    waived: count('waived'),
    ratio: ratioOf(count('satisfied'), count('population')),
    confidence:
      stored['confirmed'] == null
        ? null
        : { confirmed: count('confirmed'), stated: count('stated'), asserted: count('asserted') },
    position: text('position'),
  };
};
