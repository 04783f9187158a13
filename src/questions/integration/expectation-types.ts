import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Told } from '../../inventory/answering/told.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { choiceEnum } from '../../metamodel/derive/graphql/enums.js';
import { ItemType, LinkObject } from '../../metamodel/derive/graphql/shared-types.js';
import type { ItemRef, LinkRef } from '../../inventory/answering/references.js';
import { IntegrationStatus } from '../../model/choices.js';
import { addPageArguments } from '../paging/page-arguments.js';
import type { Connection, PageRequest } from '../paging/page.js';
import { Paged } from '../paging/paged.js';
import { type Judgement, JUDGEMENTS } from './expectations.js';

type PageOf<N> = (page: PageRequest) => Connection<N>;

export const JudgementEnum = Object.fromEntries(JUDGEMENTS.map((judgement) => [judgement, judgement]));
registerEnumType(JudgementEnum, {
  name: 'ExpectationJudgement',
  description: 'Whether what is expected is there.',
  valuesMap: {
    COVERED: { description: 'An operational integration meets it; of several pairs each.' },
    PARTLY: { description: 'A planned or growing integration meets it, or some of its pairs are met.' },
    MISSING: { description: 'No integration meets it, or one of which nothing but the need is known.' },
    INCOMPLETE: { description: 'It does not say from where or to where: it cannot be judged.' },
  },
});

@ObjectType({ description: 'How an integration is met at one end of a pair.' })
export class ExpectationProofEnd {
  @Field(() => ItemType, { description: 'The application that provides or receives, or the data set that is carried.' })
  item!: ItemRef;

  @Cost({ size: 2 })
  @Field(() => [LinkObject], {
    description: 'The shortest chain of links from the end that is expected to the integration.',
  })
  links!: readonly LinkRef[];
}

@ObjectType({ description: 'An integration that meets a pair; one that is only NEEDED would, and counts for nothing.' })
export class ExpectationProof {
  @Field(() => ItemType)
  integration!: ItemRef;

  @Field(() => choiceEnum(IntegrationStatus))
  status!: string;

  @Field(() => ExpectationProofEnd)
  source!: ExpectationProofEnd;

  @Field(() => ExpectationProofEnd)
  target!: ExpectationProofEnd;

  @Field(() => Boolean, { description: 'A link of it is suspect: one of its ends changed its meaning since.' })
  suspect!: boolean;
}

@ObjectType({ description: 'A page of proofs: operational ones first, then by code.' })
class ExpectationProofConnection extends Paged(ExpectationProof, 'ExpectationProofEdge') {}

@ObjectType({ description: 'One end that an exchange is expected from, and one that it is expected to reach.' })
export class ExpectedPairRow {
  @Field(() => ItemType)
  from!: ItemRef;

  @Field(() => ItemType)
  to!: ItemRef;

  @Field(() => JudgementEnum)
  judgement!: Judgement;

  @Field(() => ExpectationProofConnection)
  proofs!: PageOf<ExpectationProof>;
}
const PROOFS = 5;
addPageArguments(ExpectedPairRow, 'proofs', PROOFS);

@ObjectType({ description: 'A page of pairs: by the code of the source, then of the target.' })
class ExpectedPairConnection extends Paged(ExpectedPairRow, 'ExpectedPairEdge') {}

@ObjectType({ description: 'An expectation and what came of it.' })
export class JudgedExpectationRow {
  @Field(() => ItemType)
  expectation!: ItemRef;

  @Field(() => JudgementEnum)
  judgement!: Judgement;

  @Field(() => ExpectedPairConnection, { description: 'Each source with each target.' })
  pairs!: PageOf<ExpectedPairRow>;
}
const PAIRS = 10;
addPageArguments(JudgedExpectationRow, 'pairs', PAIRS);

@ObjectType({ description: 'Exchanges that ought to exist, and whether they do: by code.' })
export class IntegrationExpectations extends Paged(JudgedExpectationRow, 'JudgedExpectationEdge') {
  @Field(() => Int, { description: 'Of all expectations, whichever judgements are asked for; so are the others.' })
  covered!: number;

  @Field(() => Int)
  partly!: number;

  @Field(() => Int)
  missing!: number;

  @Field(() => Int)
  incomplete!: number;

  @Field(() => Float, { nullable: true, description: 'The covered of those that can be judged; null when none can.' })
  ratio!: number | null;

  @Field(() => String, { description: 'What it holds for.' })
  scope!: Told;

  @Field(() => String, { description: 'The position of the graph that it was computed at.' })
  position!: string;
}
