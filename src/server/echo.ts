import { inspect } from 'node:util';

/** What is said back of what somebody sent: never more than 200 characters of a value, which may be megabytes long. */
const LONGEST = 150;
/** A sentence may hold several values. */
const LONGEST_SENTENCE = 600;

export const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** A number or a short text as it is, of anything larger the beginning. */
export const shown = (value: unknown): unknown => {
  if (typeof value === 'string') return value.length > LONGEST ? `${cut(value)} (${value.length} characters)` : value;
  if (value === null || typeof value !== 'object') return value;
  return cut(inspect(value, { depth: 1, maxArrayLength: 3, maxStringLength: 50, breakLength: Infinity }));
};

/** A sentence of a library, with the texts that it quotes shortened. */
export const shortenValues = (sentence: string): string => {
  const short = sentence.replace(/"((?:[^"\\]|\\.)*)"/g, (whole, text: string) =>
    text.length > LONGEST ? `"${cut(text)}"` : whole,
  );
  return short.length > LONGEST_SENTENCE ? `${short.slice(0, LONGEST_SENTENCE)}…` : short;
};
