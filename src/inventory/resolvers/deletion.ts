import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What went with a deletion.' })
export class Deletion {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'Items that are gone: the one, and what cannot be without it.' })
  items!: number;

  @Field(() => Int, { description: 'Links that are gone with them.' })
  links!: number;

  @Field(() => String, { description: 'Where the change stands in the feed of changes.' })
  position!: string;
}
