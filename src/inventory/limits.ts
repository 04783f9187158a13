/** Bounds on what one document may ask for. */

/** The items of a page when no number is given. */
export const DEFAULT_PAGE = 20;
/** The items of a page at most. */
export const LARGEST_PAGE = 500;
/** How deep links may nest. */
export const DEEPEST = 8;
/** Items that one root field may come to, all pages multiplied out. */
export const MOST_ITEMS = 50_000;
