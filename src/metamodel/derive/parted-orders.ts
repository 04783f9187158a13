import type { PropertyDeclaration } from '../declarations.js';

/** What items are listed by most; every item has them. */
export const PARTED_ORDERS: readonly string[] = ['code', 'name'];

/**
 * Whether there are indexes of its values and then of each of `PARTED_ORDERS`: the active applications by name are read
 * from one, a page's worth, however many there are.
 */
export const partsIndexes = ({ indexed, type }: PropertyDeclaration): boolean => indexed === true && type === 'choice';
