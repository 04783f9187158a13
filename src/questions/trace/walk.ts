import type { Strength } from '../basis.js';
import type { RegionItem } from './region.js';
import type { WalkQuestion } from './question.js';
import type { Step, Steps } from './steps.js';

/** How many shortest paths are told apart before "at least" is said. */
export const MOST_PATHS = 1_000;

/** How an item was reached: its shortest paths are all that end with one of `last`. */
export interface Arrival {
  readonly item: RegionItem;
  readonly distance: number;
  /** Saturates one above `MOST_PATHS`. */
  count: number;
  suspect: boolean;
  readonly last: Step[];
}

export interface WalkRules {
  /** Nothing weaker is walked: links and items alike. */
  readonly strength: Strength;
  /** Purpose links alone. */
  readonly own: boolean;
}

/**
 * Breadth first from all origins at once: every item's shortest paths under the rules, up to one hop past the limit,
 * so that it can be seen whether the limit cut anything. It ends with the hop that first meets one of `until`.
 */
export class Walk {
  /** Arrivals that a path may go on from, in the order in which they were reached; origins are at distance 0. */
  readonly arrivals = new Map<string, Arrival>();
  /** Going down: arrivals over a complaint, which ends a path. */
  private readonly ends = new Map<string, Arrival>();
  private met = false;
  /** The distance of the farthest arrival. */
  farthest = 0;

  constructor(
    private readonly steps: Steps,
    private readonly question: WalkQuestion,
    private readonly rules: WalkRules,
    origins: readonly RegionItem[],
    private readonly until: Pick<ReadonlySet<string>, 'has'> = new Set(),
  ) {
    for (const item of origins.filter((origin) => origin.strength >= rules.strength))
      this.arrivals.set(item.id, { item, distance: 0, count: 1, suspect: false, last: [] });
    let level = [...this.arrivals.values()];
    for (let distance = 1; level.length > 0 && !this.met && distance <= question.maxHops + 1; distance += 1)
      level = this.next(level, distance);
  }

  private next(level: readonly Arrival[], distance: number): Arrival[] {
    const reached: Arrival[] = [];
    const up = this.question.direction === 'UP';
    for (const arrival of level) {
      if (this.steps.stopsAt(arrival.item, arrival.distance === 0)) continue;
      const complaints = this.steps.complaintsFrom(arrival.item.id);
      const onward = this.steps.from(arrival.item.id);
      for (const step of up && distance === 1 ? [...onward, ...complaints] : onward) {
        const made = this.take(step, arrival, distance, this.arrivals);
        if (made) reached.push(made);
      }
      if (!up) for (const step of complaints) this.take(step, arrival, distance, this.ends);
    }
    return reached;
  }

  private take(
    { link, to, from }: Step,
    before: Arrival,
    distance: number,
    into: Map<string, Arrival>,
  ): Arrival | undefined {
    if (link.strength < this.rules.strength || to.strength < this.rules.strength) return undefined;
    if (this.rules.own && link.inherited) return undefined;
    const known = into.get(to.id);
    if (known && known.distance < distance) return undefined;
    const arrival = known ?? { item: to, distance, count: 0, suspect: false, last: [] };
    arrival.count = Math.min(arrival.count + before.count, MOST_PATHS + 1);
    arrival.suspect ||= before.suspect || link.suspect;
    arrival.last.push({ link, to, from });
    if (known) return undefined;
    into.set(to.id, arrival);
    this.farthest = distance;
    this.met ||= this.until.has(to.id);
    return arrival;
  }

  /** How an item was reached: on the way, or as the end of a complaint, whichever is shorter; both when equal. */
  arrivalAt(id: string): Arrival | undefined {
    const walked = this.arrivals.get(id);
    const ended = this.ends.get(id);
    if (!walked || !ended || walked.distance === 0) return walked ?? ended;
    if (walked.distance !== ended.distance) return walked.distance < ended.distance ? walked : ended;
    return {
      item: walked.item,
      distance: walked.distance,
      count: Math.min(walked.count + ended.count, MOST_PATHS + 1),
      suspect: walked.suspect || ended.suspect,
      last: [...walked.last, ...ended.last],
    };
  }

  /** Everything reached, origins left out. */
  *reached(): Generator<string> {
    for (const [id, arrival] of this.arrivals) if (arrival.distance > 0) yield id;
    for (const id of this.ends.keys()) if (!this.arrivals.has(id)) yield id;
  }

  /** The shortest paths to an arrival, the first `most` in the order of their links' ids, from the origin on. */
  paths(arrival: Arrival, most: number): Step[][] {
    if (arrival.distance === 0) return most > 0 ? [[]] : [];
    const found: Step[][] = [];
    for (const step of arrival.last.toSorted((a, b) => (a.link.id < b.link.id ? -1 : 1))) {
      if (found.length >= most) break;
      const before = this.arrivals.get(step.from.id);
      if (!before) continue;
      for (const path of this.paths(before, most - found.length)) found.push([...path, step]);
    }
    return found;
  }
}
