import type { Registry } from '../../metamodel/registry.js';
import { landscapeKinds } from '../landscape/landscape-query.js';
import type { PlannedLandscape } from '../landscape/planned-landscape.js';
import type { DependencyItem, DependencyRegion } from './region.js';

/** The same dependencies in a planned landscape: what can be delivered is in operation when it exists then. */
export const inLandscape = (
  registry: Registry,
  region: DependencyRegion,
  { existing }: Pick<PlannedLandscape, 'existing'>,
): DependencyRegion => {
  const [kinds, there] = [new Set(landscapeKinds(registry)), new Set(existing)];
  const planned = (item: DependencyItem): DependencyItem =>
    kinds.has(item.kind) ? { ...item, operating: there.has(item.id), inactive: !there.has(item.id) } : item;
  const items = new Map([...region.items].map(([id, item]): [string, DependencyItem] => [id, planned(item)]));
  return { ...region, items };
};
