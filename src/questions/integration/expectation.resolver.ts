import { Args, Context, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Answering } from '../../inventory/answering/answering.service.js';
import type { GraphQLRequest } from '../../inventory/resolvers/request.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { RefScalar } from '../../metamodel/derive/graphql/scalars.js';
import { IntegrationExpectations, JudgementEnum } from './expectation-types.js';
import { Expectations } from './expectation.service.js';
import type { Judgement } from './expectations.js';

const PAGE = 20;

/** Whether the exchanges that somebody expects are there. */
@Resolver()
export class ExpectationResolver {
  constructor(
    private readonly expectations: Expectations,
    private readonly answering: Answering,
  ) {}

  @Cost({ own: 200 })
  @Query(() => IntegrationExpectations, {
    name: 'integrationExpectations',
    description: 'The exchanges that somebody expects, each judged by the integrations that there are, with the proof.',
  })
  async judge(
    @Args('unit', {
      type: () => RefScalar,
      nullable: true,
      description: 'Only expectations of which an end is this unit or a unit below it, or is held by one of these.',
    })
    unit: string | null,
    @Args('judgements', {
      type: () => [JudgementEnum],
      nullable: true,
      description: 'Only expectations judged so are listed; all when not given.',
    })
    judgements: Judgement[] | null,
    @Args('first', { type: () => Int, defaultValue: PAGE, description: 'How many from the beginning.' })
    first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The cursor to begin after.' })
    after: string | null,
    @Info() info: GraphQLResolveInfo,
    @Context() request: GraphQLRequest,
  ): Promise<IntegrationExpectations> {
    const page = { first, after };
    const answer = await this.expectations.judge(unit ?? null, judgements ?? null, page, request.viewer);
    return this.answering.complete(answer, info, request, request.viewer);
  }
}
