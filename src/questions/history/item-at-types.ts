import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LinkRef } from '../../inventory/answering/references.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { KindEnum, LinkTypeEnum } from '../../metamodel/derive/graphql/enums.js';
import { MomentScalar } from '../../metamodel/derive/graphql/scalars.js';
import { LinkObject } from '../../metamodel/derive/graphql/shared-types.js';
import { ChangeEnd } from './change-types.js';
import { PlainValueScalar } from '../../inventory/differences/plain-value.js';

@ObjectType({ description: 'A property and its value.' })
export class PropertyValue {
  @Field(() => String)
  name!: string;

  @Field(() => PlainValueScalar, { nullable: true })
  value!: unknown;
}

@ObjectType({ description: 'A link of an item as it stood.' })
export class LinkAt {
  @Field(() => ID)
  id!: string;

  @Field(() => LinkTypeEnum)
  type!: string;

  @Field(() => Boolean, { description: 'Whether the item is where it starts.' })
  outgoing!: boolean;

  @Field(() => ChangeEnd, { description: 'The item at its other end.' })
  far!: ChangeEnd;

  @Field(() => LinkObject, { nullable: true, description: 'The link now; null when it is gone.' })
  link!: LinkRef;

  @Field(() => Int)
  version!: number;

  @Cost({ size: 8 })
  @Field(() => [PropertyValue], {
    description: 'In the order of the data model; not whether it was suspect, which depends on its ends.',
  })
  values!: readonly PropertyValue[];
}

@ObjectType({ description: 'An item as it stood at a moment.' })
export class ItemAt {
  @Field(() => MomentScalar)
  at!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => KindEnum)
  kind!: string;

  @Field(() => String)
  code!: string;

  @Field(() => String)
  name!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The position of the change that made it so; null where that is older than history.',
  })
  changedAtPosition!: string | null;

  @Cost({ size: 20 })
  @Field(() => [PropertyValue], { description: 'Every property, in the order of the data model.' })
  values!: readonly PropertyValue[];

  @Cost({ own: 100, size: 50 })
  @Field(() => [LinkAt], { description: 'Its links then, by type, way and the code of the other end.' })
  links!: readonly LinkAt[];

  @Field(() => String, { description: 'The position of the graph that it was computed at.' })
  position!: string;
}
