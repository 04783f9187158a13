import type { Row } from '../../database/database.js';
import type { Told } from '../../inventory/answering/told.js';
import type { AuditRule } from './audit-rule.js';
import { figuresOf, type RuleFigures, type RulePart } from './rule-figures.js';
import type { Scope } from './scope.js';
import { type UnitResult, unitResults } from './unit-result.js';

/** What came of an audit rule, as GraphQL reads it. */
export interface RuleResult extends RuleFigures {
  readonly rule: RuleAnswer;
  /** Null where it is not asked for. */
  readonly byUnit: readonly UnitResult[] | null;
  readonly scope: Told;
  readonly position: string;
}

export interface RuleAnswer extends Omit<AuditRule, 'titles' | 'descriptions'> {
  title(args: { readonly language: 'id' | 'en' }): string;
  description(args: { readonly language: 'id' | 'en' }): string;
}

/**
 * Reads the columns of `coverage/frame/result`.
 * @param byUnit whether its parts tell units
 */
export const ruleResult = (rule: AuditRule, row: Row, byUnit: boolean, scope: Scope): RuleResult => {
  const parts = row.get('parts') as readonly RulePart[];
  return {
    ...figuresOf(rule, parts),
    rule: {
      ...rule,
      title: ({ language }) => rule.titles[language],
      description: ({ language }) => rule.descriptions[language],
    },
    byUnit: byUnit ? unitResults(rule, parts) : null,
    scope: scope.sentence,
    // Nothing of an answer is older than its position: the scope was read first.
    position: scope.position ?? String(row.get('position')),
  };
};
