const EMPHASIS = /(?<![\p{L}\p{N}])(\*{1,3}|__)(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gsu;
const LEADING = /^[ \t]*(?:(?:[-*+]|#{1,6})[ \t]+|>[ \t]?)/gm;
const ESCAPED = /\\([\\*_#>+-])/g;

/**
 * A passage as one reads it: without the marks that the document's Markdown makes of bullets, headings and emphasis. What
 * is kept and exported stays word for word.
 */
export const readableQuote = (quote: string): string =>
  quote.replace(LEADING, '').replace(EMPHASIS, '$2').replace(ESCAPED, '$1');
