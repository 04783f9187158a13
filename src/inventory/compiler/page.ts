import { badField, limitExceeded } from '../../database/errors.js';
import type { PropertyDeclaration } from '../../metamodel/declarations.js';
import { DEFAULT_PAGE, LARGEST_PAGE } from '../limits.js';
import type { OrderArgument, PageArguments } from '../selection/selection.js';
import { type CursorValue, decodeCursor, orderName } from './cursor.js';

/** A page's arguments, checked. */
export interface Page {
  readonly size: number;
  readonly backwards: boolean;
  readonly order: readonly OrderArgument[];
  readonly orderName: string;
  readonly after: readonly CursorValue[] | null;
  readonly before: readonly CursorValue[] | null;
}

const BY_CODE: readonly OrderArgument[] = [{ field: 'code', direction: 'ASC' }];

/**
 * @param properties what the items can be ordered by
 * @throws RunutError BAD_USER_INPUT or LIMIT_EXCEEDED
 */
export const readPage = (page: PageArguments, properties: readonly PropertyDeclaration[]): Page => {
  const { first, last } = page;
  if (first != null && last != null) throw badField('last', last, 'page', 'give either first or last, not both');
  const size = first ?? last ?? DEFAULT_PAGE;
  if (size < 0) throw badField(first == null ? 'last' : 'first', size, 'page', 'is a number of items, 0 or more');
  if (size > LARGEST_PAGE) throw limitExceeded(`A page has at most ${LARGEST_PAGE} items; ${size} were asked for.`);
  const order = page.orderBy?.length ? page.orderBy : BY_CODE;
  const unknown = order.find(({ field }) => !properties.some((property) => property.name === field));
  if (unknown) throw badField('orderBy', unknown.field, 'order', 'is nothing that these items can be ordered by');
  const name = orderName(order);
  return {
    size,
    backwards: last != null,
    order,
    orderName: name,
    after: page.after == null ? null : decodeCursor(page.after, name, 'after'),
    before: page.before == null ? null : decodeCursor(page.before, name, 'before'),
  };
};
