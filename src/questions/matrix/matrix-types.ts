import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Told } from '../../inventory/answering/told.js';
import type { ItemRef } from '../../inventory/answering/references.js';
import { Cost } from '../../metamodel/derive/graphql/cost.js';
import { addArguments } from '../../metamodel/derive/graphql/dynamic-class.js';
import { ItemConnection, ItemType } from '../../metamodel/derive/graphql/shared-types.js';
import type { Basis } from '../basis.js';
import { addPageArguments } from '../paging/page-arguments.js';
import type { Connection, PageRequest } from '../paging/page.js';
import { BasisEnum, CutPlace, Direction, Path, PathCount } from '../trace/trace-types.js';
import type { Way } from './matrix-direction.js';

/** The answer of a matrix as GraphQL shows it. */

type Paged = (page: PageRequest) => Connection<ItemRef>;

@ObjectType({ description: 'Where a row and a column are connected.' })
export class MatrixCell {
  @Field(() => ItemType)
  row!: ItemRef;

  @Field(() => ItemType)
  column!: ItemRef;

  @Field(() => BasisEnum, { description: 'The strongest basis of any path between them.' })
  basis!: Basis;

  @Field(() => Int, {
    description: 'Hops of the shortest path on its basis; 0 where an item that a scope holds is the other axis itself.',
  })
  distance!: number;

  @Field(() => Boolean, { description: 'Every path of this basis has a hop over a dependency.' })
  inherited!: boolean;

  @Field(() => Boolean, { description: 'A link of its paths is suspect: one of its ends changed its meaning since.' })
  suspect!: boolean;

  @Field(() => PathCount, {
    nullable: true,
    description: 'How many shortest paths there are; null where the row or the column is a scope.',
  })
  pathCount!: PathCount | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many items that the scope holds are connected: the row where it is one, else the column; null where neither is.',
  })
  items!: number | null;

  @Field(() => [ItemType], { description: 'The first of these items, the best connected first.' })
  heldItems!: (argument: { readonly first: number }) => ItemRef[];

  @Field(() => [Path], {
    description:
      'The shortest paths, from the row to the column. Where a scope holds the items, those of the best connected first; an item that is the other axis itself has none.',
  })
  paths!: (argument: { readonly first: number }) => Path[];
}
addArguments(MatrixCell, 'heldItems', [
  { name: 'first', type: () => Int, defaultValue: 5, description: 'At most 50.' },
]);
addArguments(MatrixCell, 'paths', [{ name: 'first', type: () => Int, defaultValue: 1, description: 'At most 50.' }]);

@ObjectType({
  description:
    'Two kinds against each other: each cell is the trace up from its row to its column, or down where the model leads only that way. A unit, a plan, a group or a category stands for what it holds, a unit for itself too; of each of the items the cell takes the best.',
})
export class Matrix {
  @Cost({ sizeOf: ['rows'] })
  @Field(() => ItemConnection, { description: 'By code.' })
  rows!: Connection<ItemRef>;

  @Cost({ sizeOf: ['columns'] })
  @Field(() => ItemConnection, { description: 'By code.' })
  columns!: Connection<ItemRef>;

  @Cost({ sizeOf: ['rows', 'columns'] })
  @Field(() => [MatrixCell], {
    description:
      'The cells of this page of rows and this page of columns that hold something, row by row. What is missing is empty.',
  })
  cells!: MatrixCell[];

  @Field(() => ItemConnection, {
    description: 'Rows without any cell over all columns, not only those of the page; by code.',
  })
  emptyRows!: Paged;

  @Field(() => ItemConnection, {
    description: 'Columns without any cell over all rows, not only those of the page; by code.',
  })
  emptyColumns!: Paged;

  @Field(() => Direction, {
    nullable: true,
    description:
      'Which way the model leads from rows to columns; null where a scope holds items that are led up from and items that are led down from.',
  })
  direction!: Way | null;

  @Field(() => Boolean, { description: 'Nothing was cut: an empty cell is empty.' })
  exhaustive!: boolean;

  @Cost({ size: 5 })
  @Field(() => [CutPlace], { description: 'Where one hop more would have connected a row and a column, or better.' })
  cuts!: CutPlace[];

  @Field(() => String, { description: 'Within what may be seen, and walked as asked, this holds.' })
  scope!: Told;

  @Field(() => String, { description: 'The position of the graph that it was computed at.' })
  position!: string;
}
addPageArguments(Matrix, 'emptyRows');
addPageArguments(Matrix, 'emptyColumns');
