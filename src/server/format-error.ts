import { unwrapResolverError } from '@apollo/server/errors';
import { Logger } from '@nestjs/common';
import type { GraphQLFormattedError } from 'graphql';
import { randomUUID } from 'node:crypto';
import { type FieldFault, inWords, RunutError } from '../database/errors.js';

const logger = new Logger('GraphQL');

/** The one place where errors become answers: never a stack trace, never raw Cypher. */
export const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const { message, path, locations } = formatted;
  const original = unwrapResolverError(error);
  if (original instanceof RunutError)
    return { message: original.message, path, locations, extensions: { code: original.code, ...inEnglish(original) } };
  const code = formatted.extensions?.['code'];
  if (code === 'INTERNAL_SERVER_ERROR' || code === undefined) return internal(original, formatted);
  if (/more that \d+ tokens|more than \d+ tokens/.test(message))
    return { message: 'The document is too long; ask in several queries.', extensions: { code: 'LIMIT_EXCEEDED' } };
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
  return { message: withoutSuggestions(message), path, locations, extensions };
};

/** Somebody who may not see the schema should not be told it name by name. */
const withoutSuggestions = (message: string): string =>
  process.env['NODE_ENV'] === 'production' ? message.replace(/ Did you mean .*\?$/, '') : message;

const internal = (error: unknown, { path, locations }: GraphQLFormattedError): GraphQLFormattedError => {
  const incident = randomUUID();
  logger.error(`${incident}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return {
    message: `Something went wrong here, not with your question. The log says more under ${incident}.`,
    path,
    locations,
    extensions: { code: 'INTERNAL_SERVER_ERROR', incident },
  };
};

/** The details of a refusal, with the sentences about each field in English. */
const inEnglish = ({ details }: RunutError): Readonly<Record<string, unknown>> => {
  const fields: unknown = details['fields'];
  if (!Array.isArray(fields)) return details;
  return { ...details, fields: fields.map((fault: FieldFault) => ({ ...fault, message: inWords(fault.message).en })) };
};
