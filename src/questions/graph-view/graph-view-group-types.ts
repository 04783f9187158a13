import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ItemRef } from '../../inventory/answering/references.js';
import type { LanguageCode } from '../../inventory/answering/sentence.js';
import { addArguments } from '../../metamodel/derive/graphql/dynamic-class.js';
import { KindEnum, LinkTypeEnum } from '../../metamodel/derive/graphql/enums.js';
import { ItemType, Language } from '../../metamodel/derive/graphql/shared-types.js';
import type { GroupBy } from './groups.js';

export const GroupingEnum: Readonly<Record<GroupBy, GroupBy>> = { KIND: 'KIND', UNIT: 'UNIT', CATEGORY: 'CATEGORY' };
registerEnumType(GroupingEnum, {
  name: 'GraphViewGrouping',
  description: 'What the nodes of a view are grouped by.',
  valuesMap: {
    KIND: { description: 'Their kind.' },
    UNIT: {
      description:
        'The unit that holds them: its owner, else who operates, produces, stewards or is responsible for it; of several the first by code. An integration is held with the applications at its ends, and a unit stands in its own group.',
    },
    CATEGORY: { description: 'The category that they are classified as; of several the first by code.' },
  },
});

@ObjectType({
  description:
    'Nodes that stand together. Every node stands in exactly one group, so the counts add up to the nodes of the view.',
})
export class GraphViewGroup {
  @Field(() => ID, { description: 'The id of the unit or category, the name of the kind, or `none`.' })
  key!: string;

  @Field(() => String, { description: 'What it is called.' })
  label!: (argument: { readonly language: LanguageCode }) => string;

  @Field(() => ItemType, {
    nullable: true,
    description: 'The unit or category; null for a kind, and for what belongs to none.',
  })
  item!: ItemRef | null;

  @Field(() => KindEnum, { nullable: true, description: 'The kind, when they are grouped by it.' })
  kind!: string | null;

  @Field(() => Int, { description: 'How many nodes stand in it.' })
  count!: number;

  @Field(() => Int, { description: 'How many nodes belong to it as well, and stand in another group.' })
  alsoCount!: number;

  @Field(() => [ID], { description: 'The nodes that stand in it, in the order of the nodes.' })
  nodes!: readonly string[];

  @Field(() => Int, { description: 'How many items next to its nodes are not in the view, each counted once.' })
  leftOut!: number;

  @Field(() => Int, { description: 'How many edges have both ends in it.' })
  edgesInside!: number;
}
addArguments(GraphViewGroup, 'label', [{ name: 'language', type: () => Language, defaultValue: Language.ID }]);

@ObjectType({ description: 'The edges from the nodes of one group to those of another, together.' })
export class GraphViewGroupEdge {
  @Field(() => ID, { description: 'The key of the group that they start from.' })
  from!: string;

  @Field(() => ID, { description: 'The key of the group that they end at.' })
  to!: string;

  @Field(() => Int, { description: 'How many they are; a collapsed one counts once.' })
  count!: number;

  @Field(() => [LinkTypeEnum], { description: 'The types of the links that they stand for.' })
  types!: readonly string[];
}
