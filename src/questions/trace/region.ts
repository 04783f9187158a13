import type { Registry } from '../../metamodel/registry.js';
import type { Candidate } from '../../inventory/writing/find-references.js';
import { itemStrength, linkStrength, type Strength } from '../basis.js';
import { isInactive, stateProperties } from '../item-state.js';
import { isInactiveAsOf, lifetimeProperties } from '../lifetime.js';

/** The part of the graph that a trace may walk, as the pure function sees it. */
export interface Region {
  readonly items: ReadonlyMap<string, RegionItem>;
  readonly links: readonly RegionLink[];
  /** A bound of the query was reached: there may be more. */
  readonly full: boolean;
}

export interface RegionItem {
  readonly id: string;
  readonly kind: string;
  readonly code: string;
  readonly name: string;
  readonly planId: string | null;
  readonly inactive: boolean;
  readonly strength: Strength;
}

/** A link that counts: not suggested, and of the day. */
export interface RegionLink {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly confidence: string;
  readonly inherited: boolean;
  readonly strength: Strength;
  readonly suspect: boolean;
  readonly passageIds: readonly string[];
}

export type Found = Candidate & { readonly index: number };

type ItemRow = readonly [
  element: string,
  id: string,
  kind: string,
  code: string,
  name: string,
  planId: string | null,
  meaning: number | null,
  ...state: unknown[],
];
type LinkRow = readonly [
  id: string,
  type: string,
  fromElement: string,
  toElement: string,
  confidence: string,
  change: string | null,
  passageIds: readonly string[] | null,
  fromMeaning: number | null,
  toMeaning: number | null,
];

/**
 * What the query tells of the state of an item, in this order.
 * @param asOf the day on which items are looked at: only then do their dates count
 */
export const regionState = (registry: Registry, asOf: string | null): readonly string[] =>
  asOf === null
    ? stateProperties(registry)
    : [...new Set([...stateProperties(registry), ...lifetimeProperties(registry)])];

/**
 * Reads the rows of `trace/region.cypher`.
 * @param today by which a unit's last day is judged
 * @param asOf the day on which items are looked at; null when they are taken as they are now
 */
export const readRegion = (
  registry: Registry,
  rows: { readonly nodes: readonly ItemRow[]; readonly links: readonly LinkRow[]; readonly full: boolean },
  today: string,
  asOf: string | null = null,
): Region => {
  const properties = regionState(registry, asOf);
  const dependencies = new Set(registry.typesOf('dependency'));
  const byElement = new Map<string, { readonly id: string; readonly meaning: number | null }>();
  const items = rows.nodes.map(([element, id, kind, code, name, planId, meaning, ...values]): RegionItem => {
    byElement.set(element, { id, meaning });
    const state = Object.fromEntries(properties.map((property, index) => [property, values[index]]));
    return {
      id,
      kind,
      code,
      name,
      planId,
      inactive:
        asOf === null
          ? isInactive(registry.kind(kind), state, today)
          : isInactiveAsOf(registry.kind(kind), state, asOf),
      strength: itemStrength(state['phase']),
    };
  });
  const byId = new Map(items.map((item) => [item.id, item]));
  const links = rows.links.flatMap(
    ([id, type, fromElement, toElement, confidence, change, passageIds, fromMeaning, toMeaning]): RegionLink[] => {
      const [from, to] = [byElement.get(fromElement), byElement.get(toElement)];
      if (!from || !to) return [];
      const suspect = isOther(fromMeaning, from.meaning) || isOther(toMeaning, to.meaning);
      return [
        {
          id,
          type,
          from: from.id,
          to: to.id,
          confidence,
          inherited: dependencies.has(type),
          strength: linkStrength(type, change),
          suspect,
          passageIds: passageIds ?? [],
        },
      ];
    },
  );
  return { items: byId, links, full: rows.full };
};

/** The meaning that a link was made for is not that of its end any more; what is not told is not another. */
const isOther = (linked: number | null, now: number | null): boolean =>
  linked !== null && now !== null && linked !== now;
