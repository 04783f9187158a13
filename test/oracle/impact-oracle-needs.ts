import { counts } from './trace-oracle-paths.js';
import type { OracleGraph, OracleItem, OracleLink, OracleModel } from './trace-oracle.js';

/** Best first. */
export const STATES = ['WORKS', 'STALE', 'DEGRADED', 'STOPS'] as const;
export type State = (typeof STATES)[number];

export interface DependencyLink extends OracleLink {
  effect?: 'STOPS' | 'DEGRADES' | 'STALE' | null;
  group?: string | null;
  needed?: number | null;
  master?: boolean | null;
}

export interface DependencyGraph extends OracleGraph {
  links: readonly DependencyLink[];
}

/** What one item needs: a link without a group alone, or all the links of one group. */
export interface Need {
  item: string;
  type: string;
  /** Null for a link without a group. */
  group: string | null;
  /** How many of the links must work. */
  needed: number;
  /** The worst that can be passed. */
  effect: State;
  links: ReadonlyArray<{ id: string; source: string }>;
}

const EFFECT_OF_TYPE: Readonly<Record<string, State>> = {
  SERVES: 'STOPS',
  HOSTS: 'STOPS',
  CONNECTS: 'STOPS',
  READ_BY: 'STOPS',
  PROVIDES: 'STOPS',
  CARRIED_BY: 'STOPS',
  TRANSPORTS: 'STOPS',
  COMPONENT_OF: 'DEGRADED',
  FEEDS: 'DEGRADED',
  WRITES: 'STALE',
};

const EFFECT_BY_NAME = { STOPS: 'STOPS', DEGRADES: 'DEGRADED', STALE: 'STALE' } as const;

export function rank(state: State): number {
  return STATES.indexOf(state);
}

export function worst(states: readonly State[]): State {
  return STATES.findLast((state) => states.includes(state)) ?? 'WORKS';
}

export function lesser(a: State, b: State): State {
  return rank(a) < rank(b) ? a : b;
}

/** A kind without a phase has none given. */
export function isInOperation(item: OracleItem): boolean {
  if (item.kind === 'Integration') return item.status === 'OPERATIONAL';
  return !item.phase || item.phase === 'ACTIVE' || item.phase === 'RETIRING';
}

/** The needs among the items that are in operation or asked about (`origins`). */
export function needsOf(model: OracleModel, graph: DependencyGraph, origins: readonly string[], today: string): Need[] {
  const itemOf = (id: string): OracleItem => {
    const item = graph.items.find((candidate) => candidate.id === id);
    if (!item) throw new Error(`${id} is not in the graph.`);
    return item;
  };
  const isWalked = (id: string): boolean => origins.includes(id) || isInOperation(itemOf(id));
  const isDependency = (link: DependencyLink): boolean =>
    model.links.some(
      (t) =>
        t.class === 'dependency' &&
        t.type === link.type &&
        t.from === itemOf(link.from).kind &&
        t.to === itemOf(link.to).kind,
    );
  const links = graph.links.filter(
    (link) =>
      counts(link, today) &&
      isDependency(link) &&
      isWalked(link.from) &&
      isWalked(link.to) &&
      (link.type !== 'WRITES' || link.master === true),
  );
  const needs: Need[] = [];
  for (const link of links) {
    const inGroup = (other: DependencyLink): boolean =>
      other.type === link.type && other.to === link.to && other.group === link.group;
    const group = link.group ?? null;
    if (needs.some((n) => group !== null && n.type === link.type && n.item === link.to && n.group === group)) continue;
    const members = group === null ? [link] : links.filter(inGroup);
    needs.push({
      item: link.to,
      type: link.type,
      group,
      needed: group === null ? 1 : Math.min(members.length, Math.max(...members.map((member) => member.needed ?? 1))),
      effect: worst(members.map(effectOf)),
      links: members.map((member) => ({ id: member.id, source: member.from })),
    });
  }
  return needs;
}

function effectOf(link: DependencyLink): State {
  if (link.effect) return EFFECT_BY_NAME[link.effect];
  const effect = EFFECT_OF_TYPE[link.type];
  if (!effect) throw new Error(`${link.type} has no effect.`);
  return effect;
}
