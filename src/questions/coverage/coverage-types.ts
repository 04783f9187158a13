import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Told } from '../../inventory/answering/told.js';
import type { ItemRef, LinkRef } from '../../inventory/answering/references.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { addArguments } from '../../metamodel/derive/graphql/dynamic-class.js';
import { KindEnum } from '../../metamodel/derive/graphql/enums.js';
import {
  ItemConnection,
  ItemType,
  Language,
  LinkObject,
  LinksConnection,
} from '../../metamodel/derive/graphql/shared-types.js';
import { PAGE_SIZE } from '../../metamodel/derive/graphql/types.js';
import { type Severity, SEVERITIES, type Subject, SUBJECTS } from './audit-rule.js';
import { addPageArguments } from '../paging/page-arguments.js';
import type { ConfidenceShares, RuleFigures, WaivedOffender } from './rule-figures.js';
import type { RuleResult } from './rule-result.js';
import type { UnitResult } from './unit-result.js';
import { Paged } from '../paging/paged.js';

const SeverityEnum = Object.fromEntries(SEVERITIES.map((severity) => [severity, severity]));
registerEnumType(SeverityEnum, { name: 'Severity', description: 'How much a finding matters.' });

const SubjectEnum = Object.fromEntries(SUBJECTS.map((subject) => [subject, subject]));
registerEnumType(SubjectEnum, { name: 'AuditSubject', description: 'What an audit rule assesses.' });

@ObjectType('AuditRule', { description: 'A rule by which the inventory and the plan are assessed.' })
export class AuditRuleType {
  @Field(() => String, { description: 'What it is asked for by, and named by in a waiver.' })
  code!: string;

  @Field(() => String, { description: 'What its offenders are called.' })
  title!: string;

  @Field(() => String, { description: 'What ought to be so.' })
  description!: string;

  @Field(() => SeverityEnum)
  severity!: Severity;

  @Field(() => SubjectEnum)
  assesses!: Subject;

  @Field(() => KindEnum, {
    nullable: true,
    description: 'The kind that it assesses; null for items of every kind, and for links.',
  })
  population!: string | null;
}
for (const told of ['title', 'description'])
  addArguments(AuditRuleType, told, [{ name: 'language', type: () => Language, defaultValue: Language.ID }]);

@ObjectType('ConfidenceShares', {
  description: 'How many of the satisfied rest on links of each confidence at best; suggested ones never count.',
})
export class ConfidenceSharesType {
  @Field(() => Int)
  confirmed!: number;

  @Field(() => Int)
  stated!: number;

  @Field(() => Int)
  asserted!: number;
}

/** What the same figures mean wherever they stand. */
export const SATISFIED_OF_POPULATION =
  'The satisfied of the population. A waiver does not move it: what is waived stays in the population and is not satisfied. Null when there is no population.';
export const WAIVED =
  'How many do not satisfy it and have a waiver of this rule that holds today, in the time of Jakarta; never among the satisfied.';
const SHARES = 'Null where a rule looks at properties, or at the absence of links.';

@ObjectType('WaivedOffender', {
  description: 'What does not satisfy an audit rule, and need not for a time; or needed not until its waivers ran out.',
})
export class WaivedOffenderType implements WaivedOffender {
  @Field(() => ItemType, { nullable: true, description: 'Null where the rule assesses links.' })
  item!: ItemRef | null;

  @Field(() => LinkObject, { nullable: true, description: 'Null where the rule assesses items.' })
  link!: LinkRef | null;

  @Field(() => Boolean, { description: 'Whether it is waived today; where it is not, it is an offender.' })
  holds!: boolean;

  @Cost({ size: 1 })
  @Field(() => [ItemType], {
    description:
      'The waivers of the rule that hold for the item, or for one of the ends of the link, by code; where none holds, those that have run out.',
  })
  waivers!: readonly ItemRef[];
}

@ObjectType({ description: 'A page of what is waived.' })
class WaivedOffenderConnection extends Paged(WaivedOffenderType, 'WaivedOffenderEdge') {}

/** The figures of a rule, for all that it assessed or for what one unit holds of it. */
@ObjectType({ isAbstract: true })
class RuleFiguresType implements RuleFigures {
  @Field(() => Int, { description: 'How many items or links it assessed; what is no longer active is left out.' })
  population!: number;

  @Field(() => Int)
  satisfied!: number;

  @Field(() => Int, { description: WAIVED })
  waived!: number;

  @Field(() => Float, { nullable: true, description: SATISFIED_OF_POPULATION })
  ratio!: number | null;

  @Field(() => ConfidenceSharesType, { nullable: true, description: SHARES })
  confidence!: ConfidenceShares | null;

  @Field(() => ItemConnection, {
    description: 'The items that neither satisfy it nor are waived, by code; none where it assesses links.',
  })
  offenders!: RuleFigures['offenders'];

  @Field(() => LinksConnection, {
    description: 'The links that neither satisfy it nor are waived, by the codes of their ends; none for items.',
  })
  offendingLinks!: RuleFigures['offendingLinks'];

  @Field(() => WaivedOffenderConnection, { description: 'What does not satisfy it and is waived, in the same order.' })
  waivedOffenders!: RuleFigures['waivedOffenders'];
}
addPageArguments(RuleFiguresType, 'offenders');
addPageArguments(RuleFiguresType, 'offendingLinks');
addPageArguments(RuleFiguresType, 'waivedOffenders', PAGE_SIZE, [
  {
    name: 'runOut',
    type: () => Boolean,
    defaultValue: false,
    description: 'Also the offenders whose waivers have run out.',
  },
]);

@ObjectType('UnitRuleResult', {
  description:
    'What came of an audit rule for what one unit itself holds, not those below it. What several units hold counts for each of them, so these may add up to more than the whole.',
})
export class UnitRuleResult extends RuleFiguresType implements UnitResult {
  @Field(() => ItemType, { nullable: true, description: 'Null for what no unit holds.' })
  unit!: ItemRef | null;
}

@ObjectType('RuleResult', {
  description:
    'What came of an audit rule. Its population is what satisfies it, what is waived, and what offends against it.',
})
export class RuleResultType extends RuleFiguresType implements RuleResult {
  @Field(() => AuditRuleType)
  rule!: RuleResult['rule'];

  @Cost({ own: 20, size: 20 })
  @Field(() => [UnitRuleResult], { description: 'By unit, by their codes; what nobody holds comes last.' })
  byUnit!: readonly UnitResult[] | null;

  @Field(() => String, { description: 'What the numbers hold for.' })
  scope!: Told;

  @Field(() => String, { description: 'The position of the graph that it was computed at.' })
  position!: string;
}
