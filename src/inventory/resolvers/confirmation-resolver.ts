import { Args, Context, ID, Info, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { RefScalar } from '../../metamodel/derive/graphql/scalars.js';
import { Answering } from '../answering/answering.service.js';
import { ItemRef, LinkRef } from '../answering/references.js';
import { Inventory } from '../inventory.service.js';
import { ALONE } from '../writing/inventory-change.js';
import { ChangeArgs } from './change-arguments.js';
import { ItemPayload } from './item-payload.js';
import { LinkPayload } from './link-payload.js';
import type { GraphQLRequest } from './request.js';

const verified = {
  type: () => Boolean,
  defaultValue: true,
  description: 'False takes the verification back.',
} as const;

/** Trust in what is there: who says that it is right, for items of any kind and links of any type. */
@Resolver()
export class ConfirmationResolver {
  constructor(
    private readonly inventory: Inventory,
    private readonly answering: Answering,
  ) {}

  @Cost({ own: 20 })
  @Mutation(() => ItemPayload, {
    description: 'Notes that you say "this is right" of an item, until somebody else changes it.',
  })
  async verify(
    @Args('ref', { type: () => RefScalar }) ref: string,
    @Args('verified', verified) isVerified: boolean,
    @Args('expectedVersion', { type: () => Int, nullable: true }) expectedVersion: number | null,
    @Args() args: ChangeArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() request: GraphQLRequest,
  ): Promise<ItemPayload> {
    const change = { ...ALONE, does: 'verify', kind: null, ref, verified: isVerified, expectedVersion } as const;
    const { value, position } = await this.inventory.apply([change], request.viewer, args);
    const payload = { item: new ItemRef(value[0]?.id ?? ''), position };
    return this.answering.complete(payload, info, request, request.viewer);
  }

  @Cost({ own: 20 })
  @Mutation(() => LinkPayload, {
    description:
      'Notes that you say "this is right" of a link, until somebody else changes it. A suspect link needs a reason, and is suspect no more.',
  })
  verifyLink(
    @Args('id', { type: () => ID }) id: string,
    @Args('verified', verified) isVerified: boolean,
    @Args('expectedVersion', { type: () => Int, nullable: true }) expectedVersion: number | null,
    @Args() args: ChangeArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() request: GraphQLRequest,
  ): Promise<LinkPayload> {
    return this.link({ ...ALONE, does: 'verifyLink', id, verified: isVerified, expectedVersion }, args, info, request);
  }

  @Cost({ own: 20 })
  @Mutation(() => LinkPayload, {
    description: 'Says, with a reason, that a link still holds although one of its ends changed its meaning.',
  })
  clearSuspect(
    @Args('id', { type: () => ID }) id: string,
    @Args('expectedVersion', { type: () => Int, nullable: true }) expectedVersion: number | null,
    @Args() args: ChangeArgs,
    @Info() info: GraphQLResolveInfo,
    @Context() request: GraphQLRequest,
  ): Promise<LinkPayload> {
    return this.link({ ...ALONE, does: 'clearSuspect', id, expectedVersion }, args, info, request);
  }

  private async link(
    change: Parameters<Inventory['apply']>[0][number],
    args: ChangeArgs,
    info: GraphQLResolveInfo,
    request: GraphQLRequest,
  ): Promise<LinkPayload> {
    const { value, position } = await this.inventory.apply([change], request.viewer, args);
    const payload = { link: new LinkRef(value[0]?.id ?? ''), position };
    return this.answering.complete(payload, info, request, request.viewer);
  }
}
