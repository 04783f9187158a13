import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Answering } from '../../inventory/answering/answering.service.js';
import type { GraphQLRequest } from '../../inventory/resolvers/request.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { RefScalar } from '../../metamodel/derive/graphql/scalars.js';
import { Portfolios } from './portfolio.service.js';
import { TimeQuadrantsAnswer } from './time-quadrants-types.js';

/** What to do with the applications that there are. */
@Resolver()
export class PortfolioResolver {
  constructor(
    private readonly portfolios: Portfolios,
    private readonly answering: Answering,
  ) {}

  @Cost({ own: 200 })
  @Query(() => TimeQuadrantsAnswer, {
    description: 'Applications to tolerate, to invest in, to migrate and to eliminate, as a whole and by unit.',
  })
  async timeQuadrants(
    @Args('unit', {
      type: () => RefScalar,
      nullable: true,
      description: 'Only applications that this unit or a unit below it owns or operates.',
    })
    unit: string | null,
    @Info() info: GraphQLResolveInfo,
    @Context() request: GraphQLRequest,
  ): Promise<TimeQuadrantsAnswer> {
    const answer = await this.portfolios.quadrants(unit ?? null, request.viewer);
    return this.answering.complete(answer, info, request, request.viewer);
  }
}
