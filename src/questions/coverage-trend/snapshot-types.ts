import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Told } from '../../inventory/answering/told.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { MomentScalar } from '../../metamodel/derive/graphql/scalars.js';
import { ConfidenceSharesType, SATISFIED_OF_POPULATION } from '../coverage/coverage-types.js';
import type { CoverageSnapshot } from './snapshot.js';

@ObjectType('CoverageSnapshot', { description: 'What came of an audit rule when somebody had it kept.' })
export class CoverageSnapshotType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'The code of the audit rule.' })
  rule!: string;

  @Field(() => MomentScalar, { description: 'When it was taken.' })
  at!: string;

  @Field(() => String, { description: 'Who had it taken.' })
  by!: string;

  @Field(() => String, { nullable: true, description: 'Why.' })
  reason!: string | null;

  @Field(() => Int)
  population!: number;

  @Field(() => Int)
  satisfied!: number;

  @Field(() => Int, { description: 'How many did not satisfy it and were waived; never among the satisfied.' })
  waived!: number;

  @Field(() => Float, { nullable: true, description: SATISFIED_OF_POPULATION })
  ratio!: number | null;

  @Field(() => ConfidenceSharesType, {
    nullable: true,
    description: 'Null where a rule looks at properties, or at the absence of links.',
  })
  confidence!: CoverageSnapshot['confidence'];

  @Field(() => String, { description: 'The position of the graph that it was computed at.' })
  position!: string;
}

@ObjectType({ description: 'What was kept of audit rules.' })
export class TakenCoverageSnapshots {
  @Cost({ size: 40 })
  @Field(() => [CoverageSnapshotType], { description: 'One for each rule, in the order of the rules.' })
  snapshots!: readonly CoverageSnapshot[];

  @Field(() => String, { description: 'What the numbers hold for.' })
  scope!: Told;

  @Field(() => String, { description: 'The position that the graph is at.' })
  position!: string;
}

@ObjectType({ description: 'What came of an audit rule over time, as far as it was kept.' })
export class CoverageTrend {
  @Field(() => [CoverageSnapshotType], { description: 'From the oldest to the newest.' })
  snapshots!: readonly CoverageSnapshot[];

  @Field(() => String, { description: 'What the numbers hold for.' })
  scope!: Told;

  @Field(() => String, { description: 'The position that the graph is at.' })
  position!: string;
}
