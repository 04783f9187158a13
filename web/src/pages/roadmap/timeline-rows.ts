export interface Timed {
  readonly code: string;
  readonly stream?: string | null;
  readonly startYear?: number | null;
  readonly endYear?: number | null;
}

export interface TimelineStream<T> {
  readonly stream: string | null;
  readonly rows: readonly TimelineRow<T>[];
}
export interface TimelineRow<T> {
  readonly item: T;
  /** Columns of a grid of years, from 1; undefined without any year. */
  readonly columns: { readonly from: number; readonly to: number } | undefined;
}

/** Every year from the first start to the last end. */
export const yearsOf = (items: readonly Timed[]): number[] => {
  const years = items
    .flatMap(({ startYear, endYear }) => [startYear, endYear])
    .filter((year) => typeof year === 'number');
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};

/** By stream, and in it by start, end and code. An item with one year only lasts that year. */
export const timelineRows = <T extends Timed>(items: readonly T[], years: readonly number[]): TimelineStream<T>[] => {
  const first = years[0] ?? 0;
  const streams = [...new Set(items.map(({ stream }) => stream ?? null))].toSorted((a, b) =>
    a === null ? 1 : b === null ? -1 : a.localeCompare(b),
  );
  const end = ({ startYear, endYear }: Timed): number => endYear ?? startYear ?? Number.POSITIVE_INFINITY;
  const start = ({ startYear, endYear }: Timed): number => startYear ?? endYear ?? Number.POSITIVE_INFINITY;
  return streams.map((stream) => ({
    stream,
    rows: items
      .filter((item) => (item.stream ?? null) === stream)
      .toSorted((a, b) => compare(start(a), start(b)) || compare(end(a), end(b)) || a.code.localeCompare(b.code))
      .map((item) => ({
        item,
        columns: Number.isFinite(start(item))
          ? { from: start(item) - first + 1, to: Math.max(start(item), end(item)) - first + 1 }
          : undefined,
      })),
  }));
};

/** Two that are endless are equal; their difference would be no number. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

interface YearGroup {
  readonly year?: number | null;
  readonly evenBudget?: number | null;
  readonly figures: {
    readonly items: number;
    readonly byStatus: readonly { readonly status: string; readonly count: number }[];
  };
}

/** How many items run in each year; of some statuses, only the years in which any of these runs. */
export const yearCounts = (groups: readonly YearGroup[], statuses: readonly string[]) =>
  groups
    .map(({ year, evenBudget, figures: { items, byStatus } }) => ({
      year,
      evenBudget,
      items:
        statuses.length === 0
          ? items
          : byStatus.filter(({ status }) => statuses.includes(status)).reduce((sum, { count }) => sum + count, 0),
    }))
    .filter(({ items }) => items > 0);
