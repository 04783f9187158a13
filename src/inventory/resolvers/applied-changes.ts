import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { ItemType, LinkObject } from '../../metamodel/derive/graphql/shared-types.js';
import { Warning } from '../../metamodel/derive/graphql/warnings.js';
import { Difference } from '../differences/difference.js';
import type { ItemRef, LinkRef } from '../answering/references.js';
import { MOST_LOOKED_UP, type WarningAnswer } from '../search/probable-duplicates.js';

@ObjectType({ description: 'What one of many changes led to.' })
export class AppliedChange {
  @Field(() => Int, { description: 'Its place among the changes, from 0.' })
  index!: number;

  @Field(() => String, { nullable: true, description: 'The key that was given to a new item.' })
  key!: string | null;

  @Field(() => ItemType, { nullable: true, description: 'The item; null when it is gone, and in a dry run.' })
  item!: ItemRef | null;

  @Field(() => LinkObject, { nullable: true, description: 'The link; null when it is gone, and in a dry run.' })
  link!: LinkRef | null;

  @Cost({ own: 1, size: 1 })
  @Field(() => [Warning], {
    description: `What was there before the changes and is probably the same as what gets a new name. Looked for only when asked for, and for the first ${MOST_LOOKED_UP} names.`,
  })
  warnings!: readonly WarningAnswer[];

  @Field(() => Int, { description: 'Items that are gone with it.' })
  itemsGone!: number;

  @Field(() => Int, { description: 'Links that are gone with it.' })
  linksGone!: number;
}

@ObjectType({ description: 'What many changes in one transaction led to.' })
export class AppliedChanges {
  @Field(() => Boolean, { description: 'False for a dry run.' })
  applied!: boolean;

  @Field(() => [AppliedChange], { description: 'In the order of the changes.' })
  results!: AppliedChange[];

  @Cost({ size: 20 })
  @Field(() => [Difference], {
    nullable: true,
    description: 'What exactly a dry run would change; null when it was done, for then the feed of changes tells it.',
  })
  differences!: readonly Difference[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the changes stand in the feed of changes; null for a dry run.',
  })
  position!: string | null;
}
