import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { badInput } from '../../database/errors.js';
import { NamedQueries } from '../../database/named-query.js';
import { Catalogue } from '../../inventory/catalogue.js';
import { viewerParameters } from '../../inventory/compiler/visibility.js';
import type { Viewer } from '../../inventory/viewer.js';
import { type AuditRule, readAuditRules } from './audit-rule.js';
import { rulePlaceholders } from './rule-placeholders.js';
import { type RuleResult, ruleResult } from './rule-result.js';
import type { Scope } from './scope.js';
import { today } from '../../inventory/today.js';

/** Rules that run at the same time: enough to keep the database busy, few enough to leave it to others too. */
const AT_ONCE = 4;

/** Assesses audit rules, one statement each. */
@Injectable()
export class Coverage {
  private readonly queries: NamedQueries;
  private readonly rules: readonly AuditRule[];

  constructor(
    private readonly database: Database,
    { registry }: Catalogue,
  ) {
    this.queries = new NamedQueries(registry, rulePlaceholders(registry));
    this.rules = readAuditRules(registry);
  }

  /**
   * @param codes the rules; all of them when null
   * @param listed whether the offenders are wanted by name
   * @returns in the order asked for, by code when none was
   * @throws RunutError BAD_USER_INPUT with the codes that there are
   */
  async assess(codes: readonly string[] | null, scope: Scope, listed: boolean, viewer: Viewer): Promise<RuleResult[]> {
    const rules = codes ? this.named(codes) : this.rules;
    const parameters = {
      planId: scope.planId,
      unitIds: scope.unitIds,
      listed,
      today: today(),
      ...viewerParameters(viewer),
    };
    return inTurns(rules, AT_ONCE, async (rule) => {
      const include = `{{include ${rule.query}}}`;
      const [row] = await this.database.read(
        this.queries.statement('coverage/frame/result', parameters, { rule: include }),
      );
      if (!row) throw new Error(`${rule.code}: the rule gave no result`);
      return ruleResult(rule, row, scope);
    });
  }

  private named(codes: readonly string[]): AuditRule[] {
    const known = new Map(this.rules.map((rule) => [rule.code, rule]));
    const unknown = codes.filter((code) => !known.has(code));
    if (unknown.length > 0)
      throw badInput(
        unknown.map((code) => ({
          field: 'rules',
          value: code,
          rule: 'known',
          message: `no rule has the code ${code}`,
        })),
        { known: [...known.keys()] },
      );
    return [...new Set(codes)].flatMap((code) => known.get(code) ?? []);
  }
}

/** Does the same with each, so many at a time; results stand in the order of the list. */
const inTurns = async <T, R>(list: readonly T[], atOnce: number, work: (one: T) => Promise<R>): Promise<R[]> => {
  const results: R[] = [];
  const waiting = list.entries();
  const worker = async (): Promise<void> => {
    for (const [index, one] of waiting) results[index] = await work(one);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, list.length) }, worker));
  return results;
};
