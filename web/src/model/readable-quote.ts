const LEADING = /^[ \t]*(?:(?:[-*]|#{1,6}|>)[ \t]+)+/gm;
/** Stars around words, as CommonMark has them; those inside of others are taken first. */
const EMPHASIS = /(?<![\p{L}\p{N}*\\])(\*{1,3})(?=[\p{L}\p{N}“"'(])([^*]+)(?<=[^\s\\])\1(?![\p{L}\p{N}*])/gu;

/**
 * A passage as one reads it: without the marks that the document's Markdown makes of bullets, headings and emphasis. What
 * is kept and exported stays word for word.
 */
export const readableQuote = (quote: string): string =>
  quote.replace(LEADING, '').replace(EMPHASIS, '$2').replace(EMPHASIS, '$2');
