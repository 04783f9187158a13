import { Args, Context, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { badField } from '../../database/errors.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { RefScalar } from '../../metamodel/derive/graphql/scalars.js';
import { ItemType, NodeType } from '../../metamodel/derive/graphql/shared-types.js';
import { Answering } from '../answering/answering.service.js';
import type { ItemAnswer } from '../answering/answer-types.js';
import { ItemRef } from '../answering/references.js';
import { LARGEST_PAGE } from '../limits.js';
import { Reading } from '../reading.service.js';
import type { GraphQLRequest } from './request.js';

/** Items of whatever kind. */
@Resolver()
export class NodeResolver {
  constructor(
    private readonly reading: Reading,
    private readonly answering: Answering,
  ) {}

  @Cost({ own: 1 })
  @Query(() => NodeType, { nullable: true, description: 'Whatever has this id, after the Relay specification.' })
  node(
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
    @Context() { viewer }: GraphQLRequest,
  ): Promise<ItemAnswer | null> {
    return this.reading.one('Item', id, info, viewer);
  }

  @Cost({ own: 1, perElementOf: 'ids' })
  @Query(() => [NodeType], {
    nullable: 'items',
    description: 'Items by their ids, in the order asked for; null for what is not there.',
  })
  async nodes(
    @Args('ids', { type: () => [ID] }) ids: string[],
    @Info() info: GraphQLResolveInfo,
    @Context() request: GraphQLRequest,
  ): Promise<unknown[]> {
    if (ids.length > LARGEST_PAGE)
      throw badField('ids', ids.length, 'size', {
        en: `at most ${LARGEST_PAGE} at once`,
        id: `paling banyak ${LARGEST_PAGE} sekaligus`,
      });
    const answer = ids.map((id) => new ItemRef(id));
    await this.answering.complete(answer, info, request, request.viewer);
    const found = request.loaded.get(`${info.path.key}.`);
    return ids.map((id) => found?.get(id) ?? null);
  }

  @Cost({ own: 1 })
  @Query(() => ItemType, { nullable: true, description: 'An item of any kind by id or code.' })
  item(
    @Args('ref', { type: () => RefScalar }) ref: string,
    @Info() info: GraphQLResolveInfo,
    @Context() { viewer }: GraphQLRequest,
  ): Promise<ItemAnswer | null> {
    return this.reading.one('Item', ref, info, viewer);
  }
}
