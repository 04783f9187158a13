import type { Type } from '@nestjs/common';
import { Args, Context, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { KindEnum } from '../../metamodel/derive/graphql/enums.js';
import { ItemConnection } from '../../metamodel/derive/graphql/shared-types.js';
import { type GraphQLTypes, PAGE_DESCRIPTIONS } from '../../metamodel/derive/graphql/types.js';
import type { ConnectionAnswer } from '../answering/answer-types.js';
import { Reading } from '../reading.service.js';
import type { Filter, OrderArgument } from '../selection/selection.js';
import type { GraphQLRequest } from './request.js';

const nullable = { nullable: true } as const;

/** Items of all kinds in one list. */
export const itemListResolver = (types: GraphQLTypes): Type => {
  @Resolver()
  class ItemListResolver {
    constructor(private readonly reading: Reading) {}

    @Cost({ own: 5 })
    @Query(() => ItemConnection, { description: 'Items of whatever kinds, by what every kind has. A page of them.' })
    items(
      @Args('kinds', { type: () => [KindEnum], ...nullable, description: 'Only items of these kinds.' })
      kinds: string[] | null,
      @Args('text', { type: () => String, ...nullable, description: PAGE_DESCRIPTIONS.text }) text: string | null,
      @Args('filter', { type: () => types.itemFilter, ...nullable })
      filter: Filter | null,
      @Args('orderBy', { type: () => [types.itemOrder], ...nullable, description: PAGE_DESCRIPTIONS.orderBy })
      orderBy: OrderArgument[] | null,
      @Args('first', { type: () => Int, ...nullable, description: PAGE_DESCRIPTIONS.first }) first: number | null,
      @Args('after', { type: () => String, ...nullable, description: PAGE_DESCRIPTIONS.after }) after: string | null,
      @Args('last', { type: () => Int, ...nullable, description: PAGE_DESCRIPTIONS.last }) last: number | null,
      @Args('before', { type: () => String, ...nullable, description: PAGE_DESCRIPTIONS.before }) before: string | null,
      @Info() info: GraphQLResolveInfo,
      @Context() { viewer }: GraphQLRequest,
    ): Promise<ConnectionAnswer> {
      return this.reading.list('Item', { text, kinds, filter, orderBy, first, after, last, before }, info, viewer);
    }
  }
  return ItemListResolver;
};
