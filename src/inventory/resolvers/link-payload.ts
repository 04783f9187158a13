import { Field, ID, ObjectType } from '@nestjs/graphql';
import { LinkObject } from '../../metamodel/derive/graphql/shared-types.js';
import type { LinkRef } from '../answering/references.js';

@ObjectType({ description: 'What a change of a link led to.' })
export class LinkPayload {
  @Field(() => LinkObject)
  link!: LinkRef;
}

@ObjectType({ description: 'The link that is gone.' })
export class UnlinkPayload {
  @Field(() => ID)
  id!: string;
}
