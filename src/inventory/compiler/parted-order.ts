import type Cypher from '@neo4j/cypher-builder';
import { PARTED_ORDERS, partsIndexes } from '../../metamodel/derive/parted-orders.js';
import type { PropertyDeclaration } from '../../metamodel/declarations.js';
import { type Filter, isFilter, type OrderArgument } from '../selection/selection.js';
import type { OrderColumn } from './order.js';

/**
 * The columns by which a list is read from an index of a property's values and the order: that property first, which
 * its filter holds to one value, so that it changes nothing in the order. Undefined where no index is of that shape.
 */
export const partedOrder = (
  item: Cypher.Variable,
  filter: Filter | null | undefined,
  order: readonly OrderArgument[],
  columns: readonly OrderColumn[],
  properties: readonly PropertyDeclaration[],
): OrderColumn[] | undefined => {
  const [first, second] = columns;
  if (!filter || !first || !second || order.length !== 1 || !PARTED_ORDERS.includes(order[0]?.field ?? ''))
    return undefined;
  const held = properties.find((property) => partsIndexes(property) && isHeld(filter[property.name]));
  if (!held) return undefined;
  return [{ expression: item.property(held.name), descending: first.descending, nullable: false }, ...columns];
};

const isHeld = (condition: unknown): boolean =>
  isFilter(condition) && condition['eq'] !== undefined && condition['eq'] !== null;
