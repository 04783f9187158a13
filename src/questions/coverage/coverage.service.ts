import { Injectable } from '@nestjs/common';
import { Database, type Parameters, type Statement } from '../../database/database.js';
import { badInput } from '../../database/errors.js';
import { NamedQueries } from '../../database/named-query.js';
import { Catalogue } from '../../inventory/catalogue.js';
import { viewerParameters } from '../../inventory/compiler/visibility.js';
import type { Viewer } from '../../inventory/viewer.js';
import { landscapeKinds } from '../landscape/landscape-query.js';
import type { PlannedLandscape } from '../landscape/planned-landscape.js';
import { type AuditRule, readAuditRules, type Subject } from './audit-rule.js';
import { plannedParameters, plannedPlaceholders } from './planned-placeholders.js';
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

/** Assesses audit rules, one statement each, also where the units are wanted one by one. */
@Injectable()
export class Coverage {
  private readonly queries: NamedQueries;
  /** The same rules, asked of a planned landscape. */
  private readonly plannedQueries: NamedQueries;
  private readonly plannedKinds: readonly string[];
  private readonly rules: readonly AuditRule[];

  constructor(
    private readonly database: Database,
    { registry }: Catalogue,
  ) {
    this.queries = new NamedQueries(registry, rulePlaceholders(registry));
    this.plannedQueries = new NamedQueries(registry, {
      ...rulePlaceholders(registry),
      ...plannedPlaceholders(registry),
    });
    this.plannedKinds = landscapeKinds(registry);
    this.rules = readAuditRules(registry);
  }

  /**
   * @param codes the rules; all of them when null, of a landscape those that can be asked of one
   * @param planned the landscape that they are asked of; what is there today when null
   * @returns in the order asked for, by code when none was
   * @throws RunutError BAD_USER_INPUT with the codes that there are, or for a rule that no landscape changes
   */
  async assess(
    codes: readonly string[] | null,
    scope: Scope,
    { listed, byUnit }: WantedParts,
    viewer: Viewer,
    planned: PlannedLandscape | null = null,
  ): Promise<RuleResult[]> {
    const known = codes ? this.named(codes) : this.rules;
    const rules = planned ? this.ofLandscapes(known, codes !== null) : known;
    const queries = planned ? this.plannedQueries : this.queries;
    const { planId, unitIds } = scope;
    const parameters = {
      planId,
      unitIds,
      today: planned?.day ?? today(),
      ...(planned ? plannedParameters(planned) : {}),
      ...viewerParameters(viewer),
    };
    return inTurns(rules, AT_ONCE, async (rule) => {
      const statement = framed(queries, rule, byUnit, { ...parameters, code: rule.code, listed });
      const [row] = await this.database.read(statement);
      if (!row) throw new Error(`${rule.code}: the rule gave no result`);
      return ruleResult(rule, row, byUnit, scope);
    });
  }

  /** Of these the rules whose population a landscape changes. */
  private ofLandscapes(rules: readonly AuditRule[], named: boolean): AuditRule[] {
    const changed = ({ population }: AuditRule): boolean =>
      population !== null && this.plannedKinds.includes(population);
    const others = named ? rules.filter((rule) => !changed(rule)) : [];
    if (others.length > 0)
      throw badInput(
        others.map(({ code }) => ({
          field: 'rules',
          value: code,
          rule: 'landscape',
          message: {
            en: `${code} does not assess what a landscape is made of (${this.plannedKinds.join(', ')}); ask for it with the query coverage`,
            id: `${code} tidak menilai isi lanskap (${this.plannedKinds.join(', ')}); ajukan lewat kueri coverage`,
          },
        })),
        { known: this.rules.filter(changed).map(({ code }) => code) },
      );
    return rules.filter(changed);
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

const framed = (queries: NamedQueries, rule: AuditRule, byUnit: boolean, parameters: Parameters): Statement =>
  queries.statement('coverage/frame/result', parameters, {
    rule: `{{include ${rule.query}}}`,
    subject: ASSESSED[rule.assesses],
    holders: byUnit ? '{{include coverage/frame/parts/holders}}' : 'WITH *, [] AS holders',
  });

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
