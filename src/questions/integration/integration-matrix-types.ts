import { Field, ObjectType } from '@nestjs/graphql';
import type { Told } from '../../inventory/answering/told.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { DayScalar, MomentScalar } from '../../metamodel/derive/graphql/scalars.js';
import { choiceEnum } from '../../metamodel/derive/graphql/enums.js';
import { ItemType } from '../../metamodel/derive/graphql/shared-types.js';
import type { ItemRef } from '../../inventory/answering/references.js';
import { IntegrationMethod, IntegrationStatus } from '../../model/choices.js';
import { Paged } from '../paging/paged.js';

@ObjectType({ description: 'One exchange from one application to another.' })
export class IntegrationMatrixRow {
  @Field(() => ItemType)
  integration!: ItemRef;

  @Field(() => ItemType, {
    nullable: true,
    description: 'The application that provides; null where nobody entered it.',
  })
  source!: ItemRef | null;

  @Cost({ size: 2 })
  @Field(() => [ItemType], { description: 'Who owns the application that provides.' })
  sourceUnits!: readonly ItemRef[];

  @Field(() => ItemType, {
    nullable: true,
    description: 'The application that receives; null where nobody entered it.',
  })
  target!: ItemRef | null;

  @Cost({ size: 2 })
  @Field(() => [ItemType], { description: 'Who owns the application that receives.' })
  targetUnits!: readonly ItemRef[];

  @Field(() => choiceEnum(IntegrationMethod), { nullable: true })
  method!: string | null;

  @Field(() => choiceEnum(IntegrationStatus))
  status!: string;

  @Cost({ size: 2 })
  @Field(() => [ItemType], { description: 'What it carries.' })
  dataSets!: readonly ItemRef[];

  @Cost({ size: 2 })
  @Field(() => [ItemType], { description: 'The service bus, or the network assets, that it runs over.' })
  runsOver!: readonly ItemRef[];

  @Field(() => String, { nullable: true })
  agreement!: string | null;

  @Field(() => DayScalar, { nullable: true, description: 'The last day of the agreement.' })
  agreementEndsOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Where its specification is.' })
  specUrl!: string | null;

  @Field(() => MomentScalar, { nullable: true, description: 'When somebody last said that the integration is right.' })
  verifiedAt!: string | null;

  @Field(() => Boolean, {
    description:
      'A link that the row rests on is suspect: to an application, a data set or what it runs over; one of its ends changed its meaning since.',
  })
  suspect!: boolean;
}

@ObjectType({ description: 'The evidence of exchanges: by source, then target, then integration.' })
export class IntegrationMatrix extends Paged(IntegrationMatrixRow, 'IntegrationMatrixEdge') {
  @Field(() => String, { description: 'What it holds for.' })
  scope!: Told;

  @Field(() => String, { description: 'The position of the graph that it was computed at.' })
  position!: string;
}
