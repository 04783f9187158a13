import type { CombinedError } from 'urql';

export interface WrongField {
  readonly field: string;
  readonly value: string;
  readonly rule: string;
  readonly message: string;
}

export type Trouble = 'network' | 'unavailable';

/** Why a question has no answer. */
export type Failure =
  /** Nobody answers, or it is not Runut that does. */
  | { readonly kind: 'network' }
  /** Runut answers, its database does not. */
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'bad-input'; readonly message: string; readonly fields: readonly WrongField[] }
  /** What the server says of it names kinds as the API does; pages have their own words. */
  | { readonly kind: 'not-found'; readonly ref: string }
  /** @property outOfTime the answer took too long: Neo4j may only have had to plan it first, as after a start */
  | { readonly kind: 'limit'; readonly message: string; readonly outOfTime: boolean }
  | { readonly kind: 'other'; readonly message: string };

/** These pass by themselves: it is asked again without anybody doing something. */
export const passes = (failure: Failure): failure is Extract<Failure, { readonly kind: Trouble }> =>
  failure.kind === 'network' || failure.kind === 'unavailable';

export const failureOf = (error: CombinedError): Failure => {
  const [first] = error.graphQLErrors;
  if (!first) return { kind: 'network' };
  const { message, extensions } = first;
  switch (extensions['code']) {
    case 'UNAVAILABLE':
      return { kind: 'unavailable' };
    case 'BAD_USER_INPUT':
      return { kind: 'bad-input', message, fields: wrongFields(extensions['fields']) };
    case 'NOT_FOUND':
      return { kind: 'not-found', ref: String(extensions['ref']) };
    case 'LIMIT_EXCEEDED':
      return { kind: 'limit', message, outOfTime: extensions['outOfTime'] === true };
    default:
      return { kind: 'other', message };
  }
};

const wrongFields = (fields: unknown): WrongField[] =>
  Array.isArray(fields)
    ? fields.filter(isRecord).map(({ field, value, rule, message }) => ({
        field: String(field),
        value: typeof value === 'string' ? value : JSON.stringify(value ?? null),
        rule: String(rule),
        message: typeof message === 'string' ? message : '',
      }))
    : [];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
