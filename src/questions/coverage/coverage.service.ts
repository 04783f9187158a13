import { Injectable } from '@nestjs/common';
import { Database, type Parameters, type Statement } from '../../database/database.js';
import { badInput } from '../../database/errors.js';
import { NamedQueries } from '../../database/named-query.js';
import { Catalogue } from '../../inventory/catalogue.js';
import { viewerParameters } from '../../inventory/compiler/visibility.js';
import type { Viewer } from '../../inventory/viewer.js';
import { type AuditRule, readAuditRules, type Subject } from './audit-rule.js';
import { rulePlaceholders } from './rule-placeholders.js';
import { type RuleResult, ruleResult } from './rule-result.js';
import type { Scope } from './scope.js';
import { today } from '../../inventory/today.js';
import type { WantedParts } from './wanted-parts.js';

/** Rules that run at the same time: enough to keep the database busy, few enough to leave it to others too. */
const AT_ONCE = 4;

/** What of the rows of a rule is assessed, and which items that is about: links are the matter of both their ends. */
const ASSESSED: Readonly<Record<Subject, string>> = {
  ITEMS: 'item AS subject, [item] AS concerned',
  LINKS: 'link AS subject, [startNode(link), endNode(link)] AS concerned',
};

/** Assesses audit rules, one statement each, and one more where the units are wanted one by one. */
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
   * @returns in the order asked for, by code when none was
   * @throws RunutError BAD_USER_INPUT with the codes that there are
   */
  async assess(
    codes: readonly string[] | null,
    scope: Scope,
    { listed, byUnit }: WantedParts,
    viewer: Viewer,
  ): Promise<RuleResult[]> {
    const rules = codes ? this.named(codes) : this.rules;
    const { planId, unitIds } = scope;
    const parameters = { planId, unitIds, today: today(), ...viewerParameters(viewer) };
    return inTurns(rules, AT_ONCE, async (rule) => {
      const own = { ...parameters, code: rule.code };
      const [row] = await this.database.read(this.framed('result', rule, { ...own, listed }));
      if (!row) throw new Error(`${rule.code}: the rule gave no result`);
      // Asked second, so that nothing of the answer is older than the position, which the first one reads.
      const units = byUnit ? await this.database.read(this.framed('by-unit', rule, own)) : null;
      return ruleResult(rule, row, units, scope);
    });
  }

  private framed(frame: 'result' | 'by-unit', rule: AuditRule, parameters: Parameters): Statement {
    const placeholders = { rule: `{{include ${rule.query}}}`, subject: ASSESSED[rule.assesses] };
    return this.queries.statement(`coverage/frame/${frame}`, parameters, placeholders);
  }

  /**
   * @param where the argument that gives the codes
   * @returns the rules of these codes, each once
   * @throws RunutError BAD_USER_INPUT with the codes that there are
   */
  named(codes: readonly string[], where = 'rules'): AuditRule[] {
    const known = new Map(this.rules.map((rule) => [rule.code, rule]));
    const unknown = codes.filter((code) => !known.has(code));
    if (unknown.length > 0)
      throw badInput(
        unknown.map((code) => ({
          field: where,
          value: code,
          rule: 'known',
          message: { en: `no rule has the code ${code}`, id: `tidak ada aturan dengan kode ${code}` },
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
