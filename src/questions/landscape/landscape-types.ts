import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Told } from '../../inventory/answering/told.js';
import type { ItemRef } from '../../inventory/answering/references.js';
import type { LanguageCode } from '../../inventory/answering/sentence.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { addArguments } from '../../metamodel/derive/graphql/dynamic-class.js';
import { KindEnum } from '../../metamodel/derive/graphql/enums.js';
import { RefScalar, DayScalar } from '../../metamodel/derive/graphql/scalars.js';
import { ItemType, Language } from '../../metamodel/derive/graphql/shared-types.js';
import { PAGE_SIZE } from '../../metamodel/derive/graphql/types.js';
import { RuleResultType } from '../coverage/coverage-types.js';
import type { RuleResult } from '../coverage/rule-result.js';
import { ImpactAnswer } from '../impact/impact-types.js';
import { addPageArguments } from '../paging/page-arguments.js';
import type { Connection, PageRequest } from '../paging/page.js';
import { Paged } from '../paging/paged.js';
import { CutPlace } from '../trace/trace-types.js';
import type { CoverageArguments, ImpactArguments } from './asked-parts.js';
import { type Standing, STANDINGS } from './landscape.js';
import { type Reason, REASONS } from './life.js';

const StandingEnum = Object.fromEntries(STANDINGS.map((standing) => [standing, standing]));
registerEnumType(StandingEnum, {
  name: 'Standing',
  description: 'Whether something is there on a day.',
  valuesMap: {
    EXISTS: { description: 'It is there.' },
    NOT_YET: { description: 'It has not begun, and perhaps never will.' },
    GONE: { description: 'It has ended.' },
  },
});

const ReasonEnum = Object.fromEntries(REASONS.map((reason) => [reason, reason]));
registerEnumType(ReasonEnum, {
  name: 'StandingReason',
  description: 'Where it comes from that something is there, not yet, or gone.',
  valuesMap: {
    OWN_DATE: { description: 'Its own activeFrom, or retiresOn where it is gone; these go before the roadmap.' },
    DELIVERED: { description: 'A roadmap item that happens makes it; it is there at the end of its last year.' },
    RETIRED: { description: 'A roadmap item that happens ends it; it is gone at the end of its last year.' },
    RUNS_TODAY: { description: 'Its phase or status says that it runs.' },
    RETIRED_TODAY: { description: 'Its phase or status says that it has ended.' },
    NOTHING_DELIVERS: { description: 'It does not run today, and no roadmap item that happens makes it.' },
    UNDATED: { description: 'Nothing says when it begins: it is taken to be there in every year.' },
  },
});

@ObjectType('LandscapeItem', { description: 'An item in the landscape of a year.' })
export class LandscapeItemType {
  @Field(() => ItemType)
  item!: ItemRef;

  @Field(() => StandingEnum)
  standing!: Standing;

  @Field(() => StandingEnum, { description: 'Today, by the same rules, if the roadmap happens as it stands.' })
  now!: Standing;

  @Field(() => ReasonEnum)
  because!: Reason;

  @Field(() => DayScalar, {
    nullable: true,
    description: 'The day that the reason gives: on which it begins, or is gone. Null where it gives none.',
  })
  on!: string | null;

  @Cost({ size: 1 })
  @Field(() => [ItemType], { description: 'The roadmap items that make it, or end it, by code.' })
  roadmapItems!: readonly ItemRef[];

  @Field(() => String, { description: 'The reason in words.' })
  sentence!: (args: { readonly language: LanguageCode }) => string;
}
addArguments(LandscapeItemType, 'sentence', [{ name: 'language', type: () => Language, defaultValue: Language.ID }]);

@ObjectType({ description: 'A page of items of a landscape: by kind and code.' })
class LandscapeItemConnection extends Paged(LandscapeItemType, 'LandscapeItemEdge') {}

@ObjectType({ description: 'How many items of a kind are there, and how many come and go.' })
class LandscapeKindCount {
  @Field(() => KindEnum)
  kind!: string;

  @Field(() => Int)
  exists!: number;

  @Field(() => Int)
  notYet!: number;

  @Field(() => Int)
  gone!: number;

  @Field(() => Int, { description: 'How many are there then, and not today.' })
  appears!: number;

  @Field(() => Int, { description: 'How many are there today, and not then.' })
  disappears!: number;
}

@ObjectType('LandscapeDifference', {
  description: 'What differs from what is there today by the same rules, if the roadmap happens as it stands.',
})
export class LandscapeDifference {
  @Field(() => DayScalar, { description: 'Today, in the time of Jakarta.' })
  since!: string;

  @Field(() => LandscapeItemConnection, { description: 'What is there then, and not today.' })
  appears!: (page: PageRequest) => Connection<LandscapeItemType>;

  @Field(() => LandscapeItemConnection, { description: 'What is there today, and not then.' })
  disappears!: (page: PageRequest) => Connection<LandscapeItemType>;
}
addPageArguments(LandscapeDifference, 'appears');
addPageArguments(LandscapeDifference, 'disappears');

@ObjectType('Landscape', { description: 'What is there at the end of a year if the roadmap happens.' })
export class LandscapeAnswer {
  @Field(() => Int)
  year!: number;

  @Field(() => LandscapeItemConnection)
  items!: (page: PageRequest & { readonly standing?: readonly Standing[] | null }) => Connection<LandscapeItemType>;

  @Cost({ size: 5 })
  @Field(() => [LandscapeKindCount], { description: 'By the name of the kind.' })
  byKind!: readonly LandscapeKindCount[];

  @Field(() => LandscapeDifference)
  difference!: LandscapeDifference;

  @Cost({ own: 500, size: 20, page: 'rules' })
  @Field(() => [RuleResultType], {
    description:
      'Audit rules on what is there then: those whose population can be delivered. Links, waivers and dates are looked at on the last day of the year. A statement for each rule.',
  })
  coverage!: (args: CoverageArguments) => readonly RuleResult[];

  @Cost({ own: 100, perElementOf: 'of' })
  @Field(() => ImpactAnswer, {
    description:
      'What stops, is degraded or goes stale if these fail then, of what is there then. Links are looked at on the last day of the year. A statement more.',
  })
  impact!: (args: ImpactArguments) => ImpactAnswer;

  @Field(() => Boolean, { description: 'Nothing was cut: there is no more.' })
  exhaustive!: boolean;

  @Cost({ size: 1 })
  @Field(() => [CutPlace])
  cuts!: CutPlace[];

  @Field(() => String, { description: 'What it holds for.' })
  scope!: Told;

  @Field(() => String, { description: 'The position of the graph that it was computed at.' })
  position!: string;
}
addPageArguments(LandscapeAnswer, 'items', PAGE_SIZE, [
  { name: 'standing', type: () => [StandingEnum], nullable: true, description: 'Only what stands so.' },
]);
addArguments(LandscapeAnswer, 'coverage', [
  {
    name: 'rules',
    type: () => [String],
    nullable: true,
    description: 'Codes of rules; all that can be when not given.',
  },
  {
    name: 'unit',
    type: () => RefScalar,
    nullable: true,
    description: 'Only what this unit and the units below it own, operate, produce or steward.',
  },
]);
addPageArguments(LandscapeAnswer, 'impact', PAGE_SIZE, [
  { name: 'of', type: () => [RefScalar], description: 'What fails; a scope stands for its items.' },
  { name: 'kinds', type: () => [KindEnum], nullable: true, description: 'Only items of these kinds are listed.' },
]);
