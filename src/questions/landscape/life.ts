import type { Scenario } from './scenario.js';

/** What the roadmap does to an item: only what makes it or ends it is told. */
export interface Delivery {
  readonly change: 'NEW' | 'RETIRE';
  readonly activity: Activity;
}

/** A roadmap item, as far as it makes or ends something. */
export interface Activity {
  readonly id: string;
  readonly code: string;
  readonly planId: string | null;
  readonly endYear: number | null;
  readonly cancelled: boolean;
}

/** An item of a kind that can be delivered. Days are texts, 2026-11-24. */
export interface LandscapeItem {
  readonly id: string;
  readonly kind: string;
  readonly code: string;
  readonly activeFrom: string | null;
  readonly retiresOn: string | null;
  /** Whether its phase or status says that it runs today; null where it says nothing. */
  readonly runs: boolean | null;
  /** Its phase or status says that it has ended. */
  readonly retired: boolean;
  readonly deliveries: readonly Delivery[];
}

export const REASONS = [
  'OWN_DATE',
  'DELIVERED',
  'RETIRED',
  'RUNS_TODAY',
  'RETIRED_TODAY',
  'NOTHING_DELIVERS',
  'UNDATED',
] as const;
/** Why something begins, or ends, when it does. */
export type Reason = (typeof REASONS)[number];

/** A day on which something begins or ends. */
export interface Turn {
  /** The day; `ALWAYS` and `NEVER` lie before and after all days. */
  readonly on: string;
  readonly because: Reason;
  /** The roadmap items that bring it about, by code; several where they end in the same year. */
  readonly by: readonly Activity[];
}

export interface Life {
  readonly begins: Turn;
  /** Null where nothing ends it. */
  readonly ends: Turn | null;
}

export const ALWAYS = '0000-01-01';
export const NEVER = '9999-12-31';

export const endOfYear = (year: number): string => `${String(year).padStart(4, '0')}-12-31`;

/**
 * When an item begins and ends if the roadmap happens so. Its own days go before the roadmap; what a roadmap item
 * delivers is there, and what it retires is gone, at the end of the year in which it ends; the earliest counts.
 * @param today what runs is there, and what has ended is gone, from this day on at the latest
 */
export const lifeOf = (item: LandscapeItem, scenario: Scenario, today: string): Life => ({
  begins: beginning(item, scenario, today),
  ends: ending(item, scenario, today),
});

const beginning = (item: LandscapeItem, scenario: Scenario, today: string): Turn => {
  if (item.activeFrom !== null) return turn(item.activeFrom, 'OWN_DATE');
  const delivered = earliest(item, 'NEW', scenario);
  if (delivered) return item.runs === true && today < delivered.on ? turn(today, 'RUNS_TODAY') : delivered;
  if (item.runs === true) return turn(ALWAYS, 'RUNS_TODAY');
  if (item.runs === false || item.deliveries.some(({ change }) => change === 'NEW'))
    return turn(NEVER, 'NOTHING_DELIVERS');
  return turn(ALWAYS, 'UNDATED');
};

const ending = (item: LandscapeItem, scenario: Scenario, today: string): Turn | null => {
  const ended = item.retiresOn === null ? earliest(item, 'RETIRE', scenario) : turn(item.retiresOn, 'OWN_DATE');
  if (!item.retired) return ended;
  if (!ended) return turn(ALWAYS, 'RETIRED_TODAY');
  return today < ended.on ? turn(today, 'RETIRED_TODAY') : ended;
};

const earliest = (item: LandscapeItem, change: Delivery['change'], scenario: Scenario): Turn | null => {
  const happening = item.deliveries
    .filter((delivery) => delivery.change === change)
    .flatMap(({ activity }) => {
      const year = scenario.yearOf(activity);
      return year === null ? [] : [{ activity, year }];
    });
  if (happening.length === 0) return null;
  const year = Math.min(...happening.map((one) => one.year));
  const by = new Set(happening.filter((one) => one.year === year).map(({ activity }) => activity));
  return {
    on: endOfYear(year),
    because: change === 'NEW' ? 'DELIVERED' : 'RETIRED',
    by: [...by].sort((a, b) => (a.code < b.code || (a.code === b.code && a.id < b.id) ? -1 : 1)),
  };
};

const turn = (on: string, because: Reason): Turn => ({ on, because, by: [] });
