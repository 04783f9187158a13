import { basisName, type Basis, STRENGTHS, type Strength } from '../basis.js';
import type { RegionItem } from './region.js';
import type { Step } from './steps.js';
import { type Arrival, MOST_PATHS, type WalkRules } from './walk.js';

/** An item that a trace reached, with its proof. */
export interface Reached {
  readonly item: RegionItem;
  readonly distance: number;
  readonly basis: Basis;
  /** All paths of this basis have a dependency hop. */
  readonly inherited: boolean;
  readonly suspect: boolean;
  readonly pathCount: { readonly count: number; readonly atLeast: boolean };
  /** The first shortest paths, from the origin on. */
  paths(most: number): Step[][];
}

/** The shortest paths to an item under some rules. */
export interface Shortest extends Pick<Arrival, 'item' | 'distance' | 'count' | 'suspect'> {
  paths(most: number): Step[][];
}

/** The strongest basis by which an item is reached within a number of hops, with its own paths if there are any. */
export const strongest = (
  shortest: (rules: WalkRules) => Shortest | undefined,
  maxHops: number,
): Reached | undefined => {
  const within = (rules: WalkRules): Shortest | undefined => {
    const found = shortest(rules);
    return found && found.distance > 0 && found.distance <= maxHops ? found : undefined;
  };
  for (const strength of STRENGTHS) {
    const any = within({ strength, own: false });
    if (!any) continue;
    const own = within({ strength, own: true });
    return own ? reachedBy(own, strength, false) : reachedBy(any, strength, true);
  }
  return undefined;
};

const reachedBy = (shortest: Shortest, strength: Strength, inherited: boolean): Reached => ({
  item: shortest.item,
  distance: shortest.distance,
  basis: basisName(strength),
  inherited,
  suspect: shortest.suspect,
  pathCount: { count: Math.min(shortest.count, MOST_PATHS), atLeast: shortest.count > MOST_PATHS },
  paths: (most) => shortest.paths(most),
});
