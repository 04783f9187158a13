import type { Type } from '@nestjs/common';
import { Args, Context, ID, Info, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import type { GraphQLTypes } from '../../metamodel/derive/graphql/types.js';
import { Answering } from '../answering/answering.service.js';
import { LinkRef } from '../answering/references.js';
import { Inventory } from '../inventory.service.js';
import { ALONE, type InventoryChange } from '../writing/inventory-change.js';
import type { Values } from '../writing/stored-values.js';
import { ChangeArgs } from './change-arguments.js';
import { LinkPayload, UnlinkPayload } from './link-payload.js';
import type { GraphQLRequest } from './request.js';

/** The mutations of links, the same for every type of link. */
export const linkResolver = (types: GraphQLTypes): Type => {
  @Resolver()
  class LinkResolver {
    constructor(
      private readonly inventory: Inventory,
      private readonly answering: Answering,
    ) {}

    @Cost({ own: 20 })
    @Mutation(() => LinkPayload, {
      description: 'Links two items; what the model does not allow is refused with what it allows.',
    })
    link(
      @Args('input', { type: () => types.linkInput }) input: Values,
      @Args() args: ChangeArgs,
      @Info() info: GraphQLResolveInfo,
      @Context() request: GraphQLRequest,
    ): Promise<LinkPayload> {
      return this.payload({ ...ALONE, does: 'link', input }, args, info, request);
    }

    @Cost({ own: 20 })
    @Mutation(() => LinkPayload, { description: 'Changes the properties of a link.' })
    updateLink(
      @Args('id', { type: () => ID }) id: string,
      @Args('input', { type: () => types.updateLinkInput }) input: Values,
      @Args('expectedVersion', { type: () => Int, nullable: true }) expectedVersion: number | null,
      @Args() args: ChangeArgs,
      @Info() info: GraphQLResolveInfo,
      @Context() request: GraphQLRequest,
    ): Promise<LinkPayload> {
      return this.payload({ ...ALONE, does: 'updateLink', id, input, expectedVersion }, args, info, request);
    }

    @Cost({ own: 20 })
    @Mutation(() => UnlinkPayload, { description: 'Deletes a link.' })
    async unlink(
      @Args('id', { type: () => ID }) id: string,
      @Args() args: ChangeArgs,
      @Context() { viewer }: GraphQLRequest,
    ): Promise<UnlinkPayload> {
      const { position } = await this.inventory.apply([{ ...ALONE, does: 'unlink', id }], viewer, args);
      return { id, position };
    }

    private async payload(
      change: InventoryChange,
      args: ChangeArgs,
      info: GraphQLResolveInfo,
      request: GraphQLRequest,
    ): Promise<LinkPayload> {
      const { value, position } = await this.inventory.apply([change], request.viewer, args);
      const payload = { link: new LinkRef(value[0]?.id ?? ''), position };
      return this.answering.complete(payload, info, request, request.viewer);
    }
  }
  return LinkResolver;
};
