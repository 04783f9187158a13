import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Answering } from '../../inventory/answering/answering.service.js';
import type { GraphQLRequest } from '../../inventory/resolvers/request.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { RefScalar } from '../../metamodel/derive/graphql/scalars.js';
import { Coverage } from '../coverage/coverage.service.js';
import { wantedParts } from '../coverage/wanted-parts.js';
import { selects } from '../../inventory/selection/selects.js';
import { Overview } from './overview-types.js';
import { Overviews } from './overview.service.js';

/** What a dashboard shows first. */
@Resolver()
export class OverviewResolver {
  constructor(
    private readonly overviews: Overviews,
    private readonly coverage: Coverage,
    private readonly answering: Answering,
  ) {}

  @Cost({ own: 100 })
  @Query(() => Overview, {
    description:
      'What there is, in numbers: one statement, and one for each audit rule where their figures are selected.',
  })
  async overview(
    @Args('plan', { type: () => RefScalar, nullable: true, description: 'Of the kinds of a plan only what is in it.' })
    plan: string | null,
    @Info() info: GraphQLResolveInfo,
    @Context() request: GraphQLRequest,
  ): Promise<Overview> {
    const { counts, scope, position } = await this.overviews.counts(plan ?? null, request.viewer);
    const coverage = selects(info, 'coverage')
      ? await this.coverage.assess(null, scope, wantedParts(info), request.viewer)
      : [];
    return this.answering.complete(
      { ...counts, coverage, scope: scope.sentence, position },
      info,
      request,
      request.viewer,
    );
  }
}
