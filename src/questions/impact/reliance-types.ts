import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Told } from '../../inventory/answering/told.js';
import type { ItemRef } from '../../inventory/answering/references.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { KindEnum } from '../../metamodel/derive/graphql/enums.js';
import { ItemConnection, ItemType } from '../../metamodel/derive/graphql/shared-types.js';
import { addPageArguments } from '../paging/page-arguments.js';
import type { Connection, PageRequest } from '../paging/page.js';
import { CutPlace, Hop } from '../trace/trace-types.js';
import { Paged } from '../paging/paged.js';

@ObjectType({ description: 'An item that another one relies on, with the proof.' })
export class ReliedOnItem {
  @Field(() => ItemType)
  item!: ItemRef;

  @Field(() => Int, { description: 'The fewest dependency links from it to what relies on it.' })
  distance!: number;

  @Field(() => Boolean, { description: 'A link of its path is suspect: one of its ends changed its meaning since.' })
  suspect!: boolean;

  @Cost({ size: 6 })
  @Field(() => [Hop], { description: 'The shortest way from it to what relies on it.' })
  path!: () => Hop[];
}

@ObjectType({ description: 'A page of what is relied on: by distance, kind and code.' })
class ReliedOnConnection extends Paged(ReliedOnItem, 'ReliedOnEdge') {}

@ObjectType({ description: 'How many items of a kind are relied on.' })
class RelianceKindCount {
  @Field(() => KindEnum)
  kind!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType('Reliance', {
  description: 'Everything from which a chain of dependencies that could pass something leads to an item.',
})
export class RelianceAnswer {
  @Field(() => ItemType)
  of!: ItemRef;

  @Field(() => ReliedOnConnection)
  reliesOn!: Connection<ReliedOnItem>;

  @Cost({ size: 5 })
  @Field(() => [RelianceKindCount], { description: 'Over all of it, whatever kinds were asked for.' })
  byKind!: readonly RelianceKindCount[];

  @Field(() => Boolean, { description: 'Nothing was cut: what is not told of is not relied on.' })
  exhaustive!: boolean;

  @Cost({ size: 1 })
  @Field(() => [CutPlace])
  cuts!: CutPlace[];

  @Field(() => String, { description: 'Within what may be seen this holds.' })
  scope!: Told;

  @Field(() => String, { description: 'The position of the graph that it was computed at.' })
  position!: string;
}

@ObjectType({ description: 'An item whose failure alone stops others.' })
export class SinglePointOfFailure {
  @Field(() => ItemType)
  item!: ItemRef;

  @Field(() => Int, { description: 'How many services it stops, besides itself.' })
  serviceCount!: number;

  @Field(() => Int, { description: 'How many items of any kind it stops, besides itself.' })
  itemCount!: number;

  @Field(() => ItemConnection, { description: 'The services that it stops, by code.' })
  services!: (page: PageRequest) => Connection<ItemRef>;
}
addPageArguments(SinglePointOfFailure, 'services');

@ObjectType({
  description:
    'A page of single points of failure: by how many services each stops, then by how many items, the most first.',
})
export class SinglePointsOfFailure extends Paged(SinglePointOfFailure, 'SinglePointEdge') {
  @Field(() => Boolean, { description: 'Nothing was cut: there are no others.' })
  exhaustive!: boolean;

  @Cost({ size: 1 })
  @Field(() => [CutPlace])
  cuts!: CutPlace[];

  @Field(() => String, { description: 'Within what may be seen this holds.' })
  scope!: Told;

  @Field(() => String, { description: 'The position of the graph that it was computed at.' })
  position!: string;
}
