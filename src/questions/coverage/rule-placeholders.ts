import type { Placeholders } from '../../database/placeholders.js';
import type { Registry } from '../../metamodel/registry.js';
import { HOLDINGS } from '../holdings.js';
import { ENDED } from '../item-state.js';

/** Links from the least sure to the surest: a source or a second look weighs more than one person's word. */
const RANKS = ['ASSERTED', 'STATED', 'CONFIRMED'] as const;

/**
 * What the queries of audit rules may use besides.
 * - `{{assessed item Kind}}`: it belongs to a rule's population; needs `$viewer`, `$unitIds`, often `$today`, `$planId`
 * - `{{within item Kind}}`: the same without asking whether it is active
 * - `{{heldBy item Kind ids}}`: one of the units holds it
 * - `{{holdings}}`: the types of links by which a unit holds items
 * - `{{operating item Kind}}`, `{{ended item Kind}}`: its phase or status says that it works, or that it has ended
 * - `{{rank link}}`, `{{ranked rank}}`: how sure a link is as a number, 1 to 3, and back to its name
 * - `{{best link}}`: how sure the surest of the links matched is; null when there is none
 */
export const rulePlaceholders = (registry: Registry): Placeholders => {
  const heldBy = (item = '', kind = 'Item', ids = ''): string => {
    const holder = `holder.id IN ${ids} AND {{counts holding}} AND {{visible holder}}`;
    const types = holdingsOf(registry, kind).join('|');
    return [
      ...(types ? [`EXISTS { MATCH (${item})<-[holding:${types}]-(holder:Organization) WHERE ${holder} }`] : []),
      // Nobody owns an exchange: it is the matter of those who hold the applications at its ends.
      ...(kind === 'Integration' || kind === 'Item'
        ? [
            `EXISTS { MATCH (${item})-[end:PROVIDES|FEEDS]-(ending:Application)<-[holding:OWNS|OPERATES]-(holder:Organization) WHERE {{counts end}} AND {{visible ending}} AND ${holder} }`,
          ]
        : []),
      // Nobody owns an expectation: it is the matter of the units at its ends, and of those who hold what is there.
      ...(kind === 'Expectation' || kind === 'Item'
        ? [
            `EXISTS { MATCH (${item})-[end:EXPECTS_FROM|EXPECTS_TO]->(ending:Item) WHERE {{counts end}} AND {{visible ending}} AND (ending.id IN ${ids} OR EXISTS { MATCH (ending)<-[holding:${holdingsOf(registry, 'Item').join('|')}]-(holder:Organization) WHERE ${holder} }) }`,
          ]
        : []),
    ].join(' OR ');
  };
  const within = (item = '', kind = 'Item'): string => {
    const held = heldBy(item, kind, '$unitIds');
    return [
      `($unitIds IS NULL${held ? ` OR ${held}` : ''})`,
      ...(kind === 'Item' ? [`($planId IS NULL OR coalesce(${item}.planId, $planId) = $planId)`] : []),
      ...(registry.kinds.get(kind)?.ofPlan ? [`($planId IS NULL OR ${item}.planId = $planId)`] : []),
    ].join(' AND ');
  };
  return {
    heldBy,
    holdings: holdingsOf(registry, 'Item').join('|'),
    within,
    assessed: (item = '', kind = 'Item') =>
      `{{visible ${item}}} AND {{active ${item}${kind === 'Item' ? '' : ` ${kind}`}}} AND ${within(item, kind)}`,
    operating: (item = '', kind = '') => {
      const rule = registry.kind(kind).operatingWhen;
      const values = (rule?.values ?? []).map((value) => `'${value}'`).join(', ');
      return rule ? `coalesce(${item}.${rule.property} IN [${values}], true)` : 'true';
    },
    ended: (item = '', kind = '') => {
      const rule = registry.kind(kind).operatingWhen;
      return rule ? `coalesce(${item}.${rule.property} = '${ENDED}', false)` : 'false';
    },
    rank: (link = '') => rank(link),
    ranked: (value = '') => ranked(value),
    best: (link = '') => ranked(`max(${rank(link)})`),
  };
};

const holdingsOf = (registry: Registry, kind: string): string[] =>
  HOLDINGS.filter((type) =>
    registry.triples.some((triple) => triple.type === type && (kind === 'Item' || triple.to === kind)),
  );

const rank = (link: string): string =>
  `CASE ${link}.confidence ${RANKS.map((name, index) => `WHEN '${name}' THEN ${index + 1}`).join(' ')} ELSE 0 END`;

const ranked = (value: string): string =>
  `[null, ${RANKS.map((name) => `'${name}'`).join(', ')}][coalesce(${value}, 0)]`;
