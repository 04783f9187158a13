import { RandomSource } from './random-source.js';
import type { OracleGraph, OracleItem, OracleQuery } from './trace-oracle.js';

/** Days on both sides of each other, the ones that links of random graphs begin and end on among them. */
const DAYS = ['2023-12-31', '2024-01-01', '2025-03-01', '2026-06-14', '2026-06-15', '2026-06-16', '2030-12-31'];
const DATED = ['Service', 'Application', 'DataSet', 'NetworkAsset', 'Integration'];
const OF_PLANS = [
  'Vision',
  'Mission',
  'Goal',
  'Value',
  'StrategyGroup',
  'Strategy',
  'Problem',
  'RoadmapItem',
  'Factor',
];
const SCOPES = ['Organization', 'Plan', 'StrategyGroup', 'Category'];
const CONFIDENCES = ['STATED', 'ASSERTED', 'CONFIRMED'] as const;

/** The same graph with two more plans, to which what belongs to plans is divided, and with days for what lasts. */
export function withLifetimes(graph: OracleGraph, seed: number): OracleGraph {
  const random = new RandomSource(seed ^ 0x7a31c5e9);
  const plans = ['A', 'B'].map((code): OracleItem => ({ id: random.uuid(), kind: 'Plan', code: `PLA-${code}` }));
  const lifetime = (begin: 'activeFrom' | 'validFrom', end: 'retiresOn' | 'validTo'): Partial<OracleItem> => {
    const [first, second] = random.some(DAYS, 2).sort();
    return {
      ...(random.chance(0.4) ? { [begin]: first } : {}),
      ...(random.chance(0.4) ? { [end]: second } : {}),
    };
  };
  const items = graph.items.map((item): OracleItem => {
    if (DATED.includes(item.kind)) return { ...item, ...lifetime('activeFrom', 'retiresOn') };
    if (item.kind === 'Organization') return { ...item, ...lifetime('validFrom', 'validTo') };
    return OF_PLANS.includes(item.kind) ? { ...item, planId: random.pick(plans).id } : item;
  });
  return { items: [...items, ...plans], links: graph.links };
}

/** The same question of a graph with lifetimes, with something left out, as of a day, or of items chosen by a filter. */
export function withRestrictions(query: OracleQuery, graph: OracleGraph, seed: number): OracleQuery {
  const random = new RandomSource(seed ^ 0x19d4b6f3);
  const made: OracleQuery = { ...query };
  if (random.chance(0.35)) made.confidence = random.some(CONFIDENCES, random.between(1, 2));
  if (random.chance(0.35)) made.suspect = random.chance(0.3);
  if (random.chance(0.4)) made.asOf = random.pick(DAYS);
  if (random.chance(0.35)) {
    const plans = graph.items.filter((item) => item.kind === 'Plan' && item.code.startsWith('PLA-'));
    const plan = random.pick(plans);
    made.plan = plan.id;
    // What is named and of another plan is refused.
    made.from = made.from.filter((id) => {
      const planId = graph.items.find((item) => item.id === id)?.planId;
      return !planId || planId === plan.id;
    });
  }
  if (made.from.length === 0 || random.chance(0.4)) {
    if (random.chance(0.5)) made.from = [];
    const kind = random.chance(0.95) ? random.pick(graph.items).kind : 'Value';
    const ofKind = graph.items.filter((item) => item.kind === kind);
    const scopes = graph.items.filter((item) => SCOPES.includes(item.kind));
    made.origins = {
      kind,
      ...(random.chance(0.5) ? { codes: random.some(ofKind, 2).map((item) => item.code) } : {}),
      ...(random.chance(0.3) ? { refs: random.some(ofKind, 3).map((item) => item.id) } : {}),
      ...(scopes.length > 0 && random.chance(0.3) ? { within: random.pick(scopes).id } : {}),
    };
  }
  return made;
}
