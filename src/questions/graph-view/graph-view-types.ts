import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Told } from '../../inventory/answering/told.js';
import type { ItemRef, LinkRef } from '../../inventory/answering/references.js';
import type { LanguageCode } from '../../inventory/answering/sentence.js';
import type { LinkClass } from '../../metamodel/declarations.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { addArguments } from '../../metamodel/derive/graphql/dynamic-class.js';
import { KindEnum, LinkClassEnum, LinkTypeEnum } from '../../metamodel/derive/graphql/enums.js';
import { ItemType, Language, LinkObject } from '../../metamodel/derive/graphql/shared-types.js';
import { GraphViewGroup, GraphViewGroupEdge } from './graph-view-group-types.js';

@ObjectType({ description: 'An item in a view.' })
export class GraphViewNode {
  @Field(() => ItemType)
  item!: ItemRef;

  @Field(() => Int, { description: 'How many links it lies from the nearest root; 0 is a root.' })
  distance!: number;

  @Field(() => Boolean, { description: 'Its phase, status or last day says that it is no longer, or not yet.' })
  inactive!: boolean;

  @Field(() => Int, { description: 'How many items next to it are not in the view.' })
  leftOut!: number;

  @Field(() => ID, { nullable: true, description: 'The key of the group that it stands in; null without a grouping.' })
  group!: string | null;

  @Field(() => [ID], { description: 'The keys of the other groups that it belongs to.' })
  alsoIn!: readonly string[];
}

@ObjectType({ description: 'What joins two items of a view.' })
export class GraphViewEdge {
  @Field(() => ID, { description: "The link's id; of a collapsed edge the ids of its ends, `from>to`." })
  id!: string;

  @Field(() => ID, { description: 'The item that it starts from.' })
  from!: string;

  @Field(() => ID, { description: 'The item that it ends at.' })
  to!: string;

  @Field(() => Boolean, { description: 'It stands for several links in a row, over items that are hidden.' })
  collapsed!: boolean;

  @Field(() => [LinkTypeEnum], { description: 'The types of the links on its path, in order.' })
  types!: readonly string[];

  @Field(() => LinkClassEnum, {
    description: 'Of its links; where they differ, the one that says least: context, else dependency, else purpose.',
  })
  class!: LinkClass;

  @Field(() => Boolean, { description: 'A link on its path is a dependency: it holds by what needs what.' })
  inherited!: boolean;

  @Field(() => Boolean, { description: 'A link on its path is suspect: one of its ends changed its meaning since.' })
  suspect!: boolean;

  @Field(() => String, { description: 'It in words; of a collapsed edge link by link.' })
  sentence!: (argument: { readonly language: LanguageCode }) => string;

  @Cost({ size: 1 })
  @Field(() => [LinkObject], { description: 'The one link; of a collapsed edge all, in order.' })
  path!: readonly LinkRef[];
}
addArguments(GraphViewEdge, 'sentence', [{ name: 'language', type: () => Language, defaultValue: Language.ID }]);

@ObjectType({ description: 'How many items of a kind are not in a view though they lie next to it.' })
export class LeftOut {
  @Field(() => KindEnum)
  kind!: string;

  @Field(() => Int)
  count!: number;
}

@ObjectType({ description: 'What lies around some items. The same graph gives the same view, in the same order.' })
export class GraphView {
  @Field(() => [GraphViewNode], { description: 'Nearest first, then by kind, code and id.' })
  nodes!: readonly GraphViewNode[];

  @Field(() => [GraphViewEdge], {
    description: 'In the order of the nodes that they start from and end at, then by type and id; collapsed ones last.',
  })
  edges!: readonly GraphViewEdge[];

  @Cost({ size: 50 })
  @Field(() => [GraphViewGroup], {
    description:
      'Kinds in their order, units and categories by code, what belongs to none last; empty when not asked for.',
  })
  groups!: readonly GraphViewGroup[];

  @Cost({ size: 50 })
  @Field(() => [GraphViewGroupEdge], { description: 'The edges between groups, in the order of the groups.' })
  groupEdges!: readonly GraphViewGroupEdge[];

  @Cost({ size: 20 })
  @Field(() => [LeftOut], {
    description: 'Items one link away from the view that a bound, a kind or its depth kept out of it; by kind.',
  })
  leftOut!: readonly LeftOut[];

  @Field(() => Int, { description: 'Edges between items of the view that were too many to be in it.' })
  edgesLeftOut!: number;

  @Field(() => String, { description: 'What it holds for.' })
  scope!: Told;

  @Field(() => String, { description: 'The position of the graph that it was computed at.' })
  position!: string;
}
