import type { Type } from '@nestjs/common';
import { Args, Context, ID, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { LinkTypeEnum } from '../../metamodel/derive/graphql/enums.js';
import { LinkObject, LinksConnection } from '../../metamodel/derive/graphql/shared-types.js';
import { type GraphQLTypes, PAGE_DESCRIPTIONS } from '../../metamodel/derive/graphql/types.js';
import type { LinkAnswer, LinksAnswer } from '../answering/answer-types.js';
import { Reading } from '../reading.service.js';
import type { Filter } from '../selection/selection.js';
import type { GraphQLRequest } from './request.js';

const nullable = { nullable: true } as const;

/** Links as such, of whatever types. */
export const linkListResolver = (types: GraphQLTypes): Type => {
  @Resolver()
  class LinkListResolver {
    constructor(private readonly reading: Reading) {}

    @Cost({ own: 1 })
    @Query(() => LinkObject, { ...nullable, description: 'One link by its id.' })
    link(
      @Args('id', { type: () => ID }) id: string,
      @Info() info: GraphQLResolveInfo,
      @Context() { viewer }: GraphQLRequest,
    ): Promise<LinkAnswer | null> {
      return this.reading.link(id, info, viewer);
    }

    @Cost({ own: 5 })
    @Query(() => LinksConnection, {
      description: 'Links between items that may be seen, in the order of their making. A page of them.',
    })
    links(
      @Args('types', { type: () => [LinkTypeEnum], ...nullable, description: 'Only links of these types.' })
      wanted: string[] | null,
      @Args('filter', { type: () => types.linkFilter, ...nullable })
      filter: Filter | null,
      @Args('first', { type: () => Int, ...nullable, description: PAGE_DESCRIPTIONS.first }) first: number | null,
      @Args('after', { type: () => String, ...nullable, description: PAGE_DESCRIPTIONS.after }) after: string | null,
      @Args('last', { type: () => Int, ...nullable, description: PAGE_DESCRIPTIONS.last }) last: number | null,
      @Args('before', { type: () => String, ...nullable, description: PAGE_DESCRIPTIONS.before }) before: string | null,
      @Info() info: GraphQLResolveInfo,
      @Context() { viewer }: GraphQLRequest,
    ): Promise<LinksAnswer> {
      return this.reading.links({ types: wanted, filter, first, after, last, before }, info, viewer);
    }
  }
  return LinkListResolver;
};
