import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Told } from '../../inventory/answering/told.js';
import type { ItemRef } from '../../inventory/answering/references.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { KindEnum } from '../../metamodel/derive/graphql/enums.js';
import { ItemType, MissingPart } from '../../metamodel/derive/graphql/shared-types.js';
import { AXES } from './completeness.js';
import { Paged } from '../paging/paged.js';

export const CompletenessAxisEnum = Object.fromEntries(AXES.map((axis) => [axis, axis]));
registerEnumType(CompletenessAxisEnum, {
  name: 'CompletenessAxis',
  description: 'What completeness is told by.',
  valuesMap: {
    KIND: { description: 'The kinds of the items.' },
    UNIT: {
      description:
        'The units that hold them: own, operate, produce, steward or are responsible for them, or hold an application at the end of an integration. An item that several hold counts for each; one that nobody holds, for none.',
    },
  },
});

@ObjectType('MissingCount', { description: 'Something that items of a kind lack, and how many of them do.' })
export class MissingCountType extends MissingPart {
  @Field(() => KindEnum, { description: 'The kind that wants it.' })
  kind!: string;

  @Field(() => Int, { description: 'How many items lack it.' })
  count!: number;
}

@ObjectType('CompletenessRow', { description: 'How complete the items of a kind are, or those of a unit.' })
export class CompletenessRowType {
  @Field(() => KindEnum, { nullable: true, description: 'Only where told by kind.' })
  kind!: string | null;

  @Field(() => ItemType, { nullable: true, description: 'Only where told by unit.' })
  unit!: ItemRef | null;

  @Field(() => Int, { description: 'What is no longer active is left out.' })
  items!: number;

  @Field(() => Int, { description: 'Those that lack nothing.' })
  complete!: number;

  @Field(() => Float, { description: 'The mean of the scores of the items, 0 to 1.' })
  score!: number;

  @Cost({ size: 10 })
  @Field(() => [MissingCountType], { description: 'The most frequent first.' })
  missing!: readonly MissingCountType[];
}

@ObjectType({
  description:
    'How much of what their kinds want items have; kinds in the order of the model, units by code. What has no item has no row.',
})
export class CompletenessReport extends Paged(CompletenessRowType, 'CompletenessEdge') {
  @Field(() => String, { description: 'What the numbers hold for.' })
  scope!: Told;

  @Field(() => String, { description: 'The position of the graph that it was computed at.' })
  position!: string;
}
