import type { FeedPlace } from './feed-place.js';
import { type RawChange, type ToldChange, toldChange } from './told-change.js';

/** What `history/feed` returns: the change is null where it is not asked for, the index where a set has none. */
export type FeedRow = readonly [position: number, size: number | null, index: number | null, change: RawChange | null];

export interface FeedScan {
  readonly rows: readonly FeedRow[];
  /** Whether there are sets before the first row's. */
  readonly earlier: boolean;
}

export interface FeedPage {
  readonly changes: readonly ToldChange[];
  /** Where the page ends; the next one begins after it. */
  readonly place: FeedPlace;
  /** There is more already, or what could be seen of it was not whole yet. */
  readonly hasMore: boolean;
}

/** How far a set was read. */
interface Reading {
  readonly position: number;
  readonly size: number;
  /** The index that is to come next. */
  readonly next: number;
}

/**
 * Makes a page of what a scan saw. Positions are dense, and so are the indexes within a set: where one is missing the
 * scan ran while others wrote, so the page ends before it, and the next one finds it.
 * @param since where the last page ended
 * @param first changes at most
 * @param limit how many rows the scan could have returned
 */
export const feedPage = (
  { rows, earlier }: FeedScan,
  since: FeedPlace,
  { first, limit }: { readonly first: number; readonly limit: number },
): FeedPage => {
  const changes: ToldChange[] = [];
  let place = since;
  let reading: Reading = beginOf(since);
  for (const row of rows) {
    if (changes.length === first) return { changes, place, hasMore: true };
    // Graphs may be older than history, which then begins at another position than 1.
    const begun = continued(reading, row, reading.position === since.position && since.index === null && !earlier);
    if (!begun) return { changes, place, hasMore: true };
    reading = begun;
    place = placeOf(reading) ?? place;
    if (row[3]) changes.push(toldChange(row[3]));
  }
  return { changes, place, hasMore: rows.length >= limit || reading.next < reading.size };
};

const beginOf = ({ position, index }: FeedPlace): Reading => ({
  position,
  // A set that was read in part has at least one more change, or its row says otherwise.
  size: 0,
  next: index === null ? 0 : index + 1,
});

/** @returns undefined when something is missing before the row */
const continued = (
  { position, size, next }: Reading,
  [rowPosition, rowSize, index]: FeedRow,
  mayBegin: boolean,
): Reading | undefined => {
  if (rowSize === null) return undefined;
  if (rowPosition !== position) {
    if (next < size || (rowPosition !== position + 1 && !mayBegin)) return undefined;
    return afterChange({ position: rowPosition, size: rowSize, next: 0 }, index);
  }
  return afterChange({ position, size: rowSize, next }, index);
};

const afterChange = (reading: Reading, index: number | null): Reading | undefined => {
  if (index === null) return reading;
  return index === reading.next ? { ...reading, next: index + 1 } : undefined;
};

const placeOf = ({ position, size, next }: Reading): FeedPlace | undefined => {
  if (next >= size) return { position, index: null };
  return next > 0 ? { position, index: next - 1 } : undefined;
};
