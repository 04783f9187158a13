import { ItemRef } from '../../inventory/answering/references.js';
import { compareKeys } from '../paging/page.js';
import type { AuditRule } from './audit-rule.js';
import { figuresOf, type RuleFigures, type RulePart } from './rule-figures.js';

/** What came of an audit rule for what one unit itself holds. */
export interface UnitResult extends RuleFigures {
  /** Null for what no unit holds. */
  readonly unit: ItemRef | null;
}

type Unit = RulePart['units'][number] | null;

/** @returns a result for each unit of the parts, by their codes; what nobody holds comes last */
export const unitResults = (rule: AuditRule, parts: readonly RulePart[]): UnitResult[] => {
  const held = new Map<string | undefined, { readonly unit: Unit; readonly parts: RulePart[] }>();
  for (const part of parts)
    for (const unit of part.units.length > 0 ? part.units : [null]) {
      const known = held.get(unit?.id);
      if (known) known.parts.push(part);
      else held.set(unit?.id, { unit, parts: [part] });
    }
  return [...held.values()]
    .sort((a, b) => place(a.unit, b.unit))
    .map(({ unit, parts: own }) => ({ unit: unit && new ItemRef(unit.id), ...figuresOf(rule, own) }));
};

const place = (a: Unit, b: Unit): number => {
  if (!a || !b) return Number(!a) - Number(!b);
  return compareKeys([a.code, a.id], [b.code, b.id]);
};
