import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { addArguments } from '../../metamodel/derive/graphql/dynamic-class.js';
import { KindEnum } from '../../metamodel/derive/graphql/enums.js';
import { ItemConnection, Language } from '../../metamodel/derive/graphql/shared-types.js';
import { type Severity, SEVERITIES } from './audit-rule.js';
import { addPageArguments } from './page-arguments.js';
import type { ConfidenceShares, RuleResult } from './rule-result.js';

const SeverityEnum = Object.fromEntries(SEVERITIES.map((severity) => [severity, severity]));
registerEnumType(SeverityEnum, { name: 'Severity', description: 'How much a finding matters.' });

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

  @Field(() => KindEnum, { nullable: true, description: 'The kind that it assesses; null for every kind.' })
  population!: string | null;
}
addArguments(AuditRuleType, 'title', [{ name: 'language', type: () => Language, defaultValue: Language.ID }]);

@ObjectType('ConfidenceShares', {
  description: 'How many of the satisfied items rest on links of each confidence at best; suggested ones never count.',
})
export class ConfidenceSharesType {
  @Field(() => Int)
  confirmed!: number;

  @Field(() => Int)
  stated!: number;

  @Field(() => Int)
  asserted!: number;
}

@ObjectType('RuleResult', { description: 'What came of an audit rule.' })
export class RuleResultType {
  @Field(() => AuditRuleType)
  rule!: RuleResult['rule'];

  @Field(() => Int, { description: 'How many items it assessed; what is no longer active is left out.' })
  population!: number;

  @Field(() => Int)
  satisfied!: number;

  @Field(() => Float, { nullable: true, description: 'The satisfied of the population; null when there is none.' })
  ratio!: number | null;

  @Field(() => ConfidenceSharesType, {
    nullable: true,
    description: 'Null where a rule looks at properties, or at the absence of links.',
  })
  confidence!: ConfidenceShares | null;

  @Field(() => ItemConnection, { description: 'The items that do not satisfy it, by code.' })
  offenders!: RuleResult['offenders'];

  @Field(() => String, { description: 'What the numbers hold for.' })
  scope!: string;

  @Field(() => String, { description: 'The position of the graph that it was computed at.' })
  position!: string;
}
addPageArguments(RuleResultType, 'offenders');
