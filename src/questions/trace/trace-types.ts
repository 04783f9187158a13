import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Told } from '../../inventory/answering/told.js';
import type { ItemRef, LinkRef } from '../../inventory/answering/references.js';
import type { LanguageCode } from '../../inventory/answering/sentence.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { addArguments } from '../../metamodel/derive/graphql/dynamic-class.js';
import { KindEnum, LinkTypeEnum } from '../../metamodel/derive/graphql/enums.js';
import { ItemType, Language, LinkObject, passageType } from '../../metamodel/derive/graphql/shared-types.js';
import { BASES, type Basis } from '../basis.js';
import { ABSENCE_REASONS, type AbsenceReason } from './absences.js';
import { Paged } from '../paging/paged.js';

/** The answer of a trace as GraphQL shows it. */

export enum Direction {
  UP = 'UP',
  DOWN = 'DOWN',
}
registerEnumType(Direction, {
  name: 'Direction',
  description: 'Which way to trace.',
  valuesMap: {
    UP: { description: 'Towards the purpose: why is it there?' },
    DOWN: { description: 'Away from it: what serves it?' },
  },
});

export const BasisEnum = Object.fromEntries(BASES.map((basis) => [basis, basis]));
registerEnumType(BasisEnum, {
  name: 'Basis',
  description: 'How well a path justifies: the weakest of its links and items.',
  valuesMap: {
    JUSTIFIES: { description: 'It supports, serves, hosts, or is delivered as new.' },
    CHANGES: { description: 'Something on the path is only upgraded.' },
    MENDS: { description: 'It suffers from a problem that something addresses.' },
    ENDS: { description: 'Something on the path is on its way out.' },
  },
});

const REASONS: Readonly<Record<AbsenceReason, string>> = {
  NO_ORIGINS: 'The filter chooses nothing: there is nothing to begin at.',
  UNREACHABLE_BY_MODEL: 'No chain of links that the model allows, and whose types are walked, leads there.',
  SCOPE_EMPTY: 'What was asked for holds nothing but itself.',
  OTHER_BASIS: 'It is reached, but not on the basis asked for.',
  ONLY_INACTIVE: 'All that is reached of the kind is inactive.',
  RESTRICTED: 'It is reached, but only over what the question leaves out: by via, confidence, plan or suspect.',
  BEYOND_LIMIT: 'A bound cut the walk before it ended, as it was asked for or with nothing left out.',
  NOT_LINKED: 'Links are missing, with nothing left out; `ends` says which, and where.',
};
export const AbsenceReasonEnum = Object.fromEntries(ABSENCE_REASONS.map((reason) => [reason, reason]));
registerEnumType(AbsenceReasonEnum, {
  name: 'AbsenceReason',
  description: `Why nothing of a kind was reached. The first that holds is told: ${ABSENCE_REASONS.join(', ')}.`,
  valuesMap: Object.fromEntries(Object.entries(REASONS).map(([reason, description]) => [reason, { description }])),
});

export enum CutReason {
  MAX_HOPS = 'MAX_HOPS',
  TOO_LARGE = 'TOO_LARGE',
}
registerEnumType(CutReason, { name: 'CutReason', description: 'Which bound cut a walk.' });

@ObjectType({ description: 'How many shortest paths there are.' })
export class PathCount {
  @Field(() => Int)
  count!: number;

  @Field(() => Boolean, { description: 'There are more than were counted.' })
  atLeast!: boolean;
}

interface LanguageArgument {
  readonly language: LanguageCode;
}

@ObjectType({ description: 'One link on a path.' })
export class Hop {
  @Field(() => ItemType)
  from!: ItemRef;

  @Field(() => LinkObject)
  link!: LinkRef;

  @Field(() => ItemType)
  to!: ItemRef;

  @Field(() => String, { description: 'The hop in words, told in the direction of the path.' })
  sentence!: (argument: LanguageArgument) => string;

  @Cost({ size: 2 })
  @Field(() => [passageType()], { description: 'Where it is written.' })
  passages!: ItemRef[];
}

@ObjectType({ description: 'A proof: the hops from an origin to what was reached.' })
export class Path {
  @Cost({ size: 6 })
  @Field(() => [Hop])
  hops!: Hop[];

  @Field(() => BasisEnum)
  basis!: Basis;

  @Field(() => Boolean, { description: 'It has a hop over a dependency.' })
  inherited!: boolean;

  @Field(() => String, { description: 'The whole path in words.' })
  sentence!: (argument: LanguageArgument) => string;
}

const language = { name: 'language', type: () => Language, defaultValue: Language.ID };
addArguments(Hop, 'sentence', [language]);
addArguments(Path, 'sentence', [language]);

@ObjectType('Reached', { description: 'An item that was reached, with the proof.' })
export class ReachedItem {
  @Field(() => ItemType)
  item!: ItemRef;

  @Field(() => Int, { description: 'Hops of the shortest path on its basis.' })
  distance!: number;

  @Field(() => BasisEnum, { description: 'The strongest basis of any path to it.' })
  basis!: Basis;

  @Field(() => Boolean, { description: 'Every path of this basis has a hop over a dependency.' })
  inherited!: boolean;

  @Field(() => Boolean)
  inactive!: boolean;

  @Field(() => Boolean, { description: 'A link of its paths is suspect: one of its ends changed its meaning since.' })
  suspect!: boolean;

  @Field(() => PathCount)
  pathCount!: PathCount;

  @Field(() => [Path], { description: 'Its shortest paths.' })
  paths!: (argument: { readonly first: number }) => Path[];
}
addArguments(ReachedItem, 'paths', [{ name: 'first', type: () => Int, defaultValue: 1, description: 'At most 50.' }]);

@ObjectType({ description: 'A page of what was reached: by distance, kind and code.' })
export class ReachedConnection extends Paged(ReachedItem, 'ReachedEdge') {}

@ObjectType({ description: 'A type of link that an item lacks, and what it could lead to.' })
export class MissingLink {
  @Field(() => LinkTypeEnum)
  type!: string;

  @Field(() => [KindEnum])
  kinds!: string[];
}

@ObjectType('DeadEnd', { description: 'Where the walk ended though the model would have let it go on.' })
export class DeadEndItem {
  @Field(() => ItemType)
  item!: ItemRef;

  @Cost({ size: 3 })
  @Field(() => [MissingLink])
  missing!: MissingLink[];

  @Field(() => Boolean, { description: 'It is inactive; what lies behind it does not count.' })
  inactive!: boolean;
}

@ObjectType('Absence', { description: 'The proof that nothing of a kind is reached.' })
export class AbsenceProof {
  @Field(() => KindEnum)
  kind!: string;

  @Field(() => AbsenceReasonEnum)
  reason!: AbsenceReason;

  @Cost({ size: 10 })
  @Field(() => [DeadEndItem])
  ends!: DeadEndItem[];
}

@ObjectType('Cut', { description: 'A place where a bound cut the walk.' })
export class CutPlace {
  @Field(() => ItemType, {
    nullable: true,
    description: 'The item behind which nobody looked; null when the region was too large as a whole.',
  })
  item!: ItemRef | null;

  @Field(() => CutReason)
  reason!: CutReason;
}

@ObjectType('Trace', { description: 'What items connect to, and why.' })
export class TraceAnswer {
  @Cost({ size: 5 })
  @Field(() => [ItemType], {
    description:
      'Where the walk began: scopes are replaced by what they stand for; what belongs to another plan than `plan` is left out.',
  })
  origins!: ItemRef[];

  @Field(() => ReachedConnection)
  reached!: ReachedConnection;

  @Cost({ size: 5 })
  @Field(() => [AbsenceProof])
  absences!: AbsenceProof[];

  @Field(() => Boolean, { description: 'Nothing was cut: what is not told of is not there.' })
  exhaustive!: boolean;

  @Cost({ size: 5 })
  @Field(() => [CutPlace])
  cuts!: CutPlace[];

  @Field(() => String, { description: 'Within what may be seen, and what the question left in, this holds.' })
  scope!: Told;

  @Field(() => String, { description: 'The position of the graph that it was computed at.' })
  position!: string;
}
