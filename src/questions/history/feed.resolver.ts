import { Args, Context, Info, Int, Query, Resolver, Subscription } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { RunutError } from '../../database/errors.js';
import { Feed, type FeedFilter } from '../../history/feed.js';
import { BEGINNING, type FeedPlace, placeText, readPlace, refuseFuture } from '../../history/feed-place.js';
import { FeedWatch } from '../../history/feed-watch.js';
import { follow } from '../../history/follow.js';
import type { ToldChange } from '../../history/told-change.js';
import { Answering } from '../../inventory/answering/answering.service.js';
import { Catalogue } from '../../inventory/catalogue.js';
import { readSize } from '../../inventory/compiler/page.js';
import type { GraphQLRequest } from '../../inventory/resolvers/request.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { KindEnum, LinkTypeEnum } from '../../metamodel/derive/graphql/enums.js';
import { changeAnswer } from './change-answer.js';
import { ChangeFeed, ChangeType } from './change-types.js';

const nullable = { nullable: true } as const;
const USUAL_PAGE = 100;
const KINDS = 'Only changes of items of these kinds, and of links with an item of these at an end.';

/** All changes in order: asked for page by page, or told as they happen. */
@Resolver()
export class FeedResolver {
  constructor(
    private readonly feed: Feed,
    private readonly watch: FeedWatch,
    private readonly answering: Answering,
    private readonly catalogue: Catalogue,
  ) {}

  @Cost({ own: 100 })
  @Query(() => ChangeFeed, {
    name: 'changes',
    description:
      'All changes in the order of their commits; none is skipped or told twice, however many write meanwhile.',
  })
  async page(
    @Args('since', {
      type: () => String,
      ...nullable,
      description: 'The position to go on after; from the beginning when not given.',
    })
    since: string | null,
    @Args('kinds', { type: () => [KindEnum], ...nullable, description: KINDS }) kinds: string[] | null,
    @Args('linkTypes', {
      type: () => [LinkTypeEnum],
      ...nullable,
      description: 'Of the changes of links only those of these types.',
    })
    linkTypes: string[] | null,
    @Args('first', { type: () => Int, defaultValue: USUAL_PAGE, description: 'How many at most.' }) first: number,
    @Info() info: GraphQLResolveInfo,
    @Context() request: GraphQLRequest,
  ): Promise<ChangeFeed> {
    const place = since == null ? BEGINNING : readPlace(since, 'since');
    const filter = filterOf(request, kinds, linkTypes);
    const page = await this.feed.page(place, readSize(first, 'first'), filter);
    const answer = {
      changes: page.changes.map((change) => changeAnswer(this.catalogue.registry, change)),
      position: placeText(page.place),
      hasMore: page.hasMore,
    };
    return this.answering.complete(answer, info, request, request.viewer);
  }

  @Cost({ own: 100 })
  @Subscription(() => ChangeType, {
    name: 'changes',
    description: 'Changes as they happen, over WebSocket (graphql-ws); with `since` what was missed comes first.',
    resolve(
      this: FeedResolver,
      change: ToldChange | undefined,
      _: unknown,
      request: GraphQLRequest,
      info: GraphQLResolveInfo,
    ) {
      return this.answer(change, request, info);
    },
  })
  async told(
    @Args('kinds', { type: () => [KindEnum], ...nullable, description: KINDS }) kinds: string[] | null,
    @Args('since', {
      type: () => String,
      ...nullable,
      description: 'The position to go on after; from now on when not given.',
    })
    since: string | null,
    @Context() request: GraphQLRequest,
  ): Promise<AsyncIterableIterator<ToldChange>> {
    return follow(this.feed, this.watch, await this.placeOf(since), filterOf(request, kinds, null));
  }

  private async placeOf(since: string | null): Promise<FeedPlace> {
    const place = since == null ? null : readPlace(since, 'since');
    const head = await this.feed.head();
    if (place) refuseFuture(place, head, 'since');
    return place ?? { position: head, index: null };
  }

  private answer(
    change: ToldChange | undefined,
    request: GraphQLRequest,
    info: GraphQLResolveInfo,
  ): Promise<ChangeType> {
    if (!change) throw OVER_HTTP;
    return this.answering.complete(changeAnswer(this.catalogue.registry, change), info, request, request.viewer);
  }
}

const filterOf = ({ viewer }: GraphQLRequest, kinds: string[] | null, linkTypes: string[] | null): FeedFilter => ({
  kinds: kinds ?? null,
  linkTypes: linkTypes ?? null,
  visibilities: viewer.visibilities,
});

const OVER_HTTP = new RunutError('BAD_USER_INPUT', {
  en: 'Subscriptions are told over WebSocket (graphql-ws) at the same address; over HTTP ask the query changes.',
  id: 'Langganan disampaikan lewat WebSocket (graphql-ws) di alamat yang sama; lewat HTTP gunakan kueri changes.',
});
