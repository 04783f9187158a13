import { type Database, integer } from '../database/database.js';
import { NamedQueries } from '../database/named-query.js';
import type { Registry } from '../metamodel/registry.js';
import { type FeedPage, feedPage } from './feed-page.js';
import { type FeedPlace, refuseFuture } from './feed-place.js';

/** Which changes are wanted, and by whom. */
export interface FeedFilter {
  readonly kinds: readonly string[] | null;
  readonly linkTypes: readonly string[] | null;
  /** What the one who asks may see. */
  readonly visibilities: readonly string[];
}

export interface ReadPage extends FeedPage {
  /** Where the graph was, read before the changes. */
  readonly head: number;
}

/** Changes that a page looks at beyond its size where only some are wanted. */
const LOOKED_AT = 1_000;

/** All changes in the order of their commits. Nothing is skipped or told twice, however many write meanwhile. */
export class Feed {
  private readonly queries: NamedQueries;
  private readonly underWay = new Map<string, Promise<ReadPage>>();

  constructor(
    private readonly database: Database,
    registry: Registry,
  ) {
    this.queries = new NamedQueries(registry);
  }

  /**
   * The changes after a place: one statement. Those who ask for the same at the same time share it.
   * @param first changes at most; fewer may come although there are more
   * @throws RunutError BAD_USER_INPUT when the graph has not come to the place yet
   */
  page(since: FeedPlace, first: number, filter: FeedFilter): Promise<ReadPage> {
    const key = JSON.stringify([since, first, filter]);
    const shared = this.underWay.get(key);
    if (shared) return shared;
    const page = this.read(since, first, filter).finally(() => this.underWay.delete(key));
    this.underWay.set(key, page);
    return page;
  }

  private async read(since: FeedPlace, first: number, filter: FeedFilter): Promise<ReadPage> {
    const limit = first + (filter.kinds || filter.linkTypes ? LOOKED_AT : 1);
    const [row] = await this.database.read(
      this.queries.statement('history/feed', {
        position: integer(since.index === null ? since.position + 1 : since.position),
        after: integer(since.index ?? -1),
        limit: integer(limit),
        kinds: filter.kinds,
        linkTypes: filter.linkTypes,
        viewer: { visibilities: filter.visibilities },
      }),
    );
    if (!row) throw new Error('the feed always answers with one row');
    const head = Number(row.get('head'));
    refuseFuture(since, head, 'since');
    const scan = { rows: row.get('rows'), earlier: row.get('earlier') };
    return { ...feedPage(scan, since, { first, limit }), head };
  }

  /** The position that the graph is at. */
  async head(): Promise<number> {
    const [row] = await this.database.read(this.queries.statement('history/position', {}));
    return Number(row?.get('position') ?? 0);
  }
}
