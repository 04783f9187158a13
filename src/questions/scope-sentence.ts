/** What every answer holds within: what the one who asks may see, decided by role alone. */
export const EVERYTHING = 'within what you may see';
