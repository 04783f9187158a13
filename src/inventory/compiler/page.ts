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

export const BY_CODE: readonly OrderArgument[] = [{ field: 'code', direction: 'ASC' }];
const BY_RELEVANCE: readonly OrderArgument[] = [{ field: 'relevance', direction: 'DESC' }];

/** The order when none is asked for. */
export const standardOrder = ({ text }: PageArguments): readonly OrderArgument[] =>
  text == null ? BY_CODE : BY_RELEVANCE;

/**
 * @param properties what the items can be ordered by
 * @param standard the order when none is asked for; the unique column alone when empty
 * @throws RunutError BAD_USER_INPUT or LIMIT_EXCEEDED
 */
export const readPage = (
  page: PageArguments,
  properties: readonly PropertyDeclaration[],
  standard: readonly OrderArgument[] = BY_CODE,
): Page => {
  const { first, last } = page;
  if (first != null && last != null)
    throw badField('last', last, 'page', {
      en: 'give either first or last, not both',
      id: 'berikan first atau last, jangan keduanya',
    });
  const size = readSize(first ?? last, first == null ? 'last' : 'first');
  const order = page.orderBy?.length ? page.orderBy : standard;
  const unknown = page.orderBy?.find(({ field }) => !properties.some((property) => property.name === field));
  if (unknown)
    throw badField('orderBy', unknown.field, 'order', {
      en: 'is nothing that these items can be ordered by',
      id: 'tidak dapat dipakai untuk mengurutkan item ini',
    });
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

/**
 * @param argument the name of the argument that it was given by
 * @throws RunutError BAD_USER_INPUT or LIMIT_EXCEEDED
 */
export const readSize = (given: number | null | undefined, argument: string): number => {
  const size = given ?? DEFAULT_PAGE;
  if (size < 0)
    throw badField(argument, size, 'page', {
      en: 'is a number of items, 0 or more',
      id: 'berupa jumlah item, 0 atau lebih',
    });
  if (size > LARGEST_PAGE)
    throw limitExceeded({
      en: `A page has at most ${LARGEST_PAGE} items; ${size} were asked for.`,
      id: `Satu halaman memuat paling banyak ${LARGEST_PAGE} item; yang diminta ${size}.`,
    });
  return size;
};
