import { Args, Context, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Answering } from '../../inventory/answering/answering.service.js';
import type { GraphQLRequest } from '../../inventory/resolvers/request.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { KindEnum } from '../../metamodel/derive/graphql/enums.js';
import { RefScalar } from '../../metamodel/derive/graphql/scalars.js';
import type { CompletenessAxis } from './completeness.js';
import { Completenesses } from './completeness.service.js';
import { CompletenessAxisEnum, CompletenessReport } from './completeness-types.js';

const PAGE = 50;

/** How much of what their kinds want items have. */
@Resolver()
export class CompletenessResolver {
  constructor(
    private readonly completenesses: Completenesses,
    private readonly answering: Answering,
  ) {}

  @Cost({ own: 500 })
  @Query(() => CompletenessReport, {
    description: 'How much of what their kinds want for quality, and do not require, items have.',
  })
  async completeness(
    @Args('by', { type: () => CompletenessAxisEnum, defaultValue: 'KIND' }) by: CompletenessAxis,
    @Args('kinds', { type: () => [KindEnum], nullable: true, description: 'Only items of these kinds.' })
    kinds: string[] | null,
    @Args('unit', {
      type: () => RefScalar,
      nullable: true,
      description: 'Only what this unit and the units below it hold.',
    })
    unit: string | null,
    @Args('first', { type: () => Int, defaultValue: PAGE, description: 'How many from the beginning.' })
    first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The cursor to begin after.' })
    after: string | null,
    @Info() info: GraphQLResolveInfo,
    @Context() request: GraphQLRequest,
  ): Promise<CompletenessReport> {
    const filter = { kinds: kinds ?? null, unit: unit ?? null };
    const report = await this.completenesses.report(by, filter, { first, after }, request.viewer);
    return this.answering.complete(report, info, request, request.viewer);
  }
}
