import { limitExceeded } from '../../database/errors.js';
import { DEFAULT_PAGE, MOST_ITEMS } from '../limits.js';
import type { ItemSelection, LinkProjection, PageArguments } from '../selection/selection.js';
import type { Batch } from './statements.js';

/**
 * What a document may come to is worked out before it runs, from its pages. How many items the answer of a question
 * names is known only when it is there, and may be more than was reckoned with.
 * @throws RunutError LIMIT_EXCEEDED with the number and the bound
 */
export const checkBudget = (batches: readonly Batch[]): void => {
  const items = batches.reduce((sum, batch) => sum + batch.ids.length * itemsOf(batch), 0);
  if (items > MOST_ITEMS)
    throw limitExceeded(
      {
        en: `This comes to ${items} items; ${MOST_ITEMS} are allowed. Ask for smaller pages or fewer nested links.`,
        id: `Hasilnya mencapai ${items} item; batasnya ${MOST_ITEMS}. Minta halaman yang lebih kecil atau lebih sedikit tautan bertingkat.`,
      },
      { items, most: MOST_ITEMS },
    );
};

/** One of a batch with everything that is selected below it. */
const itemsOf = (batch: Batch): number =>
  1 + (batch.of === 'items' ? itemsBelow(batch.selection) : itemsOfLink(batch.selection));

/** How many items a selection may come to for one item: the pages of its links, multiplied down. */
const itemsBelow = (selection: ItemSelection): number =>
  [...selection.links.values()].reduce((sum, { page, connection }) => {
    const each = 1 + itemsBelow(connection.node) + (connection.link ? itemsOfLink(connection.link) : 0);
    return sum + sizeOf(page) * each;
  }, 0);

const itemsOfLink = (link: LinkProjection): number =>
  [link.from, link.to, link.passages].reduce((sum, end) => sum + (end ? 1 + itemsBelow(end) : 0), 0);

const sizeOf = (page: PageArguments): number => Math.max(0, page.first ?? page.last ?? DEFAULT_PAGE);
