import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Cost } from '../metamodel/derive/graphql/cost.js';
import { KindEnum, LinkTypeEnum } from '../metamodel/derive/graphql/enums.js';

/** What an import did, or what a dry run says that it would do. */

@ObjectType({ description: 'How many items or links an import creates, changes and leaves as they are.' })
export class ImportCounts {
  @Field(() => Int)
  created!: number;

  @Field(() => Int)
  changed!: number;

  @Field(() => Int)
  unchanged!: number;

  @Field(() => Int, { description: 'What somebody deleted since the last import, and stays deleted.' })
  leftDeleted!: number;
}

@ObjectType()
export class KindImportCounts extends ImportCounts {
  @Field(() => KindEnum)
  kind!: string;
}

@ObjectType()
export class LinkTypeImportCounts extends ImportCounts {
  @Field(() => LinkTypeEnum)
  type!: string;
}

@ObjectType({ description: 'A property that an import changes; the values as JSON.' })
export class ImportedChange {
  @Field(() => String)
  property!: string;

  @Field(() => String)
  from!: string;

  @Field(() => String)
  to!: string;
}

@ObjectType({
  description: 'The source and a person both changed a property; the person’s value stays. The values as JSON.',
})
export class ImportConflict {
  @Field(() => String)
  property!: string;

  @Field(() => String, { description: 'What the source says now.' })
  source!: string;

  @Field(() => String, { description: 'What stands in the graph, and stays.' })
  graph!: string;
}

@ObjectType({ description: 'An item or link that differs from the graph.' })
export class ImportDifference {
  @Field(() => String, { description: 'create, change, replace or keep; kept ones have conflicts.' })
  does!: string;

  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'The kind of the item or the type of the link.' })
  of!: string;

  @Field(() => String, { description: 'The code and name of the item, the codes of the link’s ends.' })
  what!: string;

  @Field(() => String)
  file!: string;

  @Field(() => Int, { description: 'The row of the table, the header being 1, or the line of the document.' })
  row!: number;

  @Cost({ size: 3 })
  @Field(() => [ImportedChange])
  changes!: ImportedChange[];

  @Cost({ size: 1 })
  @Field(() => [ImportConflict])
  conflicts!: ImportConflict[];
}

@ObjectType({ description: 'How a column was read whose cells alone could mean two things.' })
export class ColumnReading {
  @Field(() => String)
  file!: string;

  @Field(() => String)
  column!: string;

  @Field(() => String, { description: 'COMMA_DECIMAL, POINT_DECIMAL or DAY_BEFORE_MONTH.' })
  decision!: string;

  @Field(() => String)
  written!: string;

  @Field(() => String)
  read!: string;
}

@ObjectType({ description: 'Something odd in a plan document: handled, or for a person to look at.' })
export class PlanAnomaly {
  @Field(() => String)
  code!: string;

  @Field(() => String, { description: 'INFO or WARNING.' })
  severity!: string;

  @Field(() => String, { description: 'In the language of the one who asks.' })
  message!: string;

  @Field(() => [Int])
  lines!: number[];
}

@ObjectType({ description: 'Text of a plan document that belongs to no item.' })
export class UnplacedText {
  @Field(() => Int)
  startLine!: number;

  @Field(() => Int)
  endLine!: number;

  @Field(() => String)
  text!: string;

  @Field(() => String, { description: 'In the language of the one who asks.' })
  why!: string;
}

@ObjectType({ description: 'Something that the import cannot take.' })
export class ReportedFault {
  @Field(() => String)
  file!: string;

  @Field(() => Int, { nullable: true })
  row!: number | null;

  @Field(() => String, { nullable: true })
  column!: string | null;

  @Field(() => String, { nullable: true })
  value!: string | null;

  @Field(() => String)
  rule!: string;

  @Field(() => String, { description: 'In the language of the one who asks.' })
  message!: string;
}

@ObjectType({ description: 'What an import did, or would do.' })
export class ImportReport {
  @Field(() => String)
  source!: string;

  @Field(() => Boolean, { description: 'False for a dry run: nothing was written.' })
  applied!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Where the import stands in the feed of changes; null for a dry run.',
  })
  position!: string | null;

  @Field(() => ImportCounts)
  items!: ImportCounts;

  @Field(() => ImportCounts)
  links!: ImportCounts;

  @Cost({ size: 20 })
  @Field(() => [KindImportCounts])
  kinds!: KindImportCounts[];

  @Cost({ size: 20 })
  @Field(() => [LinkTypeImportCounts])
  linkTypes!: LinkTypeImportCounts[];

  @Cost({ size: 1_000 })
  @Field(() => [ImportDifference], { description: 'The first 1,000 of them.' })
  differences!: ImportDifference[];

  @Cost({ size: 20 })
  @Field(() => [ColumnReading])
  columns!: ColumnReading[];

  @Cost({ size: 100 })
  @Field(() => [PlanAnomaly])
  anomalies!: PlanAnomaly[];

  @Cost({ size: 100 })
  @Field(() => [UnplacedText])
  unplaced!: UnplacedText[];

  @Cost({ size: 100 })
  @Field(() => [ReportedFault], { description: 'Told by a dry run; an import that is applied is refused with them.' })
  faults!: ReportedFault[];
}
