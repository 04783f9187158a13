import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Action } from '../../history/change.js';
import type { ItemRef, LinkRef } from '../../inventory/answering/references.js';
import type { LanguageCode } from '../../inventory/answering/sentence.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { addArguments } from '../../metamodel/derive/graphql/dynamic-class.js';
import { KindEnum, LinkTypeEnum } from '../../metamodel/derive/graphql/enums.js';
import { MomentScalar } from '../../metamodel/derive/graphql/scalars.js';
import { ItemType, Language, LinkObject, PageInfo } from '../../metamodel/derive/graphql/shared-types.js';
import { ActionEnum, PropertyChange, SubjectEnum } from '../../inventory/differences/property-change.js';

@ObjectType({ description: 'An end of a link, as it is, or as it was when it was deleted.' })
export class ChangeEnd {
  @Field(() => ID)
  id!: string;

  @Field(() => KindEnum, { nullable: true })
  kind!: string | null;

  @Field(() => String, { nullable: true })
  code!: string | null;

  @Field(() => String, { nullable: true })
  name!: string | null;

  @Field(() => ItemType, { nullable: true, description: 'Null when it is gone.' })
  item!: ItemRef;
}

@ObjectType('Change', { description: 'A change of an item or a link: who, when, why, from what to what.' })
export class ChangeType {
  @Field(() => String, { description: 'Give it as `since` to go on after this change.' })
  cursor!: string;

  @Field(() => String, { description: 'The position of its transaction; all changes of one have the same.' })
  position!: string;

  @Field(() => Int, { description: 'Its place among the changes of its transaction, from 0.' })
  index!: number;

  @Field(() => MomentScalar)
  at!: string;

  @Field(() => String, { description: 'The name that the request gave.' })
  by!: string;

  @Field(() => Boolean, { description: 'Whether the name is proven; without accounts none is.' })
  byVerified!: boolean;

  @Field(() => String, { nullable: true, description: 'Why, where that was said.' })
  reason!: string | null;

  @Field(() => ActionEnum)
  action!: Action;

  @Field(() => SubjectEnum)
  of!: 'ITEM' | 'LINK';

  @Field(() => ID, { description: 'The id of the item or link.' })
  subject!: string;

  @Field(() => KindEnum, { nullable: true, description: 'Of an item.' })
  kind!: string | null;

  @Field(() => LinkTypeEnum, { nullable: true, description: 'Of a link.' })
  linkType!: string | null;

  @Field(() => String, { nullable: true, description: 'The code of the item after the change.' })
  code!: string | null;

  @Field(() => String, { nullable: true, description: 'The name of the item after the change.' })
  name!: string | null;

  @Field(() => ItemType, { nullable: true, description: 'The item now; null when it is gone, or a link was changed.' })
  item!: ItemRef | null;

  @Field(() => LinkObject, {
    nullable: true,
    description: 'The link now; null when it is gone, or an item was changed.',
  })
  link!: LinkRef | null;

  @Field(() => ChangeEnd, { nullable: true, description: 'Where the link starts.' })
  from!: ChangeEnd | null;

  @Field(() => ChangeEnd, { nullable: true, description: 'Where the link ends.' })
  to!: ChangeEnd | null;

  @Field(() => Int, { description: 'The version that it led to; the last one of what was deleted.' })
  version!: number;

  @Cost({ size: 4 })
  @Field(() => [PropertyChange], { description: 'In the order of the data model; all there were of a deletion.' })
  properties!: readonly PropertyChange[];

  @Field(() => String, { description: 'The change in words.' })
  sentence!: (args: { readonly language: LanguageCode }) => string;
}
addArguments(ChangeType, 'sentence', [{ name: 'language', type: () => Language, defaultValue: Language.ID }]);

@ObjectType({ description: 'A change and its place in the list.' })
export class ChangeEdge {
  @Field(() => String)
  cursor!: string;

  @Field(() => ChangeType)
  node!: ChangeType;
}

@ObjectType({ description: 'A page of changes, newest first.' })
export class ChangeConnection {
  @Field(() => [ChangeEdge])
  edges!: readonly ChangeEdge[];

  @Field(() => [ChangeType])
  nodes!: readonly ChangeType[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;

  @Field(() => String, { description: 'The position of the graph that it was computed at.' })
  position!: string;
}

@ObjectType({ description: 'A page of all changes, oldest first.' })
export class ChangeFeed {
  @Field(() => [ChangeType])
  changes!: readonly ChangeType[];

  @Field(() => String, { description: 'Give it as `since` to go on, now or later: nothing is skipped or told twice.' })
  position!: string;

  @Field(() => Boolean, { description: 'There is more already; a page may hold less than asked for, or nothing.' })
  hasMore!: boolean;
}
