import { byKindCodeId } from './by-kind-code.js';
import { BetweenOrigins } from './between-origins.js';
import type { TraceQuestion } from './question.js';
import type { Region, RegionItem } from './region.js';
import { Steps } from './steps.js';
import type { Reached } from './strongest.js';
import { Walks } from './walks.js';

/** Why an answer may be incomplete. */
export interface Cut {
  /** The item behind which nobody looked; null when the whole region was too large. */
  readonly item: RegionItem | null;
  readonly reason: 'MAX_HOPS' | 'TOO_LARGE';
}

/** What a walk over a region came to. */
export interface Walked {
  readonly origins: readonly RegionItem[];
  readonly steps: Steps;
  /** Everything reached, of whatever kind and basis. */
  readonly reached: readonly Reached[];
  readonly cuts: readonly Cut[];
}

/** Walks all of a region that the question's origins lead to; origins that are not in it are walked from no more. */
export const walked = (region: Region, question: TraceQuestion): Walked => {
  const { maxHops } = question;
  const steps = new Steps(region, question);
  const origins = question.origins.flatMap((id) => region.items.get(id) ?? []);
  const walks = new Walks(steps, question, origins);
  const between = new BetweenOrigins(region, steps, question, origins);
  const ways: Way[] = [
    ...walks.reachedIds().map(
      (id): Way =>
        (hops) =>
          walks.best(id, hops),
    ),
    ...origins.map(
      (origin): Way =>
        (hops) =>
          between.best(origin, hops),
    ),
  ];
  const reached = ways.flatMap((way) => way(maxHops) ?? []);
  // One hop more is another answer only where some walk took it.
  const mayBeCut = walks.wentPast(maxHops) || between.wentPast(maxHops);
  return { origins, steps, reached, cuts: cutsOf(region, mayBeCut ? ways : [], maxHops) };
};

/** How an item is reached within a number of hops. */
type Way = (hops: number) => Reached | undefined;

/** Items behind which one hop more would have reached something new, or something better justified. */
const cutsOf = (region: Region, ways: readonly Way[], maxHops: number): Cut[] => {
  const cuts = new Map<string, RegionItem>();
  for (const way of ways) {
    const beyond = way(maxHops + 1);
    const held = way(maxHops);
    if (!beyond || (held && held.basis === beyond.basis)) continue;
    for (const step of beyond.paths(1)[0]?.slice(-1) ?? []) cuts.set(step.from.id, step.from);
  }
  const hops = [...cuts.values()].sort(byKindCodeId).map((item): Cut => ({ item, reason: 'MAX_HOPS' }));
  return region.full ? [...hops, { item: null, reason: 'TOO_LARGE' }] : hops;
};
