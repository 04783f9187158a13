import type { Type } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { GraphQLTypes } from '../../metamodel/derive/graphql/types.js';
import { Answering } from '../answering/answering.service.js';
import { ItemRef, LinkRef } from '../answering/references.js';
import { Catalogue } from '../catalogue.js';
import { Inventory } from '../inventory.service.js';
import { ProbableDuplicates, type WarningAnswer, warningsOf } from '../search/probable-duplicates.js';
import { selects } from '../selection/selects.js';
import { type ChangeInput, changesOf, MOST_CHANGES } from '../writing/batch.js';
import type { Applied, InventoryChange } from '../writing/inventory-change.js';
import { type AppliedChange, AppliedChanges } from './applied-changes.js';
import { ChangeArgs } from './change-arguments.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import type { GraphQLRequest } from './request.js';

/** Many changes in one transaction. */
export const batchResolver = (types: GraphQLTypes): Type => {
  @Resolver()
  class BatchResolver {
    constructor(
      private readonly inventory: Inventory,
      private readonly answering: Answering,
      private readonly catalogue: Catalogue,
      private readonly duplicates: ProbableDuplicates,
    ) {}

    @Cost({ own: 1, perElementOf: 'changes', page: 'changes' })
    @Mutation(() => AppliedChanges, {
      description: `Applies up to ${MOST_CHANGES} changes in one transaction, in their order: all of them or none. Faults name the change by its place.`,
    })
    async applyChanges(
      @Args('changes', { type: () => [types.change] }) inputs: ChangeInput[],
      @Args('dryRun', {
        type: () => Boolean,
        defaultValue: false,
        description: 'Does it, tells what would change, and takes it back.',
      })
      dryRun: boolean,
      @Args() args: ChangeArgs,
      @Info() info: GraphQLResolveInfo,
      @Context() request: GraphQLRequest,
    ): Promise<AppliedChanges> {
      const { viewer, language } = request;
      const changes = changesOf(this.catalogue.registry, inputs);
      const found = await this.duplicates.before(selects(info, 'warnings') ? changes : [], viewer);
      const { value, position, differences } = dryRun
        ? { ...(await this.inventory.rehearse(changes, viewer, args)), position: null }
        : { ...(await this.inventory.apply(changes, viewer, args)), differences: null };
      const results = value.map((one, index) => {
        const warnings = warningsOf(found, index, one, language);
        return (dryRun ? gone : resultOf)(one, changes[index], index, warnings);
      });
      return this.answering.complete({ applied: !dryRun, results, differences, position }, info, request, viewer);
    }
  }
  return BatchResolver;
};

/** A result that names nothing: what it is about is not there. */
const gone = (
  applied: Applied,
  change: InventoryChange | undefined,
  index: number,
  warnings: readonly WarningAnswer[],
): AppliedChange => ({
  index,
  key: change?.does === 'create' ? (change.key ?? null) : null,
  item: null,
  link: null,
  warnings,
  itemsGone: applied.items,
  linksGone: applied.links,
});

const resultOf: typeof gone = (applied, change, index, warnings) => {
  const result = gone(applied, change, index, warnings);
  if (change?.does === 'delete' || change?.does === 'unlink') return result;
  return applied.of === 'ITEM'
    ? { ...result, item: new ItemRef(applied.id) }
    : { ...result, link: new LinkRef(applied.id) };
};
