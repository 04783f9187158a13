import type { PlanFlowQuery } from '../../generated/queries/plan-flow.js';

export interface PlanItem {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

export interface PlanGroup {
  readonly id: string;
  /** The item that the group is, for strategies; undefined for those of no group, and for streams. */
  readonly item?: PlanItem;
  readonly stream?: string | null;
  readonly items: readonly PlanItem[];
}

export interface PlanConnection {
  /** What it leads to: the mission of a strategy. */
  readonly above: string;
  readonly below: string;
  /** The strategy reaches the mission over a goal only. */
  readonly overGoal: boolean;
}

/** From the vision down to the roadmap. */
export interface PlanMap {
  readonly visions: readonly PlanItem[];
  readonly missions: readonly PlanItem[];
  readonly strategies: readonly PlanGroup[];
  readonly roadmap: readonly PlanGroup[];
  readonly connections: readonly PlanConnection[];
}

const STREAMS = ['ORGANIZATION', 'INFORMATION', 'APPLICATION', 'INFRASTRUCTURE'];
const byCode = (a: PlanItem, b: PlanItem): number => a.code.localeCompare(b.code, undefined, { numeric: true });

export const planMap = (data: PlanFlowQuery): PlanMap => {
  const missions = data.missions.nodes.toSorted(byCode);
  const known = new Set(missions.map(({ id }) => id));
  const goalMissions = new Map(data.goals.nodes.map(({ id, supports }) => [id, supports.nodes.map((one) => one.id)]));
  const connections: PlanConnection[] = missions.flatMap((mission) =>
    mission.supports.nodes.map((vision) => ({ above: vision.id, below: mission.id, overGoal: false })),
  );
  const groups = new Map<string, { item?: PlanItem; items: PlanItem[] }>();
  for (const strategy of data.strategies.nodes.toSorted(byCode)) {
    const [group] = strategy.partOf.nodes;
    const held = groups.get(group?.id ?? '') ?? { item: group, items: [] };
    held.items.push(strategy);
    groups.set(group?.id ?? '', held);
    const direct = new Set(strategy.supports.nodes.map(({ id }) => id).filter((id) => known.has(id)));
    const overGoals = new Set(strategy.supports.nodes.flatMap(({ id }) => goalMissions.get(id) ?? []));
    for (const above of direct) connections.push({ above, below: strategy.id, overGoal: false });
    for (const above of overGoals)
      if (!direct.has(above) && known.has(above)) connections.push({ above, below: strategy.id, overGoal: true });
    for (const { id } of strategy.implementedBy.nodes)
      connections.push({ above: strategy.id, below: id, overGoal: false });
  }
  const roadmap = [...STREAMS, null].map((stream) => ({
    id: stream ?? 'none',
    stream,
    items: data.roadmapItems.nodes.filter((one) => (one.stream ?? null) === stream).toSorted(byCode),
  }));
  return {
    visions: data.visions.nodes,
    missions,
    strategies: [...groups]
      .map(([id, group]) => ({ id: id || 'none', ...group }))
      .toSorted((a, b) => (a.item && b.item ? byCode(a.item, b.item) : a.item ? -1 : 1)),
    roadmap: roadmap.filter(({ items }) => items.length > 0),
    connections,
  };
};

/** The item, and what it leads to and what leads to it, however far. */
export const connectedWith = (id: string, connections: readonly PlanConnection[]): ReadonlySet<string> => {
  const found = new Set([id]);
  const walk = (from: string, step: (connection: PlanConnection, at: string) => string | undefined): void => {
    for (const connection of connections) {
      const next = step(connection, from);
      if (next === undefined || found.has(next)) continue;
      found.add(next);
      walk(next, step);
    }
  };
  walk(id, ({ above, below }, at) => (below === at ? above : undefined));
  walk(id, ({ above, below }, at) => (above === at ? below : undefined));
  return found;
};
