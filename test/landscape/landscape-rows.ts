import type { Registry } from '../../src/metamodel/registry.js';
import { stateProperties } from '../../src/questions/item-state.js';
import { landscapeKinds, type LandscapeRows } from '../../src/questions/landscape/landscape-query.js';
import type { LandscapeGraph, LandscapeItem } from '../oracle/landscape-oracle.js';
import { counts } from '../oracle/trace-oracle-paths.js';

/** What the query of the landscape would return for a whole graph. */
export const rowsOf = (registry: Registry, { items, links }: LandscapeGraph, today: string): LandscapeRows => {
  const deliveries = links.filter((link) => link.type === 'DELIVERED_BY' && counts(link, today));
  return {
    items: items
      .filter(({ kind }) => landscapeKinds(registry).includes(kind))
      .map(
        (item) =>
          [
            item.id,
            item.kind,
            item.code,
            item.activeFrom ?? null,
            item.retiresOn ?? null,
            deliveries
              .filter(({ from }) => from === item.id)
              .flatMap(({ change, to }) => (change === 'NEW' || change === 'RETIRE' ? [[change, to] as const] : [])),
            ...stateProperties(registry).map((name) => valueOf(item, name)),
          ] as const,
      ),
    activities: items
      .filter(({ kind }) => kind === 'RoadmapItem')
      .map(({ id, code, endYear, status }) => [id, code, null, endYear ?? null, status ?? null] as const),
  };
};

const valueOf = (item: LandscapeItem, name: string): unknown =>
  Object.entries(item).find(([key]) => key === name)?.[1] ?? null;
