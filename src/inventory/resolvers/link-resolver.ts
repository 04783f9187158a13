import type { Type } from '@nestjs/common';
import { Args, Context, ID, Info, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { GraphQLTypes } from '../../metamodel/derive/graphql/types.js';
import { Answering } from '../answering/answering.service.js';
import { LinkRef } from '../answering/references.js';
import { Inventory } from '../inventory.service.js';
import type { Values } from '../writing/stored-values.js';
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

    @Mutation(() => LinkPayload, {
      description: 'Links two items; what the model does not allow is refused with what it allows.',
    })
    async link(
      @Args('input', { type: () => types.linkInput }) input: Values,
      @Info() info: GraphQLResolveInfo,
      @Context() request: GraphQLRequest,
    ): Promise<LinkPayload> {
      const id = await this.inventory.link(input, request.viewer);
      return this.answering.complete({ link: new LinkRef(id) }, info, request, request.viewer);
    }

    @Mutation(() => LinkPayload, { description: 'Changes the properties of a link.' })
    async updateLink(
      @Args('id', { type: () => ID }) id: string,
      @Args('input', { type: () => types.updateLinkInput }) input: Values,
      @Args('expectedVersion', { type: () => Int, nullable: true }) expectedVersion: number | null,
      @Info() info: GraphQLResolveInfo,
      @Context() request: GraphQLRequest,
    ): Promise<LinkPayload> {
      await this.inventory.updateLink(id, input, request.viewer, expectedVersion);
      return this.answering.complete({ link: new LinkRef(id) }, info, request, request.viewer);
    }

    @Mutation(() => UnlinkPayload, { description: 'Deletes a link.' })
    async unlink(
      @Args('id', { type: () => ID }) id: string,
      @Context() { viewer }: GraphQLRequest,
    ): Promise<UnlinkPayload> {
      await this.inventory.unlink(id, viewer);
      return { id };
    }
  }
  return LinkResolver;
};
