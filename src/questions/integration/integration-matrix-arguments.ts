import { ArgsType, Field, Int } from '@nestjs/graphql';
import { choiceEnum } from '../../metamodel/derive/graphql/enums.js';
import { DayScalar, RefScalar } from '../../metamodel/derive/graphql/scalars.js';
import { IntegrationMethod, IntegrationStatus } from '../../model/choices.js';
import type { PageRequest } from '../paging/page.js';
import type { ExchangeFilter } from './exchange-filter.js';
import { NEEDED } from './integration.service.js';

const PAGE = 50;

/** Which exchanges the evidence is wanted of; what is given holds at once. */
@ArgsType()
export class IntegrationMatrixArguments implements ExchangeFilter, PageRequest {
  @Field(() => RefScalar, {
    nullable: true,
    description: 'Only exchanges of applications that this unit or a unit below it owns or operates.',
  })
  unit!: string | null;

  @Field(() => RefScalar, {
    nullable: true,
    description: 'Only exchanges that applications of this unit, or of a unit below it, provide.',
  })
  sourceUnit!: string | null;

  @Field(() => RefScalar, {
    nullable: true,
    description: 'Only exchanges that applications of this unit, or of a unit below it, receive.',
  })
  targetUnit!: string | null;

  @Field(() => RefScalar, { nullable: true, description: 'Only exchanges that carry this data set.' })
  dataSet!: string | null;

  @Field(() => RefScalar, {
    nullable: true,
    description: 'Only exchanges with an application at either end that serves this service.',
  })
  service!: string | null;

  @Field(() => [choiceEnum(IntegrationStatus)], {
    defaultValue: NEEDED,
    description: 'What is needed when not given; RETIRED is to be asked for.',
  })
  statuses!: string[];

  @Field(() => [choiceEnum(IntegrationMethod)], { nullable: true })
  methods!: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only exchanges that rest on an agreement; false for those that rest on none.',
  })
  hasAgreement!: boolean | null;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'Only exchanges whose agreement ends on this day or before it.',
  })
  agreementEndsBy!: string | null;

  @Field(() => Int, { defaultValue: PAGE, description: 'How many from the beginning.' })
  first!: number;

  @Field(() => String, { nullable: true, description: 'The cursor to begin after.' })
  after!: string | null;
}
