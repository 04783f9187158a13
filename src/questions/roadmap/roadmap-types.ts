import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Told } from '../../inventory/answering/told.js';
import type { ItemRef } from '../../inventory/answering/references.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { choiceEnum } from '../../metamodel/derive/graphql/enums.js';
import { SafeIntScalar } from '../../metamodel/derive/graphql/scalars.js';
import { ItemType } from '../../metamodel/derive/graphql/shared-types.js';
import { PAGE_SIZE } from '../../metamodel/derive/graphql/types.js';
import { RoadmapStatus, Stream } from '../../model/choices.js';
import { addPageArguments } from '../paging/page-arguments.js';
import type { Connection, PageRequest } from '../paging/page.js';
import { Paged } from '../paging/paged.js';
import { CutPlace } from '../trace/trace-types.js';
import { AXES, type RoadmapAxis } from './groups.js';
import { DependencyChainType, OrderConflictConnection, type OrderConflictType } from './order-types.js';
import { PriorityType, WeightingType } from './priority-types.js';

export const ORDERS = ['TIME', 'PRIORITY'] as const;
export type RoadmapOrder = (typeof ORDERS)[number];
const OrderEnum = Object.fromEntries(ORDERS.map((order) => [order, order]));
registerEnumType(OrderEnum, {
  name: 'RoadmapOrder',
  description: 'What the items of a roadmap are ordered by.',
  valuesMap: {
    TIME: { description: 'By the year in which they start, then end, then by code; those without a year last.' },
    PRIORITY: { description: 'By rank; those without a score last, by code.' },
  },
});

const AxisEnum = Object.fromEntries(AXES.map((axis) => [axis, axis]));
registerEnumType(AxisEnum, {
  name: 'RoadmapAxis',
  description: 'What a roadmap is grouped by.',
  valuesMap: {
    YEAR: { description: 'Each year in which an item runs.' },
    STREAM: { description: 'Its stream.' },
    UNIT: { description: 'The units that are responsible for it.' },
  },
});

@ObjectType('RoadmapEntry', { description: 'A roadmap item with its priority.' })
export class RoadmapEntryType {
  @Field(() => ItemType)
  item!: ItemRef;

  @Field(() => PriorityType)
  priority!: PriorityType;
}

@ObjectType({ description: 'A page of roadmap items.' })
export class RoadmapEntryConnection extends Paged(RoadmapEntryType, 'RoadmapEntryEdge') {}

@ObjectType({ description: 'How many roadmap items have a status.' })
class RoadmapStatusCount {
  @Field(() => choiceEnum(RoadmapStatus))
  status!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType('RoadmapFigures', {
  description:
    'A main activity is not counted beside its parts: its budget counts only where nothing that contributes to it, however indirectly, has one, and so its progress. Neither counts of what is cancelled.',
})
export class RoadmapFiguresType {
  @Field(() => Int, { description: 'How many items, main activities among them.' })
  items!: number;

  @Cost({ size: 5 })
  @Field(() => [RoadmapStatusCount])
  byStatus!: readonly RoadmapStatusCount[];

  @Field(() => SafeIntScalar, {
    nullable: true,
    description: 'Rupiah, over all years of the items. Null where none states one.',
  })
  budget!: number | null;

  @Field(() => Int, { description: 'How many items the budget is of.' })
  budgeted!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The plain mean in per cent of the items that state it; null where none does.',
  })
  progress!: number | null;

  @Field(() => Int, { description: 'How many items the progress is of.' })
  progressing!: number;
}

@ObjectType('RoadmapGroup', { description: 'The roadmap items that have a year, a stream, a unit in common.' })
export class RoadmapGroupType {
  @Field(() => Int, { nullable: true, description: 'Null where not grouped by it, and for items without.' })
  year!: number | null;

  @Field(() => choiceEnum(Stream), {
    nullable: true,
    description: 'Null where not grouped by it, and for items without.',
  })
  stream!: string | null;

  @Field(() => ItemType, { nullable: true, description: 'Null where not grouped by it, and for items without.' })
  unit!: ItemRef | null;

  @Field(() => RoadmapFiguresType, {
    description:
      'The whole budgets of the items: an item that runs in several years or that several units are responsible for counts in each, so these may add up to more than the total.',
  })
  figures!: RoadmapFiguresType;

  @Field(() => SafeIntScalar, {
    nullable: true,
    description:
      'Where grouped by year: what the items would cost in this year if each spread its budget evenly over its years, an assumption, for plans state sums. Whole rupiah, what is left over in the first years.',
  })
  evenBudget!: number | null;

  @Field(() => RoadmapEntryConnection)
  items!: (page: OrderedPage) => Connection<RoadmapEntryType>;
}

@ObjectType({ description: 'A page of groups: by year, stream, and code of the unit; those without come last.' })
class RoadmapGroupConnection extends Paged(RoadmapGroupType, 'RoadmapGroupEdge') {}

export type OrderedPage = PageRequest & { readonly order: RoadmapOrder };

@ObjectType('Roadmap', { description: 'What is planned, in what order, and whether it can happen so.' })
export class RoadmapAnswer {
  @Field(() => RoadmapFiguresType)
  total!: RoadmapFiguresType;

  @Field(() => RoadmapEntryConnection)
  items!: (page: OrderedPage) => Connection<RoadmapEntryType>;

  @Field(() => RoadmapGroupConnection)
  groups!: (page: PageRequest & { readonly by: readonly RoadmapAxis[] }) => Connection<RoadmapGroupType>;

  @Cost({ size: 1 })
  @Field(() => [WeightingType], { description: 'How priorities were computed: one for each plan.' })
  weightings!: readonly WeightingType[];

  @Field(() => OrderConflictConnection)
  conflicts!: (page: PageRequest) => Connection<OrderConflictType>;

  @Field(() => DependencyChainType, {
    nullable: true,
    description:
      'The chain of the most items of the answer that are not cancelled; of equally long ones that whose codes come first. Null where nothing depends on anything.',
  })
  longestChain!: DependencyChainType | null;

  @Cost({ size: 1 })
  @Field(() => [ItemType], { description: 'Items that wait for each other in a circle: no chain goes through these.' })
  circular!: readonly ItemRef[];

  @Field(() => Boolean, { description: 'Nothing was cut: there is no more.' })
  exhaustive!: boolean;

  @Cost({ size: 1 })
  @Field(() => [CutPlace])
  cuts!: CutPlace[];

  @Field(() => String, { description: 'What it holds for.' })
  scope!: Told;

  @Field(() => String, { description: 'The position of the graph that it was computed at.' })
  position!: string;
}
const order = { name: 'order', type: () => OrderEnum, defaultValue: 'TIME' };
addPageArguments(RoadmapGroupType, 'items', PAGE_SIZE, [order]);
addPageArguments(RoadmapAnswer, 'items', PAGE_SIZE, [order]);
addPageArguments(RoadmapAnswer, 'groups', PAGE_SIZE, [
  {
    name: 'by',
    type: () => [AxisEnum],
    defaultValue: ['YEAR'],
    description: 'Several make a group for each combination that occurs.',
  },
]);
addPageArguments(RoadmapAnswer, 'conflicts');
