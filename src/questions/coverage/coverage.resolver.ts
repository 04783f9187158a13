import { Args, Context, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Answering } from '../../inventory/answering/answering.service.js';
import type { GraphQLRequest } from '../../inventory/resolvers/request.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { RefScalar } from '../../metamodel/derive/graphql/scalars.js';
import { Coverage } from './coverage.service.js';
import { RuleResultType } from './coverage-types.js';
import type { RuleResult } from './rule-result.js';
import { Scopes } from './scope.js';
import { wantedParts } from './wanted-parts.js';

/** How much of what the audit rules ask for is so. */
@Resolver()
export class CoverageResolver {
  constructor(
    private readonly coverage: Coverage,
    private readonly scopes: Scopes,
    private readonly answering: Answering,
  ) {}

  @Cost({ own: 500, size: 30, page: 'rules' })
  @Query(() => [RuleResultType], {
    name: 'coverage',
    description: 'Audit rules with how much satisfies them, and what does not.',
  })
  async assess(
    @Args('rules', { type: () => [String], nullable: true, description: 'Codes of rules; all when not given.' })
    rules: string[] | null,
    @Args('unit', {
      type: () => RefScalar,
      nullable: true,
      description: 'Only what this unit and the units below it own, operate, produce, steward or are responsible for.',
    })
    unit: string | null,
    @Args('plan', { type: () => RefScalar, nullable: true, description: 'Of the kinds of a plan only what is in it.' })
    plan: string | null,
    @Info() info: GraphQLResolveInfo,
    @Context() request: GraphQLRequest,
  ): Promise<RuleResult[]> {
    const scope = await this.scopes.find({ unit, plan }, request.viewer);
    const results = await this.coverage.assess(rules ?? null, scope, wantedParts(info), request.viewer);
    return this.answering.complete(results, info, request, request.viewer);
  }
}
