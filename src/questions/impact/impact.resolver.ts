import { Args, Context, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Answering } from '../../inventory/answering/answering.service.js';
import { Catalogue } from '../../inventory/catalogue.js';
import type { GraphQLRequest } from '../../inventory/resolvers/request.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { KindEnum } from '../../metamodel/derive/graphql/enums.js';
import { RefScalar } from '../../metamodel/derive/graphql/scalars.js';
import { ImpactAnswers } from './impact-answer.js';
import { ImpactAnswer } from './impact-types.js';
import { Impacts } from './impact.service.js';
import { RelianceAnswer, SinglePointsOfFailure } from './reliance-types.js';

const PAGE = 50;
const first = { type: () => Int, defaultValue: PAGE, description: 'How many from the beginning.' };
const after = { type: () => String, nullable: true, description: 'The cursor to begin after.' };
const kindsOnly = { type: () => [KindEnum], nullable: true, description: 'Only items of these kinds are listed.' };

/** What breaks if something fails, what an item relies on, and what alone would stop it. */
@Resolver()
export class ImpactResolver {
  private readonly answers: ImpactAnswers;

  constructor(
    private readonly impacts: Impacts,
    private readonly answering: Answering,
    catalogue: Catalogue,
  ) {
    this.answers = new ImpactAnswers(catalogue.registry);
  }

  @Cost({ own: 100, perElementOf: 'of' })
  @Query(() => ImpactAnswer, {
    description: 'What stops, is degraded or goes stale if all of these fail together, and for whom; with proofs.',
  })
  async impact(
    @Args('of', { type: () => [RefScalar], description: 'What fails; a scope stands for its items.' }) of: string[],
    @Args('kinds', kindsOnly) kinds: string[] | null,
    @Args('first', first) size: number,
    @Args('after', after) cursor: string | null,
    @Info() info: GraphQLResolveInfo,
    @Context() request: GraphQLRequest,
  ): Promise<ImpactAnswer> {
    const found = await this.impacts.impact(of, request.viewer);
    const answer = this.answers.impact(found, { kinds: kinds ?? null, first: size, after: cursor });
    return this.answering.complete(answer, info, request, request.viewer);
  }

  @Cost({ own: 100 })
  @Query(() => RelianceAnswer, { description: 'Everything that an item relies on, however far away; with proofs.' })
  async reliance(
    @Args('of', { type: () => RefScalar }) of: string,
    @Args('kinds', kindsOnly) kinds: string[] | null,
    @Args('first', first) size: number,
    @Args('after', after) cursor: string | null,
    @Info() info: GraphQLResolveInfo,
    @Context() request: GraphQLRequest,
  ): Promise<RelianceAnswer> {
    const found = await this.impacts.reliance(of, request.viewer);
    const answer = this.answers.reliance(found, { kinds: kinds ?? null, first: size, after: cursor });
    return this.answering.complete(answer, info, request, request.viewer);
  }

  @Cost({ own: 1_000 })
  @Query(() => SinglePointsOfFailure, {
    description: 'What stops an item by failing alone, ranked by what else it would stop.',
  })
  async singlePointsOfFailure(
    @Args('of', { type: () => RefScalar, nullable: true, description: 'What is to stop; any service when not given.' })
    of: string | null,
    @Args('first', first) size: number,
    @Args('after', after) cursor: string | null,
    @Info() info: GraphQLResolveInfo,
    @Context() request: GraphQLRequest,
  ): Promise<SinglePointsOfFailure> {
    const found = await this.impacts.singlePoints(of ?? null, request.viewer);
    const answer = this.answers.singlePoints(found, { first: size, after: cursor });
    return this.answering.complete(answer, info, request, request.viewer);
  }
}
