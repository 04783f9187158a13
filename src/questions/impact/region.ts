import type { Effect } from '../../metamodel/declarations.js';
import type { Registry } from '../../metamodel/registry.js';
import { isInactive, isOperating, stateProperties } from '../item-state.js';
import { type HitLevel, levelOf } from './level.js';

/** The dependencies that a question of failure may walk, as the pure functions see them. */
export interface DependencyRegion {
  readonly items: ReadonlyMap<string, DependencyItem>;
  /** By id, so that the same graph always gives the same proof. */
  readonly links: readonly DependencyLink[];
  /** Which units own, operate or use which items; each pair once. */
  readonly holdings: readonly { readonly unit: DependencyItem; readonly item: DependencyItem }[];
  /** A bound of the query was reached: there may be more. */
  readonly full: boolean;
}

export interface DependencyItem {
  readonly id: string;
  readonly kind: string;
  readonly code: string;
  readonly name: string;
  readonly operating: boolean;
  readonly inactive: boolean;
}

/** A link that counts and that passes something on when its source fails. */
export interface DependencyLink {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** The worst that it passes. */
  readonly effect: HitLevel;
  readonly group: string | null;
  readonly needed: number | null;
  readonly suspect: boolean;
  readonly passageIds: readonly string[];
}

type ItemRow = readonly [id: string, kind: string, code: string, name: string, ...state: unknown[]];
type LinkRow = readonly [
  id: string,
  type: string,
  from: string,
  to: string,
  effect: Effect | null,
  group: string | null,
  needed: number | null,
  master: boolean | null,
  passageIds: readonly string[] | null,
  suspect: boolean | null,
];

export interface RegionRows {
  readonly nodes: readonly ItemRow[];
  readonly links: readonly LinkRow[];
  readonly holdings: readonly (readonly [unit: string, item: string])[];
  readonly full: boolean;
}

/** Reads the rows of `impact/region.cypher`. */
export const readDependencies = (registry: Registry, rows: RegionRows, today: string): DependencyRegion => {
  const properties = stateProperties(registry);
  const items = new Map(
    rows.nodes.map(([id, kind, code, name, ...values]): [string, DependencyItem] => {
      const state = Object.fromEntries(properties.map((property, index) => [property, values[index]]));
      const declaration = registry.kind(kind);
      const operating = isOperating(declaration, state);
      return [id, { id, kind, code, name, operating, inactive: isInactive(declaration, state, today) }];
    }),
  );
  return {
    items,
    links: rows.links.flatMap((row) => readLink(registry, row)).sort((a, b) => (a.id < b.id ? -1 : 1)),
    holdings: rows.holdings.flatMap(([unitId, itemId]) => {
      const [unit, item] = [items.get(unitId), items.get(itemId)];
      return unit && item ? [{ unit, item }] : [];
    }),
    full: rows.full,
  };
};

const readLink = (registry: Registry, row: LinkRow): DependencyLink[] => {
  const [id, type, from, to, effect, group, needed, master, passageIds, suspect] = row;
  const worst = effect ?? registry.link(type).effect;
  if (!worst || (hasMaster(registry, type) && master !== true)) return [];
  return [
    {
      id,
      type,
      from,
      to,
      effect: levelOf(worst),
      group,
      needed,
      suspect: suspect ?? false,
      passageIds: passageIds ?? [],
    },
  ];
};

/** A copy that is not the master grows old whoever fails; only the master's keeper passes anything on. */
const hasMaster = (registry: Registry, type: string): boolean =>
  registry.linkPropertiesOf(type).some(({ name }) => name === 'master');
