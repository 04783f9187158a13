import { basisName, type Basis, STRENGTHS, type Strength } from '../basis.js';
import type { WalkQuestion } from './question.js';
import type { RegionItem } from './region.js';
import type { Step, Steps } from './steps.js';
import { type Arrival, MOST_PATHS, Walk } from './walk.js';

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

/** A walk for each strength, with and without inheritance; and again for origins that other origins reach. */
export class Walks {
  private readonly walks = new Map<string, Walk>();

  constructor(
    private readonly steps: Steps,
    private readonly question: WalkQuestion,
    private readonly origins: readonly RegionItem[],
  ) {}

  private get(strength: Strength, own: boolean, without: string | null): Walk {
    const key = `${strength}${own}${without ?? ''}`;
    const known = this.walks.get(key);
    if (known) return known;
    const starts = this.origins.filter((origin) => origin.id !== without);
    const walk = new Walk(this.steps, this.question, { strength, own }, starts);
    this.walks.set(key, walk);
    return walk;
  }

  /** Everything that was reached, up to one hop past the limit. */
  reachedIds(): string[] {
    const ids = new Set(this.get(0, false, null).reached());
    // An origin is not reached by itself, but it may be by another.
    const others = this.origins.length > 1 ? this.origins : [];
    return [...ids, ...others.map((origin) => origin.id).filter((id) => !ids.has(id))];
  }

  /** The strongest basis by which an item was reached within a number of hops, with its own paths if there are any. */
  best(id: string, maxHops: number): Reached | undefined {
    const without = this.origins.some((origin) => origin.id === id) ? id : null;
    for (const strength of STRENGTHS) {
      const any = this.get(strength, false, without);
      const arrival = within(any.arrivalAt(id), maxHops);
      if (!arrival) continue;
      const own = this.get(strength, true, without);
      const ownArrival = within(own.arrivalAt(id), maxHops);
      return ownArrival ? reachedBy(own, ownArrival, strength, false) : reachedBy(any, arrival, strength, true);
    }
    return undefined;
  }
}

const within = (arrival: Arrival | undefined, maxHops: number): Arrival | undefined =>
  arrival && arrival.distance > 0 && arrival.distance <= maxHops ? arrival : undefined;

const reachedBy = (walk: Walk, arrival: Arrival, strength: Strength, inherited: boolean): Reached => ({
  item: arrival.item,
  distance: arrival.distance,
  basis: basisName(strength),
  inherited,
  suspect: arrival.suspect,
  pathCount: { count: Math.min(arrival.count, MOST_PATHS), atLeast: arrival.count > MOST_PATHS },
  paths: (most) => walk.paths(arrival, most),
});
