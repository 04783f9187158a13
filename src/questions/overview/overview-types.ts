import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Told } from '../../inventory/answering/told.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { addField, type DynamicClass, objectType } from '../../metamodel/derive/graphql/dynamic-class.js';
import { choiceEnum, KindEnum } from '../../metamodel/derive/graphql/enums.js';
import { Domain, IntegrationMethod, IntegrationStatus, Phase, Stream } from '../../model/choices.js';
import { RuleResultType } from '../coverage/coverage-types.js';
import type { RuleResult } from '../coverage/rule-result.js';
import type { Count, Counts, RoadmapCount } from './counts.js';

const addCounts = (target: DynamicClass): DynamicClass => {
  addField(target, 'total', () => Int);
  addField(target, 'active', () => Int, {
    description: 'Without what is over: retired, cancelled, resolved, rejected, no longer there, or merely needed.',
  });
  return target;
};

const countType = (name: string, description: string, value: () => unknown, nullable = false): DynamicClass => {
  const made = objectType(name, description);
  addField(made, 'value', value, { nullable });
  return addCounts(made);
};

const KindCount = countType('KindCount', 'How many items of a kind there are.', () => KindEnum);
const DomainCount = countType(
  'DomainCount',
  'How many problems of a domain there are; null is none said.',
  () => choiceEnum(Domain),
  true,
);
const PhaseCount = countType(
  'PhaseCount',
  'How many are in a phase; null is none said.',
  () => choiceEnum(Phase),
  true,
);
const StatusCount = countType('IntegrationStatusCount', 'How many integrations have a status.', () =>
  choiceEnum(IntegrationStatus),
);
const MethodCount = countType(
  'IntegrationMethodCount',
  'How many integrations have a method; null is none said.',
  () => choiceEnum(IntegrationMethod),
  true,
);
const StreamYearCount = objectType('StreamYearCount', 'How many roadmap items of a stream run in a year.');
addField(StreamYearCount, 'stream', () => choiceEnum(Stream), { nullable: true });
addField(StreamYearCount, 'year', () => Int, { nullable: true, description: 'Null for items without years.' });
addCounts(StreamYearCount);

@ObjectType({ description: 'What there is, in numbers.' })
export class Overview implements Counts {
  @Cost({ size: 25 })
  @Field(() => [KindCount])
  kinds!: readonly Count[];

  @Cost({ size: 6 })
  @Field(() => [DomainCount], { description: 'Problems by domain.' })
  problems!: readonly Count[];

  @Cost({ size: 25 })
  @Field(() => [StreamYearCount], {
    description: 'Roadmap items by stream and year; one that runs several years counts in each.',
  })
  roadmap!: readonly RoadmapCount[];

  @Cost({ size: 6 })
  @Field(() => [PhaseCount], { description: 'Applications by phase.' })
  applications!: readonly Count[];

  @Cost({ size: 6 })
  @Field(() => [PhaseCount], { description: 'Network assets by phase.' })
  assets!: readonly Count[];

  @Cost({ size: 6 })
  @Field(() => [StatusCount])
  integrationsByStatus!: readonly Count[];

  @Cost({ size: 6 })
  @Field(() => [MethodCount])
  integrationsByMethod!: readonly Count[];

  @Cost({ own: 500, size: 30 })
  @Field(() => [RuleResultType], { description: 'The audit rules with how much satisfies them.' })
  coverage!: readonly RuleResult[];

  @Field(() => String, { description: 'What the numbers hold for.' })
  scope!: Told;

  @Field(() => String, { description: 'The position of the graph that it was computed at.' })
  position!: string;
}
