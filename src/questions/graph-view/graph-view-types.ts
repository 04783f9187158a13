import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ItemRef, LinkRef } from '../../inventory/answering/references.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { KindEnum } from '../../metamodel/derive/graphql/enums.js';
import { ItemType, LinkObject } from '../../metamodel/derive/graphql/shared-types.js';

@ObjectType({ description: 'An item in a view.' })
export class GraphViewNode {
  @Field(() => ItemType)
  item!: ItemRef;

  @Field(() => Int, { description: 'How many links it lies from the nearest root; 0 is a root.' })
  distance!: number;

  @Field(() => Int, { description: 'How many items next to it are not in the view.' })
  leftOut!: number;
}

@ObjectType({ description: 'What joins two items of a view.' })
export class GraphViewEdge {
  @Field(() => ID, { description: 'The item that it starts from.' })
  from!: string;

  @Field(() => ID, { description: 'The item that it ends at.' })
  to!: string;

  @Field(() => Boolean, { description: 'It stands for several links in a row, over items that are hidden.' })
  collapsed!: boolean;

  @Cost({ size: 1 })
  @Field(() => [LinkObject], { description: 'The one link; of a collapsed edge all, in order.' })
  path!: readonly LinkRef[];
}

@ObjectType({ description: 'How many items of a kind are not in a view though they lie next to it.' })
export class LeftOut {
  @Field(() => KindEnum)
  kind!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'What lies around some items.' })
export class GraphView {
  @Field(() => [GraphViewNode], { description: 'Nearest first, then by kind and code.' })
  nodes!: readonly GraphViewNode[];

  @Field(() => [GraphViewEdge])
  edges!: readonly GraphViewEdge[];

  @Cost({ size: 20 })
  @Field(() => [LeftOut], {
    description: 'Items one link away from the view that a bound, a kind or its depth kept out of it; by kind.',
  })
  leftOut!: readonly LeftOut[];

  @Field(() => Int, { description: 'Edges between items of the view that were too many to be in it.' })
  edgesLeftOut!: number;

  @Field(() => String, { description: 'What it holds for.' })
  scope!: string;

  @Field(() => String, { description: 'The position of the graph that it was computed at.' })
  position!: string;
}
