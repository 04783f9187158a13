import { byKindCodeId } from './by-kind-code.js';
import { stronglyConnected } from './components.js';
import { type Pair, pairKey } from './model-chains.js';
import type { RegionItem } from './region.js';
import type { Walked } from './walked.js';

/** Where a trace ended though the model would have let it go on. */
export interface DeadEnd {
  readonly item: RegionItem;
  readonly missing: readonly Pair[];
}

/**
 * Items walked that could lead on towards a kind and do not: components from which no link goes on, and inactive items
 * at which the walk stopped.
 * @param pairsTowards what an item of a kind could be linked by so as to lead on
 */
export const deadEnds = (
  { origins, reached, steps }: Pick<Walked, 'origins' | 'reached' | 'steps'>,
  pairsTowards: (kind: string) => readonly Pair[],
): DeadEnd[] => {
  const starts = new Set(origins.map(({ id }) => id));
  const items = new Map([...origins, ...reached.map(({ item }) => item)].map((item) => [item.id, item]));
  const pairsOf = cached(pairsTowards);
  const leadsOn = (item: RegionItem): string[] => {
    if (steps.stopsAt(item, starts.has(item.id))) return [];
    const allowed = new Set(pairsOf(item.kind).map(pairKey));
    return steps
      .from(item.id)
      .filter(({ link, to }) => allowed.has(pairKey({ type: link.type, kind: to.kind })))
      .map(({ to }) => to.id);
  };
  const components = stronglyConnected([...items.keys()], (id) => {
    const item = items.get(id);
    return item ? leadsOn(item) : [];
  });
  const isEnd = (component: readonly string[]): boolean => {
    const members = new Set(component);
    return component.every((id) => {
      const item = items.get(id);
      return !item || leadsOn(item).every((target) => members.has(target));
    });
  };
  const missing = (item: RegionItem): Pair[] => {
    const has = new Set(steps.from(item.id).map(({ link, to }) => pairKey({ type: link.type, kind: to.kind })));
    return pairsOf(item.kind).filter((pair) => !has.has(pairKey(pair)));
  };
  return components
    .filter(isEnd)
    .flat()
    .flatMap((id) => items.get(id) ?? [])
    .filter((item) => pairsOf(item.kind).length > 0)
    .map((item) => ({ item, missing: missing(item) }))
    .sort((a, b) => byKindCodeId(a.item, b.item));
};

const cached = <T>(compute: (kind: string) => T): ((kind: string) => T) => {
  const byKind = new Map<string, T>();
  return (kind) => {
    const known = byKind.get(kind);
    if (known !== undefined) return known;
    const made = compute(kind);
    byKind.set(kind, made);
    return made;
  };
};
