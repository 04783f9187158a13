import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Told } from '../../inventory/answering/told.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { DayScalar } from '../../metamodel/derive/graphql/scalars.js';
import { ItemConnection, ItemType } from '../../metamodel/derive/graphql/shared-types.js';
import type { ItemRef } from '../../inventory/answering/references.js';
import { addPageArguments } from '../paging/page-arguments.js';
import type { Connection, PageRequest } from '../paging/page.js';
import { Paged } from '../paging/paged.js';

@ObjectType({ description: 'An agreement that ends: what has the same words and the same last day is one.' })
export class EndingAgreementRow {
  @Field(() => String, { nullable: true, description: 'Its words; null where only its last day was entered.' })
  agreement!: string | null;

  @Field(() => DayScalar, { description: 'Its last day.' })
  endsOn!: string;

  @Field(() => Int, { description: 'Days to its last one: 0 on that day, negative when it has run out.' })
  daysLeft!: number;

  @Field(() => Boolean, { description: 'Its last day is over.' })
  runOut!: boolean;

  @Field(() => ItemConnection, { description: 'The exchanges that rest on it, from PLANNED to OPERATIONAL, by code.' })
  integrations!: (page: PageRequest) => Connection<ItemRef>;

  @Cost({ size: 3 })
  @Field(() => [ItemType], { description: 'The owners of the applications at the ends of these, by code.' })
  parties!: readonly ItemRef[];
}
addPageArguments(EndingAgreementRow, 'integrations');

@ObjectType({ description: 'Agreements that have run out or soon will: by their last day, then their words.' })
export class AgreementsRunningOut extends Paged(EndingAgreementRow, 'EndingAgreementEdge') {
  @Field(() => DayScalar, { description: 'The day that it was asked for.' })
  on!: string;

  @Field(() => Int, { description: 'Agreements that have run out.' })
  runOut!: number;

  @Field(() => Int, { description: 'Agreements that still hold and end within the days asked for.' })
  runningOut!: number;

  @Field(() => String, { description: 'What it holds for.' })
  scope!: Told;

  @Field(() => String, { description: 'The position of the graph that it was computed at.' })
  position!: string;
}
