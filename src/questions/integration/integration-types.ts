import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { DayScalar } from '../../metamodel/derive/graphql/scalars.js';
import { choiceEnum } from '../../metamodel/derive/graphql/enums.js';
import { ItemConnection, ItemType } from '../../metamodel/derive/graphql/shared-types.js';
import type { ItemRef } from '../../inventory/answering/references.js';
import { IntegrationMethod, IntegrationStatus } from '../../model/choices.js';
import { addPageArguments } from '../paging/page-arguments.js';
import type { Connection, PageRequest } from '../paging/page.js';
import { AXES, type IntegrationAxis } from './integration-coverage.js';
import { Paged } from '../paging/paged.js';

type Paged<N> = (page: PageRequest) => Connection<N>;

export const IntegrationAxisEnum = Object.fromEntries(AXES.map((axis) => [axis, axis]));
registerEnumType(IntegrationAxisEnum, {
  name: 'IntegrationAxis',
  description: 'What exchanges are counted by.',
  valuesMap: {
    APPLICATION_PAIR: { description: 'The two applications at their ends, whichever way the data go.' },
    UNIT_PAIR: { description: 'The owners of both ends; each pair once, none with itself.' },
    SERVICE: { description: 'The services that the applications at their ends serve.' },
    DATA_SET: { description: 'The data that they carry.' },
    METHOD: { description: 'How they are made.' },
  },
});

@ObjectType({ description: 'The exchanges of a pair, a service, a data set or a method.' })
export class IntegrationCoverageRow {
  @Cost({ size: 2 })
  @Field(() => [ItemType], {
    description: 'The two of a pair, by code; the one service or data set; none for a method.',
  })
  parties!: readonly ItemRef[];

  @Field(() => choiceEnum(IntegrationMethod), { nullable: true, description: 'Only where counted by method.' })
  method!: string | null;

  @Field(() => Int, { description: 'Exchanges from NEEDED to OPERATIONAL.' })
  needed!: number;

  @Field(() => Int)
  operational!: number;

  @Field(() => Float)
  ratio!: number;

  @Field(() => ItemConnection, { description: 'The exchanges that are needed, by code.' })
  integrations!: Paged<ItemRef>;
}
addPageArguments(IntegrationCoverageRow, 'integrations');

@ObjectType({ description: 'A page of rows, by the codes of what they are counted by.' })
class IntegrationCoverageConnection extends Paged(IntegrationCoverageRow, 'IntegrationCoverageEdge') {}

@ObjectType({ description: 'How much of the exchanges that are needed works.' })
export class IntegrationCoverage {
  @Field(() => IntegrationAxisEnum)
  by!: IntegrationAxis;

  @Field(() => Int, { description: 'Exchanges from NEEDED to OPERATIONAL, each once.' })
  needed!: number;

  @Field(() => Int)
  operational!: number;

  @Field(() => Float, { nullable: true, description: 'The operational of the needed; null when none is needed.' })
  ratio!: number | null;

  @Field(() => IntegrationCoverageConnection)
  rows!: Paged<IntegrationCoverageRow>;

  @Field(() => ItemConnection, {
    description: 'Needed exchanges in no row: within one unit, or with an end or an owner that nobody entered.',
  })
  unplaced!: Paged<ItemRef>;

  @Field(() => String, { description: 'What the numbers hold for.' })
  scope!: string;

  @Field(() => String, { description: 'The position of the graph that it was computed at.' })
  position!: string;
}
addPageArguments(IntegrationCoverage, 'rows');
addPageArguments(IntegrationCoverage, 'unplaced');

@ObjectType({ description: 'One exchange from one application to another.' })
export class IntegrationMatrixRow {
  @Field(() => ItemType)
  integration!: ItemRef;

  @Field(() => ItemType, {
    nullable: true,
    description: 'The application that provides; null where nobody entered it.',
  })
  source!: ItemRef | null;

  @Field(() => ItemType, {
    nullable: true,
    description: 'The application that receives; null where nobody entered it.',
  })
  target!: ItemRef | null;

  @Field(() => choiceEnum(IntegrationMethod), { nullable: true })
  method!: string | null;

  @Field(() => choiceEnum(IntegrationStatus))
  status!: string;

  @Cost({ size: 2 })
  @Field(() => [ItemType], { description: 'What it carries.' })
  dataSets!: readonly ItemRef[];

  @Field(() => String, { nullable: true })
  agreement!: string | null;

  @Field(() => DayScalar, { nullable: true })
  agreementEndsOn!: string | null;
}

@ObjectType({ description: 'The evidence of exchanges: by source, then target, then integration.' })
export class IntegrationMatrix extends Paged(IntegrationMatrixRow, 'IntegrationMatrixEdge') {
  @Field(() => String, { description: 'What it holds for.' })
  scope!: string;

  @Field(() => String, { description: 'The position of the graph that it was computed at.' })
  position!: string;
}
