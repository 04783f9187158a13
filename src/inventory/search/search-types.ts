import { Field, Float, ObjectType } from '@nestjs/graphql';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { objectType } from '../../metamodel/derive/graphql/dynamic-class.js';
import { fillConnection, ItemType } from '../../metamodel/derive/graphql/shared-types.js';
import type { ItemAnswer } from '../answering/answer-types.js';
import type { HitAnswer } from './hits.js';
import type { Highlight, HighlightPart } from './highlight.js';

@ObjectType('HighlightPart', { description: 'A stretch of a text, as it stands there: no HTML.' })
export class HighlightPartType implements HighlightPart {
  @Field(() => String)
  text!: string;

  @Field(() => Boolean, { description: 'It is what was searched for, by its beginning or its stem.' })
  hit!: boolean;
}

@ObjectType('Highlight', { description: 'Where in an item it was found.' })
export class HighlightType implements Highlight {
  @Field(() => String, { description: 'The name of the property.' })
  field!: string;

  @Cost({ size: 3 })
  @Field(() => [HighlightPartType], { description: 'In order they make up the text, or a stretch of a long one.' })
  parts!: readonly HighlightPart[];
}

@ObjectType('SearchHit', { description: 'An item that was found.' })
export class SearchHitType implements HitAnswer {
  @Field(() => ItemType)
  item!: ItemAnswer;

  @Field(() => Float, {
    description: 'How well it fits, to be compared within one answer; past 100,000 its code is what was typed.',
  })
  score!: number;

  @Cost({ size: 2 })
  @Field(() => [HighlightType], { description: 'Names first.' })
  highlights!: readonly Highlight[];
}

export const SearchConnection = objectType('SearchConnection', 'A page of what was found, what fits best first.');
fillConnection(
  SearchConnection,
  objectType('SearchEdge', 'A hit and its place in the list.'),
  () => SearchHitType,
  false,
);
