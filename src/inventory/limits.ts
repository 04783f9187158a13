/** Bounds on what one document may ask for. */

/** The items of a page when no number is given. */
export const DEFAULT_PAGE = 20;
/** The items of a page at most. */
export const LARGEST_PAGE = 500;
/** How deep links may nest. */
export const DEEPEST = 8;
/** Items that the answer of a question may come to, all pages of what is selected of them multiplied out. */
export const MOST_ITEMS = 50_000;
