import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Action, Change } from '../../history/change.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { KindEnum, LinkTypeEnum } from '../../metamodel/derive/graphql/enums.js';
import type { Registry } from '../../metamodel/registry.js';
import { propertyChanges } from './changed-properties.js';
import { ActionEnum, PropertyChange, SubjectEnum } from './property-change.js';

@ObjectType({ description: 'An item that a difference speaks of; one that a dry run created is there no more.' })
export class DifferenceEnd {
  @Field(() => ID)
  id!: string;

  @Field(() => KindEnum)
  kind!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType({ description: 'What changes would do to an item or a link.' })
export class Difference {
  @Field(() => ActionEnum)
  action!: Action;

  @Field(() => SubjectEnum)
  of!: 'ITEM' | 'LINK';

  @Field(() => DifferenceEnd, { nullable: true, description: 'Of an item: which.' })
  item!: DifferenceEnd | null;

  @Field(() => LinkTypeEnum, { nullable: true, description: 'Of a link.' })
  linkType!: string | null;

  @Field(() => DifferenceEnd, { nullable: true, description: 'Where the link starts.' })
  from!: DifferenceEnd | null;

  @Field(() => DifferenceEnd, { nullable: true, description: 'Where the link ends.' })
  to!: DifferenceEnd | null;

  @Field(() => Int, { description: 'The version that it would lead to; the last one of what would go.' })
  version!: number;

  @Cost({ size: 4 })
  @Field(() => [PropertyChange], { description: 'In the order of the data model.' })
  properties!: readonly PropertyChange[];
}

/** @param ends the items that the links join, by id */
export const differenceOf = (
  registry: Registry,
  change: Change,
  ends: ReadonlyMap<string, DifferenceEnd>,
): Difference => {
  const { action, of, version, subject } = change;
  const said = { action, of, version, properties: propertyChanges(registry, change) };
  if (change.of === 'ITEM') {
    const { kind, code, name } = change;
    return { ...said, item: { id: subject, kind, code, name }, linkType: null, from: null, to: null };
  }
  const end = (id: string): DifferenceEnd | null => ends.get(id) ?? null;
  return { ...said, item: null, linkType: change.type, from: end(change.from), to: end(change.to) };
};
