import { setTimeout as sleep } from 'node:timers/promises';
import { RunutError } from '../database/errors.js';
import type { Feed, FeedFilter, ReadPage } from './feed.js';
import type { FeedPlace } from './feed-place.js';
import type { FeedWatch } from './feed-watch.js';
import type { ToldChange } from './told-change.js';

const PAGE = 100;
const AGAIN_MS = 50;
/** While Neo4j cannot be reached. */
const AWAY_MS = 1_000;

/**
 * Follows the feed from a place on, for as long as it is read. Everybody reads from his own place, so whoever is slow
 * needs no buffer and misses nothing; and as long as Neo4j is away nothing comes, and nothing is lost.
 * @throws RunutError BAD_USER_INPUT, on reading, when the graph has not come to the place yet
 */
export const follow = (
  feed: Feed,
  watch: FeedWatch,
  since: FeedPlace,
  filter: FeedFilter,
): AsyncIterableIterator<ToldChange> => {
  const end = new AbortController();
  const changes = changesAfter({ feed, watch, signal: end.signal }, since, filter);
  const iterator: AsyncIterableIterator<ToldChange> = {
    next: () => changes.next(),
    // A generator that waits for the feed cannot be ended: it is woken first.
    return: () => {
      end.abort();
      return changes.return(undefined);
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
};

interface Following {
  readonly feed: Feed;
  readonly watch: FeedWatch;
  readonly signal: AbortSignal;
}

async function* changesAfter(
  following: Following,
  since: FeedPlace,
  filter: FeedFilter,
): AsyncGenerator<ToldChange, undefined> {
  const { watch, signal } = following;
  let place = since;
  while (!signal.aborted) {
    const page = await pageWhenThere(following, place, filter);
    if (!page) return undefined;
    yield* page.changes;
    const isAhead = page.place.position > place.position || page.place.index !== place.index;
    place = page.place;
    watch.moved(page.head);
    // What is there and could not be seen whole will be in a moment.
    if (!isAhead && (page.hasMore || page.head > place.position)) await pause(AGAIN_MS, signal);
    else if (!page.hasMore) await watch.beyond(place.position, signal);
  }
  return undefined;
}

/** @returns undefined when it is wanted no more */
const pageWhenThere = async (
  { feed, signal }: Following,
  place: FeedPlace,
  filter: FeedFilter,
): Promise<ReadPage | undefined> => {
  while (!signal.aborted) {
    try {
      return await feed.page(place, PAGE, filter);
    } catch (error) {
      if (!(error instanceof RunutError) || error.code !== 'UNAVAILABLE') throw error;
      await pause(AWAY_MS, signal);
    }
  }
  return undefined;
};

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal, ref: false }).catch(() => undefined);
