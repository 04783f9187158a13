import Cypher from '@neo4j/cypher-builder';
import { isAlwaysSet } from '../../metamodel/property-rules.js';
import type { PropertyDeclaration } from '../../metamodel/declarations.js';
import type { OrderArgument } from '../selection/selection.js';
import type { CursorValue } from './cursor.js';

/** One column that a list is ordered by. Items without a value come last, whichever the direction. */
export interface OrderColumn {
  readonly expression: Cypher.Property;
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
 * What lies beyond a cursor: equal in the first columns and further in the next.
 * @param side `after` the cursor or `before` it, in the order of the list
 */
export const beyond = (
  columns: readonly OrderColumn[],
  values: readonly CursorValue[],
  side: 'after' | 'before',
): Cypher.Predicate => {
  const alternatives = columns.flatMap((column, index) => {
    const further = furtherThan(column, values[index] ?? null, side);
    if (!further) return [];
    const equal = columns.slice(0, index).map((earlier, at) => equalTo(earlier, values[at] ?? null));
    return [Cypher.and(...equal, further)];
  });
  return Cypher.or(...alternatives) ?? Cypher.false;
};

const equalTo = ({ expression }: OrderColumn, value: CursorValue): Cypher.Predicate =>
  value === null ? Cypher.isNull(expression) : Cypher.eq(expression, new Cypher.Param(value));

const furtherThan = (
  { expression, descending, nullable }: OrderColumn,
  value: CursorValue,
  side: 'after' | 'before',
): Cypher.Predicate | undefined => {
  if (value === null) return side === 'after' ? undefined : Cypher.isNotNull(expression);
  const upwards = (side === 'after') !== descending;
  const compared = (upwards ? Cypher.gt : Cypher.lt)(expression, new Cypher.Param(value));
  return nullable && side === 'after' ? Cypher.or(compared, Cypher.isNull(expression)) : compared;
};
