import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Told } from '../../inventory/answering/told.js';
import type { ItemRef, LinkRef } from '../../inventory/answering/references.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { KindEnum, LinkTypeEnum } from '../../metamodel/derive/graphql/enums.js';
import { ItemType, LinkObject } from '../../metamodel/derive/graphql/shared-types.js';
import { addPageArguments } from '../paging/page-arguments.js';
import type { Connection, PageRequest } from '../paging/page.js';
import { CutPlace, Hop } from '../trace/trace-types.js';
import { type State, STATES } from './level.js';
import { Paged } from '../paging/paged.js';

export const ImpactStateEnum = Object.fromEntries(STATES.map((state) => [state, state]));
registerEnumType(ImpactStateEnum, {
  name: 'ImpactState',
  description: 'How a failure hits an item; the worst first.',
  valuesMap: {
    STOPS: { description: 'It stops.' },
    DEGRADED: { description: 'It works less well.' },
    STALE: { description: 'Its data grow old.' },
  },
});

@ObjectType('ImpactHit', { description: 'An item that a failure hits, with the proof.' })
export class ImpactHit {
  @Field(() => ItemType)
  item!: ItemRef;

  @Field(() => ImpactStateEnum)
  state!: State;

  @Field(() => Int, {
    description: 'The fewest links, each passing some state on, from an item that fails; 0 for those that fail.',
  })
  distance!: number;

  @Field(() => Boolean, { description: 'It is one of those that fail.' })
  failing!: boolean;

  @Cost({ size: 2 })
  @Field(() => [LinkObject], { description: 'The links that pass its state to it; of a group all that do not work.' })
  via!: LinkRef[];

  @Field(() => Boolean, { description: 'A link of its proof is suspect: one of its ends changed its meaning since.' })
  suspect!: boolean;

  @Cost({ size: 6 })
  @Field(() => [Hop], {
    description:
      'The shortest way from an item that fails over what is hit as badly as it is, or worse; none for one that fails. It may be longer than the distance, where a lesser state comes sooner.',
  })
  path!: () => Hop[];
}

@ObjectType({ description: 'A page of what is hit: by distance, kind and code.' })
export class ImpactHitConnection extends Paged(ImpactHit, 'ImpactHitEdge') {}

@ObjectType({ description: 'How many items are in each state.' })
class ImpactCounts {
  @Field(() => Int)
  stops!: number;

  @Field(() => Int)
  degraded!: number;

  @Field(() => Int)
  stale!: number;
}

@ObjectType({ description: 'What is hit of a kind.' })
export class ImpactKindCount extends ImpactCounts {
  @Field(() => KindEnum)
  kind!: string;
}

@ObjectType({ description: 'What is hit at a distance from what fails.' })
export class ImpactDistanceCount extends ImpactCounts {
  @Field(() => Int, { description: 'As that of a hit: 0 for those that fail.' })
  distance!: number;
}

@ObjectType({ description: 'What is hit of what a unit owns, operates or uses; each item once.' })
export class ImpactUnitCount extends ImpactCounts {
  @Field(() => ItemType)
  unit!: ItemRef;

  @Field(() => Boolean, { description: 'The unit is no more.' })
  inactive!: boolean;
}

@ObjectType('LostRedundancy', { description: 'A group that has lost alternatives and still does not stop its item.' })
export class LostRedundancyType {
  @Field(() => ItemType)
  item!: ItemRef;

  @Field(() => LinkTypeEnum)
  linkType!: string;

  @Field(() => String)
  group!: string;

  @Field(() => Int, { description: 'How many of its links must work.' })
  needed!: number;

  @Field(() => Int, { description: 'How many of its links still come from something that does not stop.' })
  working!: number;

  @Cost({ size: 2 })
  @Field(() => [ItemType], { description: 'What stops of the alternatives, by kind and code.' })
  stopped!: ItemRef[];
}

@ObjectType({ description: 'A page of groups that lost alternatives: by kind and code of the item, type and group.' })
class LostRedundancyConnection extends Paged(LostRedundancyType, 'LostRedundancyEdge') {}

@ObjectType('Impact', { description: 'What stops, is degraded or goes stale if some items fail, and for whom.' })
export class ImpactAnswer {
  @Cost({ size: 5 })
  @Field(() => [ItemType], {
    description: 'What fails: a scope is replaced by what it stands for, as far as that is in operation.',
  })
  failing!: ItemRef[];

  @Field(() => ImpactHitConnection, { description: 'What is hit, the failing items among it.' })
  hit!: Connection<ImpactHit>;

  @Cost({ size: 5 })
  @Field(() => [ImpactKindCount], { description: 'Over all that is hit, whatever kinds were asked for.' })
  byKind!: ImpactKindCount[];

  @Cost({ size: 5 })
  @Field(() => [ImpactDistanceCount], {
    description: 'The nearest first; over all that is hit, whatever kinds were asked for.',
  })
  byDistance!: ImpactDistanceCount[];

  @Cost({ size: 20 })
  @Field(() => [ImpactUnitCount], {
    description: 'Units that own, operate or use what is hit, by code; over all of it, whatever kinds were asked for.',
  })
  byUnit!: ImpactUnitCount[];

  @Field(() => LostRedundancyConnection)
  redundancyLost!: (page: PageRequest) => Connection<LostRedundancyType>;

  @Field(() => Boolean, { description: 'Nothing was cut: what is not told of is not hit.' })
  exhaustive!: boolean;

  @Cost({ size: 1 })
  @Field(() => [CutPlace])
  cuts!: CutPlace[];

  @Field(() => String, { description: 'Within what may be seen this holds.' })
  scope!: Told;

  @Field(() => String, { description: 'The position of the graph that it was computed at.' })
  position!: string;
}
addPageArguments(ImpactAnswer, 'redundancyLost');
