import { Field, Float, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ItemRef } from '../../inventory/answering/references.js';
import type { LanguageCode } from '../../inventory/answering/sentence.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { addArguments } from '../../metamodel/derive/graphql/dynamic-class.js';
import { choiceEnum } from '../../metamodel/derive/graphql/enums.js';
import { ItemType, Language } from '../../metamodel/derive/graphql/shared-types.js';
import { Criterion } from '../../model/choices.js';
import { WEIGHT_SOURCES, type WeightSource } from './weighting.js';

const WeightSourceEnum = Object.fromEntries(WEIGHT_SOURCES.map((source) => [source, source]));
registerEnumType(WeightSourceEnum, {
  name: 'WeightSource',
  description: 'Where the weights of a priority come from.',
  valuesMap: {
    PLAN: { description: 'The factors of the plan state them.' },
    EQUAL: { description: 'The plan does not state all of them, or all are 0: every factor weighs the same.' },
    GIVEN: { description: 'They were given with the question.' },
  },
});

@InputType('CriterionWeight', { description: 'How much a criterion counts against the others.' })
export class CriterionWeightInput {
  @Field(() => choiceEnum(Criterion))
  criterion!: string;

  @Field(() => Float, { description: 'From 0 on; only its share of all weights matters.' })
  weight!: number;
}

@ObjectType('WeighedFactor', { description: 'A factor of a plan with its share of the weights.' })
export class WeighedFactorType {
  @Field(() => ItemType, {
    nullable: true,
    description:
      'Its passages are where the plan says so. Null where a weight was given for a criterion that the plan has no factor of.',
  })
  factor!: ItemRef | null;

  @Field(() => choiceEnum(Criterion))
  criterion!: string;

  @Field(() => Boolean, {
    description: 'What the factor says; where it says nothing, a lower cost is better, and more of anything else.',
  })
  lessIsBetter!: boolean;

  @Field(() => Float, { description: 'Of all weights, 0 to 1.' })
  share!: number;
}

@ObjectType('PriorityPart', { description: 'What one factor makes of a roadmap item.' })
export class PriorityPartType extends WeighedFactorType {
  @Field(() => Int, { nullable: true, description: '1 to 5, as it stands.' })
  value!: number | null;

  @Field(() => Float, { nullable: true, description: '(value − 1) / 4; 1 less that where less is better.' })
  normalised!: number | null;

  @Field(() => Float, { nullable: true, description: '100 × share × normalised: what it adds to the score.' })
  contribution!: number | null;
}

@ObjectType('Priority', { description: 'How soon a roadmap item deserves to be done, by the factors of its plan.' })
export class PriorityType {
  @Field(() => Float, {
    nullable: true,
    description: '0 to 100. Null where a value is missing: it is never taken for a bad one.',
  })
  score!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Its place among the items of the answer that have a score; equal scores by code.',
  })
  rank!: number | null;

  @Cost({ size: 1 })
  @Field(() => [choiceEnum(Criterion)], { description: 'Criteria that weigh something and that it has no value for.' })
  missing!: readonly string[];

  @Cost({ size: 3 })
  @Field(() => [PriorityPartType])
  parts!: readonly PriorityPartType[];
}

@ObjectType('Weighting', { description: 'How the roadmap items of a plan are weighed.' })
export class WeightingType {
  @Field(() => ItemType, { nullable: true, description: 'Null for items of no plan.' })
  plan!: ItemRef | null;

  @Field(() => WeightSourceEnum)
  weightsFrom!: WeightSource;

  @Field(() => String, { description: 'The priority as a formula.' })
  formula!: (args: { readonly language: LanguageCode }) => string;

  @Cost({ size: 3 })
  @Field(() => [WeighedFactorType], { description: 'By code.' })
  factors!: readonly WeighedFactorType[];

  @Cost({ size: 1 })
  @Field(() => [ItemType], { description: 'Factors of a criterion that roadmap items have no value for, by code.' })
  leftOut!: readonly ItemRef[];
}
addArguments(WeightingType, 'formula', [{ name: 'language', type: () => Language, defaultValue: Language.ID }]);
