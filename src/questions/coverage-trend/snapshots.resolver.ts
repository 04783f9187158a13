import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ChangeArgs } from '../../inventory/resolvers/change-arguments.js';
import type { GraphQLRequest } from '../../inventory/resolvers/request.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { MomentScalar, RefScalar } from '../../metamodel/derive/graphql/scalars.js';
import { CoverageTrend, TakenCoverageSnapshots } from './snapshot-types.js';
import { CoverageSnapshots } from './snapshots.service.js';

const nullable = { nullable: true } as const;
const USUAL_LENGTH = 100;
const UNIT = 'Restricted to what this unit and the units below it hold.';
const PLAN = 'Of the kinds of a plan only what is in it.';

/** Figures of audit rules that are kept, so that a trend can be drawn. */
@Resolver()
export class CoverageSnapshotsResolver {
  constructor(private readonly snapshots: CoverageSnapshots) {}

  @Cost({ own: 500 })
  @Mutation(() => TakenCoverageSnapshots, {
    description:
      'Keeps what comes of audit rules now, for their trend. It changes no item, and history tells nothing of it.',
  })
  takeCoverageSnapshot(
    @Args('rules', { type: () => [String], ...nullable, description: 'Codes of rules; all when not given.' })
    rules: string[] | null,
    @Args('unit', { type: () => RefScalar, ...nullable, description: UNIT }) unit: string | null,
    @Args('plan', { type: () => RefScalar, ...nullable, description: PLAN }) plan: string | null,
    @Args() args: ChangeArgs,
    @Context() request: GraphQLRequest,
  ): Promise<TakenCoverageSnapshots> {
    return this.snapshots.take(rules ?? null, { unit, plan }, request.viewer, args);
  }

  @Cost({ own: 50 })
  @Query(() => CoverageTrend, {
    description:
      'The snapshots of an audit rule that were taken with the same restrictions, by those who may see what you may see.',
  })
  coverageTrend(
    @Args('rule', { type: () => String, description: 'The code of the rule.' }) rule: string,
    @Args('unit', { type: () => RefScalar, ...nullable, description: UNIT }) unit: string | null,
    @Args('plan', { type: () => RefScalar, ...nullable, description: PLAN }) plan: string | null,
    @Args('since', { type: () => MomentScalar, ...nullable, description: 'Only those taken from then on.' })
    since: string | null,
    @Args('first', { type: () => Int, defaultValue: USUAL_LENGTH, description: 'How many from the newest.' })
    first: number,
    @Context() request: GraphQLRequest,
  ): Promise<CoverageTrend> {
    return this.snapshots.trend({ rule, unit, plan, since: since ?? null, first }, request.viewer);
  }
}
