import type { Type } from '@nestjs/common';
import { Args, Context, Info, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { KindDeclaration } from '../../metamodel/declarations.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { RefScalar } from '../../metamodel/derive/graphql/scalars.js';
import type { KindTypes } from '../../metamodel/derive/graphql/types.js';
import { Answering } from '../answering/answering.service.js';
import { ItemRef } from '../answering/references.js';
import { Inventory } from '../inventory.service.js';
import { ProbableDuplicates, type WarningAnswer, warningsOf } from '../search/probable-duplicates.js';
import { selects } from '../selection/selects.js';
import { ALONE, type InventoryChange } from '../writing/inventory-change.js';
import type { Values } from '../writing/stored-values.js';
import { ChangeArgs } from './change-arguments.js';
import { Deletion } from './deletion.js';
import type { GraphQLRequest } from './request.js';

interface ItemPayload {
  readonly item: ItemRef;
  readonly position: string;
  readonly warnings: readonly WarningAnswer[];
}

/** The mutations of a kind: `createApplication`, `updateApplication`, `deleteApplication`. */
export const kindMutations = (kind: KindDeclaration, types: KindTypes): Type => {
  @Resolver(() => types.object)
  class KindMutations {
    constructor(
      private readonly inventory: Inventory,
      private readonly answering: Answering,
      private readonly duplicates: ProbableDuplicates,
    ) {}

    @Cost({ own: 20 })
    @Mutation(() => types.payload, { name: `create${kind.name}`, description: `Enters a new ${kind.name}.` })
    create(
      @Args('input', { type: () => types.create }) input: Values,
      @Args() args: ChangeArgs,
      @Info() info: GraphQLResolveInfo,
      @Context() request: GraphQLRequest,
    ): Promise<ItemPayload> {
      return this.payload({ ...ALONE, does: 'create', kind: kind.name, input }, args, info, request);
    }

    @Cost({ own: 20 })
    @Mutation(() => types.payload, { name: `update${kind.name}`, description: `Changes a ${kind.name}.` })
    update(
      @Args('ref', { type: () => RefScalar }) ref: string,
      @Args('input', { type: () => types.update }) input: Values,
      @Args('expectedVersion', {
        type: () => Int,
        nullable: true,
        description: 'The version that you saw; another one is a CONFLICT that says who changed what since.',
      })
      expectedVersion: number | null,
      @Args() args: ChangeArgs,
      @Info() info: GraphQLResolveInfo,
      @Context() request: GraphQLRequest,
    ): Promise<ItemPayload> {
      const change = { ...ALONE, does: 'update', kind: kind.name, ref, input, expectedVersion } as const;
      return this.payload(change, args, info, request);
    }

    @Cost({ own: 20 })
    @Mutation(() => Deletion, { name: `delete${kind.name}`, description: `Deletes a ${kind.name}.` })
    async delete(
      @Args('ref', { type: () => RefScalar }) ref: string,
      @Args('cascade', {
        type: () => Boolean,
        defaultValue: false,
        description: 'Also when other items are linked to it.',
      })
      cascade: boolean,
      @Args('expectedVersion', { type: () => Int, nullable: true }) expectedVersion: number | null,
      @Args() args: ChangeArgs,
      @Context() { viewer }: GraphQLRequest,
    ): Promise<Deletion> {
      const change = { ...ALONE, does: 'delete', kind: kind.name, ref, cascade, expectedVersion } as const;
      const { value, position } = await this.inventory.apply([change], viewer, args);
      const [{ id, items, links } = { id: '', items: 0, links: 0 }] = value;
      return { id, items, links, position };
    }

    private async payload(
      change: InventoryChange,
      args: ChangeArgs,
      info: GraphQLResolveInfo,
      request: GraphQLRequest,
    ): Promise<ItemPayload> {
      const found = await this.duplicates.before(selects(info, 'warnings') ? [change] : [], request.viewer);
      const { value, position } = await this.inventory.apply([change], request.viewer, args);
      const warnings = warningsOf(found, 0, value[0], request.language);
      const payload = { item: new ItemRef(value[0]?.id ?? ''), position, warnings };
      return this.answering.complete(payload, info, request, request.viewer);
    }
  }
  Object.defineProperty(KindMutations, 'name', { value: `${kind.name}Mutations` });
  return KindMutations;
};
