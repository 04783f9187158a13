import { isInactive, strength } from './trace-oracle-rules.js';
import type { OracleGraph, OracleItem, OracleLink, OracleModel, OracleQuery } from './trace-oracle.js';

/**
 * A second way to the same numbers, to check the oracle by: it writes down no path, but counts walks hop by hop, which
 * may pass an item twice (the shortest never do), and it goes down by itself instead of reversing what goes up.
 */

export interface WalkCounts {
  /** By item: `distance basis-strength inherited number`. */
  reached: Map<string, string>;
  exhaustive: boolean;
}

interface Tally {
  item: OracleItem;
  hops: number;
  strength: number;
  inherited: boolean;
  complaint: boolean;
  count: number;
}

/** `origins` are plain items, no scopes. */
export function countWalks(
  model: OracleModel,
  graph: OracleGraph,
  query: OracleQuery,
  origins: readonly string[],
): WalkCounts {
  const tallies = new Map<string, Tally[]>();
  for (const origin of graph.items.filter((item) => origins.includes(item.id))) {
    for (const tally of talliesFrom(model, graph, query, origin)) {
      if (tally.item === origin || tally.item.kind === 'Organization') continue;
      tallies.set(tally.item.id, [...(tallies.get(tally.item.id) ?? []), tally]);
    }
  }
  const answer: WalkCounts = { reached: new Map(), exhaustive: true };
  for (const [id, all] of tallies) {
    const within = all.filter((tally) => tally.hops <= query.maxHops);
    const best = Math.max(-1, ...within.map((tally) => tally.strength));
    if (all.some((tally) => tally.strength > best)) answer.exhaustive = false;
    const ofBest = within.filter((tally) => tally.strength === best);
    const inherited = ofBest.every((tally) => tally.inherited);
    const chosen = ofBest.filter((tally) => tally.inherited === inherited);
    const distance = Math.min(...chosen.map((tally) => tally.hops));
    const count = chosen.filter((tally) => tally.hops === distance).reduce((sum, tally) => sum + tally.count, 0);
    if (within.length > 0) answer.reached.set(id, `${distance} ${best} ${inherited} ${count}`);
  }
  return answer;
}

function talliesFrom(model: OracleModel, graph: OracleGraph, query: OracleQuery, origin: OracleItem): Tally[] {
  const all: Tally[] = [];
  let front = new Map<string, Tally>();
  add(front, {
    item: origin,
    hops: 0,
    strength: ownStrength(origin),
    inherited: false,
    complaint: false,
    count: 1,
  });
  while (front.size > 0) {
    const next = new Map<string, Tally>();
    for (const tally of front.values()) {
      if (tally.hops > query.maxHops || !goesOn(tally, query)) continue;
      for (const link of graph.links) step(model, graph, query, tally, link, next);
    }
    all.push(...next.values());
    front = next;
  }
  return all;
}

function goesOn(tally: Tally, query: OracleQuery): boolean {
  if (tally.hops === 0) return true;
  if (query.direction === 'DOWN' && tally.complaint) return false;
  return query.includeInactive || !isInactive(tally.item, query.today);
}

function step(
  model: OracleModel,
  graph: OracleGraph,
  query: OracleQuery,
  tally: Tally,
  link: OracleLink,
  next: Map<string, Tally>,
): void {
  const [near, far] = query.direction === 'UP' ? [link.from, link.to] : [link.to, link.from];
  const other = graph.items.find((item) => item.id === far);
  if (near !== tally.item.id || !other) return;
  if (link.confidence === 'SUGGESTED' || (link.since ?? '') > query.today) return;
  if ((link.until ?? '9999') < query.today) return;
  if (query.via && !query.via.includes(link.type)) return;
  const [from, to] = query.direction === 'UP' ? [tally.item, other] : [other, tally.item];
  const row = model.links.find((t) => t.type === link.type && t.from === from.kind && t.to === to.kind);
  const dependency = row?.class === 'dependency';
  if (row?.class !== 'purpose' && !(dependency && query.inherit)) return;
  const complaint = link.type === 'AFFECTED_BY';
  if (complaint && query.direction === 'UP' && tally.hops > 0) return;
  add(next, {
    item: other,
    hops: tally.hops + 1,
    strength: Math.min(tally.strength, linkStrength(link), ownStrength(other)),
    inherited: tally.inherited || dependency,
    complaint: tally.complaint || complaint,
    count: tally.count,
  });
}

function add(front: Map<string, Tally>, tally: Tally): void {
  const key = `${tally.item.id} ${tally.strength} ${tally.inherited} ${tally.complaint}`;
  const same = front.get(key);
  front.set(key, same ? { ...same, count: same.count + tally.count } : tally);
}

function ownStrength(item: OracleItem): number {
  return strength(item.phase === 'RETIRING' ? 'ENDS' : 'JUSTIFIES');
}

function linkStrength(link: OracleLink): number {
  if (link.type === 'AFFECTED_BY') return strength('MENDS');
  if (link.type !== 'DELIVERED_BY') return strength('JUSTIFIES');
  return strength(link.change === 'RETIRE' ? 'ENDS' : link.change === 'UPGRADE' ? 'CHANGES' : 'JUSTIFIES');
}
