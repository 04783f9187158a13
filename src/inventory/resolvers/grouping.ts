import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { ItemType } from '../../metamodel/derive/graphql/shared-types.js';
import type { ItemAnswer } from '../answering/answer-types.js';

@ObjectType({ description: 'What the items of a group have in common, for one of the fields grouped by.' })
export class GroupValue {
  @Field(() => String, { description: 'The field, `phase` or `ownedBy`.' })
  field!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The value as text, for a link the code of the item; null for the group of items that have none.',
  })
  value!: string | null;

  @Field(() => ItemType, { nullable: true, description: 'The item at the far end, where the field is a link.' })
  item!: ItemAnswer | null;
}

@ObjectType({ description: 'Items that are alike in what they are grouped by.' })
export class Group {
  @Field(() => Int, { description: 'How many items; each once, however many links it has to the same item.' })
  count!: number;

  @Cost({ size: 2 })
  @Field(() => [GroupValue], { description: 'One for each field grouped by, in the order asked for.' })
  by!: GroupValue[];
}

@ObjectType({
  description:
    'Items counted by what they are or are linked to. An item linked to two counts in both groups. What is merely suggested does not count. What may not be seen is not there: an item whose only owner may not be seen stands in the group without.',
})
export class Grouping {
  @Field(() => [Group])
  groups!: Group[];

  @Field(() => Boolean, { description: 'There are more groups than were asked for.' })
  hasMore!: boolean;

  @Field(() => Int, { description: 'The items over all groups, each once. Counted only when asked for.' })
  totalCount!: number;
}
