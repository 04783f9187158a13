import type { WalkQuestion } from './question.js';
import type { Region, RegionItem } from './region.js';
import { backwards, Steps } from './steps.js';
import { type Reached, type Shortest, strongest } from './strongest.js';
import { MOST_PATHS, Walk, type WalkRules } from './walk.js';

/**
 * How origins are reached: not by themselves, but by each other. Each is walked back from until the first other origin
 * is met, so that a thousand origins do not take a thousand walks from all the others.
 */
export class BetweenOrigins {
  private readonly ids: ReadonlySet<string>;
  private retraced: Steps | undefined;
  private readonly found = new Map<string, Shortest | undefined>();
  private led: ReadonlySet<string> | undefined;

  constructor(
    private readonly region: Region,
    private readonly steps: Steps,
    private readonly question: WalkQuestion,
    private readonly origins: readonly RegionItem[],
  ) {
    this.ids = new Set(origins.map(({ id }) => id));
  }

  best(origin: RegionItem, maxHops: number): Reached | undefined {
    // An origin is not reached by itself.
    if (this.origins.length < 2) return undefined;
    this.led ??= this.ledTo();
    if (!this.led.has(origin.id)) return undefined;
    return strongest((rules) => {
      const key = `${rules.strength}${rules.own}${origin.id}`;
      if (!this.found.has(key)) this.found.set(key, this.shortest(origin, rules));
      return this.found.get(key);
    }, maxHops);
  }

  /** Some origin that was asked for so far lies farther from the others than a number of hops. */
  wentPast(hops: number): boolean {
    return [...this.found.values()].some((found) => found !== undefined && found.distance > hops);
  }

  private shortest(origin: RegionItem, rules: WalkRules): Shortest | undefined {
    const others = { has: (id: string): boolean => id !== origin.id && this.ids.has(id) };
    const direction = this.question.direction === 'UP' ? 'DOWN' : 'UP';
    this.retraced ??= new Steps(this.region, this.question, true);
    const walk = new Walk(this.retraced, { ...this.question, direction }, rules, [origin], others);
    // The walk ended with the hop that met the first of them: all are equally near.
    const met = [...walk.reached()].filter((id) => others.has(id)).flatMap((id) => walk.arrivalAt(id) ?? []);
    const [first] = met;
    if (!first) return undefined;
    return {
      item: origin,
      distance: first.distance,
      count: Math.min(
        met.reduce((sum, { count }) => sum + count, 0),
        MOST_PATHS + 1,
      ),
      suspect: met.some(({ suspect }) => suspect),
      paths: (most) =>
        met
          .flatMap((arrival) => walk.paths(arrival, most))
          .slice(0, most)
          .map(backwards),
    };
  }

  /**
   * The origins that some other origin leads to, however far, and a few more at most. Every item remembers two of the
   * origins that lead to it, which is enough to know of another than itself.
   */
  private ledTo(): ReadonlySet<string> {
    const known = new Map(this.origins.map(({ id }) => [id, [id]]));
    const led = new Set<string>();
    const up = this.question.direction === 'UP';
    const waiting = this.origins.map((item) => ({ item, source: item.id }));
    for (const { item, source } of waiting) {
      if (this.steps.stopsAt(item, this.ids.has(item.id))) continue;
      const complaints = this.steps.complaintsFrom(item.id);
      if (!up) for (const { to } of complaints) if (to.id !== source) led.add(to.id);
      for (const { to } of up && source === item.id
        ? [...this.steps.from(item.id), ...complaints]
        : this.steps.from(item.id)) {
        if (to.id !== source) led.add(to.id);
        const sources = known.get(to.id) ?? [];
        if (sources.length === 2 || sources.includes(source)) continue;
        known.set(to.id, [...sources, source]);
        waiting.push({ item: to, source });
      }
    }
    return led;
  }
}
