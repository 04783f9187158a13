import { Field, InputType, Int } from '@nestjs/graphql';
import { RefScalar } from '../../metamodel/derive/graphql/scalars.js';

@InputType('RoadmapShift', { description: 'A roadmap item that ends in another year.' })
export class ShiftInput {
  @Field(() => RefScalar)
  item!: string;

  @Field(() => Int, { description: 'By how many years later; negative is earlier.' })
  years!: number;
}
