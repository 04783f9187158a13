import { Args, Context, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Answering } from '../../inventory/answering/answering.service.js';
import type { GraphQLRequest } from '../../inventory/resolvers/request.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { choiceEnum } from '../../metamodel/derive/graphql/enums.js';
import { RefScalar } from '../../metamodel/derive/graphql/scalars.js';
import { IntegrationMethod, IntegrationStatus } from '../../model/choices.js';
import type { IntegrationAxis } from './integration-coverage.js';
import { IntegrationAxisEnum, IntegrationCoverage, IntegrationMatrix } from './integration-types.js';
import { Integrations, NEEDED } from './integration.service.js';

const MATRIX_PAGE = 50;

/** How much of the exchanges that are needed works, and the evidence. */
@Resolver()
export class IntegrationResolver {
  constructor(
    private readonly integrations: Integrations,
    private readonly answering: Answering,
  ) {}

  @Cost({ own: 200 })
  @Query(() => IntegrationCoverage, {
    name: 'integrationCoverage',
    description: 'Exchanges that are needed against those that work.',
  })
  async coverage(
    @Args('by', { type: () => IntegrationAxisEnum }) by: IntegrationAxis,
    @Args('unit', {
      type: () => RefScalar,
      nullable: true,
      description: 'Only exchanges of applications that this unit or a unit below it owns or operates.',
    })
    unit: string | null,
    @Info() info: GraphQLResolveInfo,
    @Context() request: GraphQLRequest,
  ): Promise<IntegrationCoverage> {
    const answer = await this.integrations.coverage(by, unit ?? null, request.viewer);
    return this.answering.complete(answer, info, request, request.viewer);
  }

  @Cost({ own: 200 })
  @Query(() => IntegrationMatrix, {
    name: 'integrationMatrix',
    description: 'The evidence that an auditor asks for: a row for each exchange from one application to another.',
  })
  async matrix(
    @Args('unit', {
      type: () => RefScalar,
      nullable: true,
      description: 'Only exchanges of applications that this unit or a unit below it owns or operates.',
    })
    unit: string | null,
    @Args('statuses', {
      type: () => [choiceEnum(IntegrationStatus)],
      defaultValue: NEEDED,
      description: 'What is needed when not given; RETIRED is to be asked for.',
    })
    statuses: string[],
    @Args('methods', { type: () => [choiceEnum(IntegrationMethod)], nullable: true }) methods: string[] | null,
    @Args('first', { type: () => Int, defaultValue: MATRIX_PAGE, description: 'How many from the beginning.' })
    first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The cursor to begin after.' })
    after: string | null,
    @Info() info: GraphQLResolveInfo,
    @Context() request: GraphQLRequest,
  ): Promise<IntegrationMatrix> {
    const filter = { unit: unit ?? null, statuses, methods: methods ?? null };
    const answer = await this.integrations.matrix(filter, { first, after }, request.viewer);
    return this.answering.complete(answer, info, request, request.viewer);
  }
}
