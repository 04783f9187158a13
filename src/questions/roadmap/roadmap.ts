import { type AskedActivity, yearsOf } from './activity.js';
import { isWithin, type Years } from './groups.js';
import { type LongestChain, longestChain, type OrderConflict, orderConflicts } from './order.js';
import { priorities, type Priority } from './priority.js';
import { type Factor, type GivenWeight, type Weighting, weightingOf } from './weighting.js';

export interface RoadmapQuestion {
  readonly years: Years;
  /** Only these; all when null. */
  readonly streams: readonly string[] | null;
  readonly includeCancelled: boolean;
  /** In place of the plans' own weights. */
  readonly weights: readonly GivenWeight[] | null;
}

export interface Roadmap {
  /** By code. */
  readonly items: readonly AskedActivity[];
  readonly priorities: ReadonlyMap<string, Priority>;
  /** One for each plan that an item is of, in the order of the items. */
  readonly weightings: readonly Weighting[];
  readonly conflicts: readonly OrderConflict[];
  readonly longest: LongestChain;
}

/** What is asked of a roadmap: a pure function. Ranks, conflicts and chains are those of the items that are left. */
export const roadmap = (
  all: readonly AskedActivity[],
  factors: readonly Factor[],
  { years, streams, includeCancelled, weights }: RoadmapQuestion,
): Roadmap => {
  const bounded = years.from !== null || years.to !== null;
  const items = all
    .filter(({ cancelled }) => includeCancelled || !cancelled)
    .filter(({ stream }) => !streams || (stream !== null && streams.includes(stream)))
    .filter((item) => !bounded || yearsOf(item).some((year) => isWithin(year, years)));
  const weightings = new Map(
    [...new Set(items.map(({ planId }) => planId))].map((planId): [string | null, Weighting] => [
      planId,
      weightingOf(
        planId,
        factors.filter((factor) => factor.planId === planId),
        weights,
      ),
    ]),
  );
  return {
    items,
    priorities: priorities(items, weightings),
    weightings: [...weightings.values()],
    conflicts: orderConflicts(items),
    longest: longestChain(items),
  };
};
