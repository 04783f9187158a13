import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ItemRef, LinkRef } from '../../inventory/answering/references.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { ItemType, LinkObject } from '../../metamodel/derive/graphql/shared-types.js';
import { Paged } from '../paging/paged.js';
import { CONFLICTS, type ConflictReason } from './order.js';

const ConflictEnum = Object.fromEntries(CONFLICTS.map((reason) => [reason, reason]));
registerEnumType(ConflictEnum, {
  name: 'OrderConflictReason',
  description: 'Why a roadmap item cannot happen as planned.',
  valuesMap: {
    STARTS_TOO_EARLY: { description: 'It starts in a year before the one in which what it depends on ends.' },
    PREREQUISITE_CANCELLED: { description: 'What it depends on is cancelled.' },
  },
});

@ObjectType('OrderConflict', { description: 'A roadmap item that cannot happen as planned, for what it depends on.' })
export class OrderConflictType {
  @Field(() => ItemType)
  item!: ItemRef;

  @Field(() => ItemType, { description: 'What it depends on.' })
  prerequisite!: ItemRef;

  @Field(() => LinkObject)
  link!: LinkRef;

  @Field(() => ConflictEnum)
  reason!: ConflictReason;

  @Field(() => Int, { nullable: true, description: 'The year in which the item starts.' })
  startYear!: number | null;

  @Field(() => Int, { nullable: true, description: 'The year in which what it depends on ends.' })
  prerequisiteEndYear!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'By how many years it would have to start later, or the other to end sooner. Null for a cancelled one.',
  })
  years!: number | null;
}

@ObjectType({ description: 'A page of conflicts: by the codes of the items, then of what they depend on.' })
export class OrderConflictConnection extends Paged(OrderConflictType, 'OrderConflictEdge') {}

@ObjectType('DependencyChain', { description: 'Roadmap items of which each depends on the one before it.' })
export class DependencyChainType {
  @Field(() => Int)
  length!: number;

  @Cost({ size: 10 })
  @Field(() => [ItemType], { description: 'What has to be done first comes first.' })
  items!: readonly ItemRef[];

  @Field(() => Int, {
    nullable: true,
    description:
      'The sum of the years that each takes: how long it lasts one after the other. Null where one has none.',
  })
  years!: number | null;
}
