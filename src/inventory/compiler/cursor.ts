import { badField } from '../../database/errors.js';
import type { OrderArgument } from '../selection/selection.js';

export type CursorValue = string | number | boolean | null;

/** The place of an item in an ordered list: the values it is ordered by, its id last. Opaque to clients. */
export const encodeCursor = (order: string, values: readonly CursorValue[]): string =>
  Buffer.from(JSON.stringify([order, ...values])).toString('base64url');

/** @throws RunutError BAD_USER_INPUT when it is no cursor, or one of a list in another order */
export const decodeCursor = (cursor: string, order: string, argument: string): CursorValue[] => {
  const [made, ...values] = parse(cursor, argument);
  if (made !== order)
    throw badField(argument, cursor, 'cursor', {
      en: 'the cursor belongs to a list in another order; begin anew',
      id: 'kursor ini milik daftar dengan urutan lain; mulailah dari awal',
    });
  return values;
};

const parse = (cursor: string, argument: string): CursorValue[] => {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parsed) && parsed.every((part) => part === null || typeof part !== 'object')) return parsed;
  } catch {
    // Answered below: whatever cannot be read is no cursor.
  }
  throw badField(argument, cursor, 'cursor', {
    en: 'this is no cursor; take one from pageInfo or an edge',
    id: 'ini bukan kursor; ambil dari pageInfo atau sebuah edge',
  });
};

/** Names an order, so that a cursor of another one is recognised. What has no order goes by its ids. */
export const orderName = (order: readonly OrderArgument[]): string =>
  order.length === 0 ? '#' : order.map(({ field, direction }) => `${direction === 'DESC' ? '-' : ''}${field}`).join();
