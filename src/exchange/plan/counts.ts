import type { PlanCounts, PlanItem } from './plan-reading.js';

/** Counts of what was read, by kind and by the parts that plans report on. */
export function countItems(items: readonly PlanItem[]): PlanCounts {
  const counts: PlanCounts = {
    kinds: {
      Vision: 0,
      Mission: 0,
      Value: 0,
      Goal: 0,
      Problem: 0,
      StrategyGroup: 0,
      Strategy: 0,
      RoadmapItem: 0,
      Factor: 0,
    },
    problemsByDomain: { BUSINESS: 0, INFORMATION: 0, APPLICATION: 0, INFRASTRUCTURE: 0, ORGANIZATION: 0, UNKNOWN: 0 },
    strategiesByGroup: {},
    roadmapByStream: { INFORMATION: 0, APPLICATION: 0, INFRASTRUCTURE: 0, ORGANIZATION: 0, UNKNOWN: 0 },
    mainActivities: 0,
  };
  const groups = new Map(
    items.filter((item) => item.kind === 'StrategyGroup').map((item) => [item.sourceKey, item.code ?? item.name]),
  );
  for (const item of items) {
    counts.kinds[item.kind] += 1;
    if (item.kind === 'Problem') counts.problemsByDomain[item.domain ?? 'UNKNOWN'] += 1;
    if (item.kind === 'Strategy') {
      const group = groups.get(item.group ?? '') ?? '';
      counts.strategiesByGroup[group] = (counts.strategiesByGroup[group] ?? 0) + 1;
    }
    if (item.kind === 'RoadmapItem') {
      counts.roadmapByStream[item.stream ?? 'UNKNOWN'] += 1;
      if (item.parent === undefined) counts.mainActivities += 1;
    }
  }
  return counts;
}
