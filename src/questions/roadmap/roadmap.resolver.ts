import { Args, Context, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Answering } from '../../inventory/answering/answering.service.js';
import type { GraphQLRequest } from '../../inventory/resolvers/request.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { choiceEnum } from '../../metamodel/derive/graphql/enums.js';
import { RefScalar } from '../../metamodel/derive/graphql/scalars.js';
import { Stream } from '../../model/choices.js';
import { readWeights } from './given-weights.js';
import { CriterionWeightInput } from './priority-types.js';
import { RoadmapAnswer } from './roadmap-types.js';
import { Roadmaps } from './roadmap.service.js';

/** What is planned, by year, stream and unit, with priorities and what stands in the way. */
@Resolver()
export class RoadmapResolver {
  constructor(
    private readonly roadmaps: Roadmaps,
    private readonly answering: Answering,
  ) {}

  @Cost({ own: 200 })
  @Query(() => RoadmapAnswer, {
    description:
      'The roadmap by year, stream and unit; priorities by the factors of its plan; conflicts of order and the longest chain of dependencies.',
  })
  async roadmap(
    @Args('plan', { type: () => RefScalar, nullable: true, description: 'Only items of this plan.' })
    plan: string | null,
    @Args('unit', {
      type: () => RefScalar,
      nullable: true,
      description: 'Only items that this unit or a unit below it is responsible for.',
    })
    unit: string | null,
    @Args('streams', { type: () => [choiceEnum(Stream)], nullable: true, description: 'Only items of these streams.' })
    streams: string[] | null,
    @Args('from', { type: () => Int, nullable: true, description: 'Only items that run in this year or later.' })
    from: number | null,
    @Args('to', { type: () => Int, nullable: true, description: 'Only items that run in this year or sooner.' })
    to: number | null,
    @Args('includeCancelled', {
      type: () => Boolean,
      defaultValue: false,
      description: 'Lists cancelled items too; their budget and progress count nowhere.',
    })
    includeCancelled: boolean,
    @Args('weights', {
      type: () => [CriterionWeightInput],
      nullable: true,
      description: 'In place of the weights of the plan; a criterion without one counts nothing.',
    })
    weights: CriterionWeightInput[] | null,
    @Info() info: GraphQLResolveInfo,
    @Context() request: GraphQLRequest,
  ): Promise<RoadmapAnswer> {
    const question = {
      years: { from: from ?? null, to: to ?? null },
      streams: streams ?? null,
      includeCancelled,
      weights: readWeights(weights ?? null),
    };
    const answer = await this.roadmaps.answer({ plan, unit }, question, request.viewer);
    return this.answering.complete(answer, info, request, request.viewer);
  }
}
