import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Told } from '../../inventory/answering/told.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { choiceEnum } from '../../metamodel/derive/graphql/enums.js';
import { ItemConnection, ItemType } from '../../metamodel/derive/graphql/shared-types.js';
import type { ItemRef } from '../../inventory/answering/references.js';
import { IntegrationMethod } from '../../model/choices.js';
import { addPageArguments } from '../paging/page-arguments.js';
import type { Connection, PageRequest } from '../paging/page.js';
import { Paged } from '../paging/paged.js';
import { AXES, type IntegrationAxis, type StatusCounts } from './integration-coverage.js';

type PageOf<N> = (page: PageRequest) => Connection<N>;

export const IntegrationAxisEnum = Object.fromEntries(AXES.map((axis) => [axis, axis]));
registerEnumType(IntegrationAxisEnum, {
  name: 'IntegrationAxis',
  description: 'What exchanges are counted by.',
  valuesMap: {
    APPLICATION_PAIR: { description: 'The two applications at their ends, whichever way the data go.' },
    UNIT_PAIR: { description: 'The owners of both ends; each pair once, none with itself.' },
    SERVICE: { description: 'The services that the applications at their ends serve.' },
    DATA_SET: { description: 'The data that they carry.' },
    METHOD: { description: 'How they are made; those whose method nobody entered are a row of their own.' },
  },
});

@ObjectType({ isAbstract: true })
class IntegrationCounts implements StatusCounts {
  @Field(() => Int, { description: 'Exchanges from NEEDED to OPERATIONAL, each once.' })
  needed!: number;

  @Field(() => Int, { description: 'Of these, those of which nothing but the need is known: status NEEDED.' })
  onlyNeeded!: number;

  @Field(() => Int)
  planned!: number;

  @Field(() => Int)
  building!: number;

  @Field(() => Int)
  operational!: number;
}

@ObjectType({ description: 'The exchanges of a pair, a service, a data set or a method.' })
export class IntegrationCoverageRow extends IntegrationCounts {
  @Cost({ size: 2 })
  @Field(() => [ItemType], {
    description: 'The two of a pair, by code; the one service or data set; none for a method.',
  })
  parties!: readonly ItemRef[];

  @Field(() => choiceEnum(IntegrationMethod), {
    nullable: true,
    description: 'Only where counted by method; null there for those whose method nobody entered.',
  })
  method!: string | null;

  @Field(() => Float, { description: 'The operational of the needed.' })
  ratio!: number;

  @Field(() => ItemConnection, { description: 'The exchanges that are needed, by code.' })
  integrations!: PageOf<ItemRef>;
}
addPageArguments(IntegrationCoverageRow, 'integrations');

@ObjectType({ description: 'A page of rows, by the codes of what they are counted by.' })
class IntegrationCoverageConnection extends Paged(IntegrationCoverageRow, 'IntegrationCoverageEdge') {}

@ObjectType({ description: 'How much goes over the service bus, of all exchanges: also of those without a method.' })
export class ServiceBusShare extends IntegrationCounts {
  @Field(() => Float, { nullable: true, description: 'Of all that is needed; null when nothing is needed.' })
  shareOfNeeded!: number | null;

  @Field(() => Float, { nullable: true, description: 'Of all that is operational; null when nothing is operational.' })
  shareOfOperational!: number | null;
}

@ObjectType({ description: 'How much of the exchanges that are needed works.' })
export class IntegrationCoverage extends IntegrationCounts {
  @Field(() => IntegrationAxisEnum)
  by!: IntegrationAxis;

  @Field(() => Float, { nullable: true, description: 'The operational of the needed; null when none is needed.' })
  ratio!: number | null;

  @Field(() => ServiceBusShare)
  overServiceBus!: ServiceBusShare;

  @Field(() => IntegrationCoverageConnection)
  rows!: PageOf<IntegrationCoverageRow>;

  @Field(() => ItemConnection, {
    description: 'Needed exchanges in no row: within one unit, or with an end or an owner that nobody entered.',
  })
  unplaced!: PageOf<ItemRef>;

  @Field(() => String, { description: 'What the numbers hold for.' })
  scope!: Told;

  @Field(() => String, { description: 'The position of the graph that it was computed at.' })
  position!: string;
}
addPageArguments(IntegrationCoverage, 'rows');
addPageArguments(IntegrationCoverage, 'unplaced');
