import { Field, ObjectType } from '@nestjs/graphql';
import { ItemType } from '../../metamodel/derive/graphql/shared-types.js';
import type { ItemRef } from '../answering/references.js';

@ObjectType({ description: 'What a change of an item of whatever kind led to.' })
export class ItemPayload {
  @Field(() => ItemType, { nullable: true, description: 'As it is now; null when somebody has deleted it since.' })
  item!: ItemRef;

  @Field(() => String, { description: 'Where the change stands in the feed of changes.' })
  position!: string;
}
