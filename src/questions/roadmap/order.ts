import { stronglyConnected } from '../trace/components.js';
import { type Activity, type AskedActivity, byCode, yearsOf } from './activity.js';

export const CONFLICTS = ['STARTS_TOO_EARLY', 'PREREQUISITE_CANCELLED'] as const;
export type ConflictReason = (typeof CONFLICTS)[number];

/** An item that cannot happen as planned, for what it depends on. */
export interface OrderConflict {
  readonly item: AskedActivity;
  readonly prerequisite: Activity;
  readonly linkId: string;
  readonly reason: ConflictReason;
  /** By how many years it would have to start later, or the other to end sooner; null where it is cancelled. */
  readonly years: number | null;
}

/**
 * Items that start in a year before the one in which what they depend on ends, and items that depend on what is
 * cancelled. What is cancelled itself has no conflicts.
 * @returns by the codes of the items, then of what they depend on
 */
export const orderConflicts = (items: readonly AskedActivity[]): OrderConflict[] =>
  items
    .filter(({ cancelled }) => !cancelled)
    .flatMap((item) =>
      item.dependsOn.flatMap(({ linkId, prerequisite }): OrderConflict[] => {
        if (prerequisite.cancelled)
          return [{ item, prerequisite, linkId, reason: 'PREREQUISITE_CANCELLED', years: null }];
        const years = (prerequisite.endYear ?? -Infinity) - (item.startYear ?? Infinity);
        return years > 0 ? [{ item, prerequisite, linkId, reason: 'STARTS_TOO_EARLY', years }] : [];
      }),
    )
    .sort((a, b) => byCode(a.item, b.item) || byCode(a.prerequisite, b.prerequisite));

/** Items of which each depends on the one before it. */
export interface DependencyChain {
  /** What has to be done first comes first. */
  readonly items: readonly Activity[];
  /** The sum of the years that each takes, were each to begin when the one before it has ended. */
  readonly years: number | null;
}

export interface LongestChain {
  /** Null where nothing depends on anything. */
  readonly chain: DependencyChain | null;
  /** Items that wait for each other in a circle, by code: no chain goes through these. */
  readonly circular: readonly Activity[];
}

/**
 * The chain of the most items, over items that are not cancelled; of equally long ones that whose codes come first,
 * from its beginning on.
 */
export const longestChain = (items: readonly AskedActivity[]): LongestChain => {
  const planned = new Map(items.filter(({ cancelled }) => !cancelled).map((item) => [item.id, item]));
  const followers = new Map([...planned.keys()].map((id): [string, string[]] => [id, []]));
  for (const { id, dependsOn } of planned.values())
    for (const { prerequisite } of dependsOn) followers.get(prerequisite.id)?.push(id);
  const next = (id: string): readonly string[] => followers.get(id) ?? [];
  const circular: Activity[] = [];
  const best = new Map<string, Link>();
  // What follows an item comes before it in this order, so that the rest of its chain is known already.
  for (const component of stronglyConnected([...planned.keys()], next)) {
    const members = component.flatMap((id) => planned.get(id) ?? []);
    const [item] = members;
    if (!item) continue;
    if (members.length > 1 || next(item.id).includes(item.id)) circular.push(...members);
    else {
      const after = longest(next(item.id).flatMap((id) => best.get(id) ?? []));
      best.set(item.id, { item, after, length: 1 + (after?.length ?? 0) });
    }
  }
  const first = longest([...best.values()]);
  return { chain: first?.after ? chainFrom(first) : null, circular: circular.sort(byCode) };
};

interface Link {
  readonly item: Activity;
  readonly after: Link | null;
  readonly length: number;
}

const longest = (links: readonly Link[]): Link | null =>
  links.reduce<Link | null>((best, link) => {
    const more = link.length - (best?.length ?? 0);
    return !best || more > 0 || (more === 0 && byCode(link.item, best.item) < 0) ? link : best;
  }, null);

const chainFrom = (first: Link): DependencyChain => {
  const items: Activity[] = [];
  for (let at: Link | null = first; at; at = at.after) items.push(at.item);
  const lengths = items.map((item) => yearsOf(item).length);
  return { items, years: lengths.includes(0) ? null : lengths.reduce((sum, years) => sum + years, 0) };
};
