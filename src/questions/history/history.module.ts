import { Module } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { Changes } from '../../history/changes.js';
import { Feed } from '../../history/feed.js';
import { FeedWatch } from '../../history/feed-watch.js';
import { Catalogue } from '../../inventory/catalogue.js';
import { FeedResolver } from './feed.resolver.js';
import { HistoryResolver } from './history.resolver.js';
import { Histories } from './history.service.js';

/** Questions about what was changed. */
@Module({
  providers: [
    Histories,
    HistoryResolver,
    {
      provide: Feed,
      inject: [Database, Catalogue],
      useFactory: (database: Database, { registry }: Catalogue) => new Feed(database, registry),
    },
    {
      provide: FeedWatch,
      inject: [Feed, Changes],
      useFactory: (feed: Feed, changes: Changes) => new FeedWatch(feed, changes),
    },
    FeedResolver,
  ],
})
export class HistoryModule {}
