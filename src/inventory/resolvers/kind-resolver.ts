import type { Type } from '@nestjs/common';
import { Args, Context, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { KindDeclaration } from '../../metamodel/declarations.js';
import { RefScalar } from '../../metamodel/derive/graphql/scalars.js';
import type { KindTypes } from '../../metamodel/derive/graphql/types.js';
import { fieldName, pluralName } from '../../metamodel/names.js';
import { Answering } from '../answering/answering.service.js';
import type { ConnectionAnswer, ItemAnswer } from '../answering/answer-types.js';
import { ItemRef } from '../answering/references.js';
import { Inventory } from '../inventory.service.js';
import { Reading } from '../reading.service.js';
import type { Filter, OrderArgument } from '../selection/selection.js';
import type { Values } from '../writing/stored-values.js';
import { Deletion } from './deletion.js';
import type { GraphQLRequest } from './request.js';

const nullable = { nullable: true } as const;

/** The queries and mutations of a kind: `application`, `applications`, `createApplication` and so on. */
export const kindResolver = (kind: KindDeclaration, types: KindTypes): Type => {
  @Resolver(() => types.object)
  class KindResolver {
    constructor(
      private readonly reading: Reading,
      private readonly inventory: Inventory,
      private readonly answering: Answering,
    ) {}

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

    @Query(() => types.connection, { name: pluralName(kind.name), description: `${kind.description} A page of them.` })
    list(
      @Args('filter', { type: () => types.filter, ...nullable }) filter: Filter | null,
      @Args('orderBy', { type: () => [types.order], ...nullable }) orderBy: OrderArgument[] | null,
      @Args('first', { type: () => Int, ...nullable }) first: number | null,
      @Args('after', { type: () => String, ...nullable }) after: string | null,
      @Args('last', { type: () => Int, ...nullable }) last: number | null,
      @Args('before', { type: () => String, ...nullable }) before: string | null,
      @Info() info: GraphQLResolveInfo,
      @Context() { viewer }: GraphQLRequest,
    ): Promise<ConnectionAnswer> {
      return this.reading.list(kind.name, { filter, orderBy, first, after, last, before }, info, viewer);
    }

    @Mutation(() => types.payload, { name: `create${kind.name}`, description: `Enters a new ${kind.name}.` })
    async create(
      @Args('input', { type: () => types.create }) input: Values,
      @Info() info: GraphQLResolveInfo,
      @Context() request: GraphQLRequest,
    ): Promise<{ item: ItemRef }> {
      const id = await this.inventory.create(kind.name, input, request.viewer);
      return this.answering.complete({ item: new ItemRef(id) }, info, request, request.viewer);
    }

    @Mutation(() => types.payload, { name: `update${kind.name}`, description: `Changes a ${kind.name}.` })
    async update(
      @Args('ref', { type: () => RefScalar }) ref: string,
      @Args('input', { type: () => types.update }) input: Values,
      @Args('expectedVersion', {
        type: () => Int,
        ...nullable,
        description: 'The version that you saw; another one is a CONFLICT.',
      })
      expectedVersion: number | null,
      @Info() info: GraphQLResolveInfo,
      @Context() request: GraphQLRequest,
    ): Promise<{ item: ItemRef }> {
      const id = await this.inventory.update(kind.name, ref, input, request.viewer, expectedVersion);
      return this.answering.complete({ item: new ItemRef(id) }, info, request, request.viewer);
    }

    @Mutation(() => Deletion, { name: `delete${kind.name}`, description: `Deletes a ${kind.name}.` })
    delete(
      @Args('ref', { type: () => RefScalar }) ref: string,
      @Args('cascade', {
        type: () => Boolean,
        defaultValue: false,
        description: 'Also when other items are linked to it.',
      })
      cascade: boolean,
      @Args('expectedVersion', { type: () => Int, ...nullable }) expectedVersion: number | null,
      @Context() { viewer }: GraphQLRequest,
    ): Promise<Deletion> {
      return this.inventory.delete(kind.name, ref, viewer, cascade, expectedVersion);
    }
  }
  Object.defineProperty(KindResolver, 'name', { value: `${kind.name}Resolver` });
  return KindResolver;
};
