import type { Type } from '@nestjs/common';
import { Args, Context, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { KindEnum } from '../../metamodel/derive/graphql/enums.js';
import { type GraphQLTypes, PAGE_DESCRIPTIONS, PAGE_SIZE } from '../../metamodel/derive/graphql/types.js';
import type { PageAnswer } from '../answering/answer-types.js';
import { Reading } from '../reading.service.js';
import type { GraphQLRequest } from '../resolvers/request.js';
import type { Filter } from '../selection/selection.js';
import type { HitEdge } from './hits.js';
import { SearchConnection } from './search-types.js';

const nullable = { nullable: true } as const;

/** The search over all kinds. */
export const searchResolver = (types: GraphQLTypes): Type => {
  @Resolver()
  class SearchResolver {
    constructor(private readonly reading: Reading) {}

    @Cost({ own: 50 })
    @Query(() => SearchConnection, {
      description:
        'Items of any kind by their words, beginnings of words and codes. Every word must occur; words in quotes must follow each other. The item whose code it is comes first, then what fits best.',
    })
    search(
      @Args('text', { type: () => String, description: PAGE_DESCRIPTIONS.text }) text: string,
      @Args('kinds', { type: () => [KindEnum], ...nullable, description: 'Only items of these kinds.' })
      kinds: string[] | null,
      @Args('filter', { type: () => types.itemFilter, ...nullable })
      filter: Filter | null,
      @Args('first', { type: () => Int, defaultValue: PAGE_SIZE, description: 'How many from the beginning.' })
      first: number,
      @Args('after', { type: () => String, ...nullable, description: PAGE_DESCRIPTIONS.after }) after: string | null,
      @Info() info: GraphQLResolveInfo,
      @Context() { viewer }: GraphQLRequest,
    ): Promise<PageAnswer<HitEdge>> {
      return this.reading.search({ text, kinds, filter, first, after }, info, viewer);
    }
  }
  return SearchResolver;
};
