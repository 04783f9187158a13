import { Field, ID, ObjectType } from '@nestjs/graphql';
import { LinkObject } from '../../metamodel/derive/graphql/shared-types.js';
import type { LinkRef } from '../answering/references.js';

@ObjectType({ description: 'What a change of a link led to.' })
export class LinkPayload {
  @Field(() => LinkObject, { nullable: true, description: 'As it is now; null when somebody has deleted it since.' })
  link!: LinkRef;

  @Field(() => String, { description: 'Where the change stands in the feed of changes.' })
  position!: string;
}

@ObjectType({ description: 'The link that is gone.' })
export class UnlinkPayload {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Where the change stands in the feed of changes.' })
  position!: string;
}
