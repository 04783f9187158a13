import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Told } from '../../inventory/answering/told.js';
import type { ItemRef } from '../../inventory/answering/references.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { ItemConnection, ItemType } from '../../metamodel/derive/graphql/shared-types.js';
import { addPageArguments } from '../paging/page-arguments.js';
import type { Connection, PageRequest } from '../paging/page.js';
import { Paged } from '../paging/paged.js';
import { type Quadrant, QUADRANTS } from './time-quadrants.js';

const QuadrantEnum = Object.fromEntries(QUADRANTS.map((quadrant) => [quadrant, quadrant]));
registerEnumType(QuadrantEnum, {
  name: 'TimeQuadrant',
  description:
    'What to do with an application, by how well it does its work and how well it is built: 4 and 5 are good.',
  valuesMap: {
    TOLERATE: { description: 'Well built, and does its work badly.' },
    INVEST: { description: 'Does its work well, and is well built.' },
    MIGRATE: { description: 'Does its work well, and is badly built.' },
    ELIMINATE: { description: 'Neither.' },
    UNASSESSED: { description: 'One of the two is not said.' },
  },
});

@ObjectType('QuadrantApplications', { description: 'The applications of a quadrant.' })
export class QuadrantApplications {
  @Field(() => QuadrantEnum)
  quadrant!: Quadrant;

  @Field(() => Int)
  count!: number;

  @Field(() => ItemConnection, { description: 'By code.' })
  applications!: (page: PageRequest) => Connection<ItemRef>;
}
addPageArguments(QuadrantApplications, 'applications');

@ObjectType('UnitQuadrants', {
  description:
    'The applications of one unit, not of those below it. What several units hold counts for each of them, so these may add up to more than the whole.',
})
export class UnitQuadrantsType {
  @Field(() => ItemType, { nullable: true, description: 'Null for those that no unit holds.' })
  unit!: ItemRef | null;

  @Field(() => Int)
  tolerate!: number;

  @Field(() => Int)
  invest!: number;

  @Field(() => Int)
  migrate!: number;

  @Field(() => Int)
  eliminate!: number;

  @Field(() => Int)
  unassessed!: number;
}

@ObjectType({ description: 'A page of units: by code; what no unit holds comes last.' })
class UnitQuadrantsConnection extends Paged(UnitQuadrantsType, 'UnitQuadrantsEdge') {}

@ObjectType('TimeQuadrants', {
  description: 'Applications by what to do with them; those that are retired are left out.',
})
export class TimeQuadrantsAnswer {
  @Cost({ size: QUADRANTS.length })
  @Field(() => [QuadrantApplications], { description: 'All five, also empty ones.' })
  quadrants!: readonly QuadrantApplications[];

  @Field(() => UnitQuadrantsConnection)
  byUnit!: (page: PageRequest) => Connection<UnitQuadrantsType>;

  @Field(() => String, { description: 'What the numbers hold for.' })
  scope!: Told;

  @Field(() => String, { description: 'The position of the graph that it was computed at.' })
  position!: string;
}
addPageArguments(TimeQuadrantsAnswer, 'byUnit');
