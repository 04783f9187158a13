import { inBoth, type Words } from '../metamodel/words.js';

export { inBoth, type Words };

/** Every error that the API answers with: a stable code, a sentence that says what, where and what to do, and details. */

export type ErrorCode =
  'BAD_USER_INPUT' | 'NOT_FOUND' | 'CONFLICT' | 'FORBIDDEN' | 'UNAUTHENTICATED' | 'LIMIT_EXCEEDED' | 'UNAVAILABLE';

export class RunutError extends Error {
  override readonly name: string = 'RunutError';

  /** @param words what is wrong, in each language; `message` is the English one */
  constructor(
    readonly code: ErrorCode,
    readonly words: Words,
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(words.en, options);
  }
}

export interface FieldFault {
  /** Where it stands, `phase` or `changes.3.name`. */
  readonly field: string;
  readonly value: unknown;
  /** The name of the rule that it breaks. */
  readonly rule: string;
  readonly message: Words;
}

/** @returns an error that lists every wrong field, its value and the rule */
export const badInput = (faults: readonly FieldFault[], details: Readonly<Record<string, unknown>> = {}): RunutError =>
  new RunutError(
    'BAD_USER_INPUT',
    inBoth((language) => faults.map(({ field, message }) => `${field}: ${message[language]}`).join('; ')),
    {
      fields: faults.map((fault) => ({ ...fault, value: shortened(fault.value) })),
      ...details,
    },
  );

export const badField = (
  field: string,
  value: unknown,
  rule: string,
  message: Words,
  details: Readonly<Record<string, unknown>> = {},
): RunutError => badInput([{ field, value, rule, message }], details);

/** Kinds go by one name in both languages. */
const INDONESIAN: Readonly<Record<string, string>> = { item: 'item', link: 'tautan' };

/**
 * @param what `item`, `link`, or a kind
 * @param where the argument or field that named it
 */
export const notFound = (what: string, ref: string, where?: string): RunutError =>
  new RunutError(
    'NOT_FOUND',
    {
      en: `There is no ${what} with the id or code ${ref}.`,
      id: `Tidak ada ${INDONESIAN[what] ?? what} dengan id atau kode ${ref}.`,
    },
    { ref, ...(where === undefined ? {} : { where }) },
  );

export const conflict = (message: Words, details: Readonly<Record<string, unknown>> = {}): RunutError =>
  new RunutError('CONFLICT', message, details);

export const limitExceeded = (message: Words, details: Readonly<Record<string, unknown>> = {}): RunutError =>
  new RunutError('LIMIT_EXCEEDED', message, details);

export const unavailable = (cause: unknown): RunutError =>
  new RunutError(
    'UNAVAILABLE',
    {
      en: 'The database cannot be reached just now; try again in a moment.',
      id: 'Basis data sedang tidak dapat dijangkau; coba lagi sebentar lagi.',
    },
    {},
    { cause },
  );

const SHOWN = 200;

/** A value that may be two megabytes long is not sent back whole. */
const shortened = (value: unknown): unknown =>
  typeof value === 'string' && value.length > SHOWN ? `${value.slice(0, SHOWN)}… (${value.length} characters)` : value;
