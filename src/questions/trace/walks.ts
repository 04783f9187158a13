import type { WalkQuestion } from './question.js';
import type { RegionItem } from './region.js';
import type { Steps } from './steps.js';
import { type Reached, strongest } from './strongest.js';
import { Walk, type WalkRules } from './walk.js';

/** A walk from all origins for each strength, with and without inheritance: how whatever else there is is reached. */
export class Walks {
  private readonly walks = new Map<string, Walk>();

  constructor(
    private readonly steps: Steps,
    private readonly question: WalkQuestion,
    private readonly origins: readonly RegionItem[],
  ) {}

  private get(rules: WalkRules): Walk {
    const key = `${rules.strength}${rules.own}`;
    const known = this.walks.get(key);
    if (known) return known;
    const walk = new Walk(this.steps, this.question, rules, this.origins);
    this.walks.set(key, walk);
    return walk;
  }

  /** Everything that was reached, up to one hop past the limit; origins left out. */
  reachedIds(): string[] {
    return [...this.get({ strength: 0, own: false }).reached()];
  }

  /** Some walk that was asked for so far went past a number of hops. */
  wentPast(hops: number): boolean {
    return [...this.walks.values()].some((walk) => walk.farthest > hops);
  }

  best(id: string, maxHops: number): Reached | undefined {
    return strongest((rules) => {
      const walk = this.get(rules);
      const arrival = walk.arrivalAt(id);
      return arrival && { ...arrival, paths: (most) => walk.paths(arrival, most) };
    }, maxHops);
  }
}
