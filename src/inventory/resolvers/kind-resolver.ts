import type { Type } from '@nestjs/common';
import { Args, Context, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { KindDeclaration } from '../../metamodel/declarations.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { RefScalar } from '../../metamodel/derive/graphql/scalars.js';
import { type KindTypes, PAGE_DESCRIPTIONS } from '../../metamodel/derive/graphql/types.js';
import { fieldName, pluralName } from '../../metamodel/names.js';
import type { ConnectionAnswer, ItemAnswer } from '../answering/answer-types.js';
import { Reading } from '../reading.service.js';
import type { Filter, OrderArgument } from '../selection/selection.js';
import type { GraphQLRequest } from './request.js';

const nullable = { nullable: true } as const;

/** The queries of a kind: `application`, `applications`. */
export const kindResolver = (kind: KindDeclaration, types: KindTypes): Type => {
  @Resolver(() => types.object)
  class KindResolver {
    constructor(private readonly reading: Reading) {}

    @Cost({ own: 1 })
    @Query(() => types.object, {
      ...nullable,
      name: fieldName(kind.name),
      description: `One ${kind.name} by id or code.`,
    })
    one(
      @Args('ref', { type: () => RefScalar }) ref: string,
      @Info() info: GraphQLResolveInfo,
      @Context() { viewer }: GraphQLRequest,
    ): Promise<ItemAnswer | null> {
      return this.reading.one(kind.name, ref, info, viewer);
    }

    @Cost({ own: 5 })
    @Query(() => types.connection, {
      name: pluralName(kind.name),
      description: `${kind.description.en} A page of them.`,
    })
    list(
      @Args('text', { type: () => String, ...nullable, description: PAGE_DESCRIPTIONS.text }) text: string | null,
      @Args('filter', { type: () => types.filter, ...nullable })
      filter: Filter | null,
      @Args('orderBy', { type: () => [types.order], ...nullable, description: PAGE_DESCRIPTIONS.orderBy })
      orderBy: OrderArgument[] | null,
      @Args('first', { type: () => Int, ...nullable, description: PAGE_DESCRIPTIONS.first }) first: number | null,
      @Args('after', { type: () => String, ...nullable, description: PAGE_DESCRIPTIONS.after }) after: string | null,
      @Args('last', { type: () => Int, ...nullable, description: PAGE_DESCRIPTIONS.last }) last: number | null,
      @Args('before', { type: () => String, ...nullable, description: PAGE_DESCRIPTIONS.before }) before: string | null,
      @Info() info: GraphQLResolveInfo,
      @Context() { viewer }: GraphQLRequest,
    ): Promise<ConnectionAnswer> {
      return this.reading.list(kind.name, { text, filter, orderBy, first, after, last, before }, info, viewer);
    }
  }
  Object.defineProperty(KindResolver, 'name', { value: `${kind.name}Resolver` });
  return KindResolver;
};
