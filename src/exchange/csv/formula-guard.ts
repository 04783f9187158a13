/**
 * Spreadsheets run cells that begin with = + - or @. On the way out such a text gets an apostrophe before it, one that
 * has apostrophes there already gets another; so on the way in exactly one is taken off again.
 */
export const withoutGuard = (cell: string): string => (/^'+[=+\-@]/.test(cell) ? cell.slice(1) : cell);
