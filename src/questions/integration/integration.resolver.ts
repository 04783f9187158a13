import { Args, Context, Info, Int, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Answering } from '../../inventory/answering/answering.service.js';
import type { GraphQLRequest } from '../../inventory/resolvers/request.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { DayScalar, RefScalar } from '../../metamodel/derive/graphql/scalars.js';
import { AgreementsRunningOut } from './agreement-types.js';
import type { IntegrationAxis } from './integration-coverage.js';
import { IntegrationMatrixArguments } from './integration-matrix-arguments.js';
import { IntegrationMatrix } from './integration-matrix-types.js';
import { IntegrationAxisEnum, IntegrationCoverage } from './integration-types.js';
import { Integrations } from './integration.service.js';

/** The days before its end at which an agreement is to be renewed. */
const NOTICE = 90;
const AGREEMENTS_PAGE = 20;

const unitOnly = {
  type: () => RefScalar,
  nullable: true,
  description: 'Only exchanges of applications that this unit or a unit below it owns or operates.',
};

/** How much of the exchanges that are needed works, the evidence, and what it rests on no longer. */
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
    @Args('unit', unitOnly) unit: string | null,
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
    @Args() asked: IntegrationMatrixArguments,
    @Info() info: GraphQLResolveInfo,
    @Context() request: GraphQLRequest,
  ): Promise<IntegrationMatrix> {
    const answer = await this.integrations.matrix(asked, asked, request.viewer);
    return this.answering.complete(answer, info, request, request.viewer);
  }

  @Cost({ own: 200 })
  @Query(() => AgreementsRunningOut, {
    description: 'Agreements that exchanges rest on and that have run out, or soon will.',
  })
  async agreementsRunningOut(
    @Args('within', { type: () => Int, defaultValue: NOTICE, description: 'How many days before its end.' })
    within: number,
    @Args('on', {
      type: () => DayScalar,
      nullable: true,
      description: 'The day it is asked for; today when not given.',
    })
    on: string | null,
    @Args('unit', unitOnly) unit: string | null,
    @Args('first', { type: () => Int, defaultValue: AGREEMENTS_PAGE, description: 'How many from the beginning.' })
    first: number,
    @Args('after', { type: () => String, nullable: true, description: 'The cursor to begin after.' })
    after: string | null,
    @Info() info: GraphQLResolveInfo,
    @Context() request: GraphQLRequest,
  ): Promise<AgreementsRunningOut> {
    const notice = { within, on: on ?? null };
    const page = { first, after };
    const answer = await this.integrations.agreementsRunningOut(notice, unit ?? null, page, request.viewer);
    return this.answering.complete(answer, info, request, request.viewer);
  }
}
