import Cypher from '@neo4j/cypher-builder';
import { isAlwaysSet } from '../../metamodel/property-rules.js';
import type { PropertyDeclaration } from '../../metamodel/declarations.js';
import type { OrderArgument } from '../selection/selection.js';
import type { CursorValue } from './cursor.js';

/** One column that a list is ordered by. Items without a value come last, whichever the direction. */
export interface OrderColumn {
  readonly expression: Cypher.Property | Cypher.Variable;
  readonly descending: boolean;
  readonly nullable: boolean;
}

/** The columns of an order, with a unique one at the end, so that no two rows tie. */
export const orderColumns = (
  item: Cypher.Variable,
  order: readonly OrderArgument[],
  properties: readonly PropertyDeclaration[],
  unique: Cypher.Property,
): OrderColumn[] => [
  ...order.map(({ field, direction }) => {
    const property = properties.find((candidate) => candidate.name === field);
    return {
      expression: item.property(field),
      descending: direction === 'DESC',
      nullable: !property || !isAlwaysSet(property),
    };
  }),
  { expression: unique, descending: false, nullable: false },
];

type SortItem = [Cypher.Expr, 'ASC' | 'DESC'];

/** ORDER BY; backwards the same columns the other way round, for the last items of a list. */
export const orderBy = (columns: readonly OrderColumn[], backwards: boolean): SortItem[] =>
  columns.flatMap(({ expression, descending, nullable }): SortItem[] => [
    ...(nullable ? [[Cypher.isNull(expression), backwards ? 'DESC' : 'ASC'] satisfies SortItem] : []),
    [expression, descending !== backwards ? 'DESC' : 'ASC'],
  ]);

/**
 * The columns that are never absent are present. True of every item, and said so that Neo4j reads a list at the root
 * from an index that is in its order, and stops after a page, where it would sort everything.
 */
export const present = (columns: readonly OrderColumn[]): Cypher.Predicate | undefined =>
  Cypher.and(...columns.filter(({ nullable }) => !nullable).map(({ expression }) => Cypher.isNotNull(expression)));

/**
 * What lies beyond a cursor: equal in the first column and further in the next ones, or further in the first.
 * @param side `after` the cursor or `before` it, in the order of the list
 */
export const beyond = (
  [column, ...others]: readonly OrderColumn[],
  [value = null, ...values]: readonly (CursorValue | Cypher.Variable)[],
  side: 'after' | 'before',
): Cypher.Predicate => {
  if (!column) return Cypher.false;
  const further = furtherThan(column, value, side);
  if (others.length === 0) return further ?? Cypher.false;
  const deeper = beyond(others, values, side);
  if (column.nullable || value === null)
    return Cypher.or(further, Cypher.and(equalTo(column, value), deeper)) ?? Cypher.false;
  // A bound and a case, not an alternative: Neo4j reads on from the middle of an index, and would sort everything else.
  const upwards = (side === 'after') !== column.descending;
  const bound = (upwards ? Cypher.gte : Cypher.lte)(column.expression, operand(value));
  return Cypher.and(bound, new Cypher.Case().when(equalTo(column, value)).then(deeper).else(Cypher.true));
};

const equalTo = ({ expression }: OrderColumn, value: CursorValue | Cypher.Variable): Cypher.Predicate =>
  value === null ? Cypher.isNull(expression) : Cypher.eq(expression, operand(value));

const operand = (value: CursorValue | Cypher.Variable): Cypher.Expr =>
  value instanceof Cypher.Variable ? value : new Cypher.Param(value);

const furtherThan = (
  { expression, descending, nullable }: OrderColumn,
  value: CursorValue | Cypher.Variable,
  side: 'after' | 'before',
): Cypher.Predicate | undefined => {
  if (value === null) return side === 'after' ? undefined : Cypher.isNotNull(expression);
  const upwards = (side === 'after') !== descending;
  const compared = (upwards ? Cypher.gt : Cypher.lt)(expression, operand(value));
  return nullable && side === 'after' ? Cypher.or(compared, Cypher.isNull(expression)) : compared;
};
