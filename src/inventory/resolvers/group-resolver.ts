import type { Type } from '@nestjs/common';
import { Args, Context, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { KindDeclaration } from '../../metamodel/declarations.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { GroupOrderEnum } from '../../metamodel/derive/graphql/enums.js';
import { type KindTypes, PAGE_SIZE } from '../../metamodel/derive/graphql/types.js';
import { groupsName } from '../../metamodel/names.js';
import type { GroupingAnswer } from '../answering/answer-types.js';
import { Reading } from '../reading.service.js';
import type { Filter, GroupOrder } from '../selection/selection.js';
import { Grouping } from './grouping.js';
import type { GraphQLRequest } from './request.js';

/** The counts of a kind: `applicationGroups`. */
export const groupResolver = (kind: KindDeclaration, types: KindTypes, kinds: Iterable<string>): Type => {
  @Resolver()
  class GroupResolver {
    constructor(private readonly reading: Reading) {}

    @Cost({ own: 50 })
    @Query(() => Grouping, {
      name: groupsName(kind.name, kinds),
      description: `How many ${kind.name} items there are, by one to three fields together.`,
    })
    groups(
      @Args('by', { type: () => [types.groupField], description: 'Properties, and links by the item at the far end.' })
      by: string[],
      @Args('filter', { type: () => types.filter, nullable: true })
      filter: Filter | null,
      @Args('orderBy', { type: () => GroupOrderEnum, defaultValue: GroupOrderEnum.COUNT_DESC })
      orderBy: GroupOrder,
      @Args('first', { type: () => Int, nullable: true, description: `How many groups; ${PAGE_SIZE} when not given.` })
      first: number | null,
      @Info() info: GraphQLResolveInfo,
      @Context() { viewer }: GraphQLRequest,
    ): Promise<GroupingAnswer> {
      return this.reading.groups(kind.name, { by, filter, orderBy, first }, info, viewer);
    }
  }
  Object.defineProperty(GroupResolver, 'name', { value: `${kind.name}GroupResolver` });
  return GroupResolver;
};
