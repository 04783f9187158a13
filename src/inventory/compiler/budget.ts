import { limitExceeded } from '../../database/errors.js';
import { DEFAULT_PAGE, MOST_ITEMS } from '../limits.js';
import type { ItemSelection, LinkProjection, PageArguments } from '../selection/selection.js';

const sizeOf = (page: PageArguments): number => Math.max(0, page.first ?? page.last ?? DEFAULT_PAGE);

/** How many items a selection may come to for one item: the pages of its links, multiplied down. */
const itemsBelow = (selection: ItemSelection): number =>
  [...selection.links.values()].reduce((sum, { page, connection }) => {
    const each = 1 + itemsBelow(connection.node) + (connection.link ? itemsOfLink(connection.link) : 0);
    return sum + sizeOf(page) * each;
  }, 0);

/** One item with everything that is selected below it. */
export const itemsOf = (selection: ItemSelection): number => 1 + itemsBelow(selection);

export const itemsOfLink = (link: LinkProjection): number =>
  [link.from, link.to, link.passages].reduce((sum, end) => sum + (end ? 1 + itemsBelow(end) : 0), 0);

/**
 * Refuses what could come to too many items, before anything is compiled.
 * @param count how many items the root itself gives at most
 * @throws RunutError LIMIT_EXCEEDED with the number and the bound
 */
export const checkBudget = (count: number, selection: ItemSelection): void => refuseAbove(count * itemsOf(selection));

export const refuseAbove = (items: number): void => {
  if (items > MOST_ITEMS)
    throw limitExceeded(
      `This could come to ${items} items; ${MOST_ITEMS} are allowed. Ask for smaller pages or fewer nested links.`,
      {
        items,
        most: MOST_ITEMS,
      },
    );
};
