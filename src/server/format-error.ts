import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { randomUUID } from 'node:crypto';
import { type FieldFault, RunutError } from '../database/errors.js';
import type { Words } from '../metamodel/words.js';
import type { Language } from '../operations/accept-language.js';
import { isWords } from './coercion-words.js';
import { shortenValues } from './echo.js';
import { wordsOfGraphql } from './graphql-words.js';
import { languageOfError } from './spoken-language.js';

const logger = new Logger('GraphQL');

/**
 * For Apollo, which formats what it refuses before it is a question without a word on who asked: that is told in every
 * language, and `chooseLanguage` leaves one.
 */
export const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const language = languageOfError(error);
  if (language) return answerOf(formatted, error, language);
  const [en, id] = [answerOf(formatted, error, 'en'), answerOf(formatted, error, 'id')];
  return { ...en, extensions: { ...en.extensions, words: { en: en.message, id: id.message } satisfies Words } };
};

/**
 * The one place where errors become answers, in the language of the one who asks: never a stack trace, never raw Cypher.
 * @param formatted the error as GraphQL would tell it
 * @param error itself
 */
export const answerOf = (
  formatted: GraphQLFormattedError,
  error: unknown,
  language: Language,
): GraphQLFormattedError => {
  const { message, path, locations } = formatted;
  const original = (error instanceof GraphQLError ? error.originalError : undefined) ?? error;
  if (original instanceof RunutError)
    return {
      message: original.words[language],
      path,
      locations,
      extensions: { code: original.code, ...spokenDetails(original, language) },
    };
  const code = formatted.extensions?.['code'];
  if (code === 'INTERNAL_SERVER_ERROR' || code === undefined) return internal(original, formatted, language);
  if (/more tha[nt] \d+ tokens/.test(message))
    return { message: TOO_LONG[language], extensions: { code: 'LIMIT_EXCEEDED' } };
  const { stacktrace: _, words, ...extensions } = formatted.extensions ?? {};
  const spoken = isWords(words) ? words : wordsOfGraphql(withoutSuggestions(message));
  return { message: spoken?.[language] ?? shortenValues(message), path, locations, extensions };
};

const TOO_LONG = {
  en: 'The document is too long; ask in several queries.',
  id: 'Dokumen terlalu panjang; ajukan dalam beberapa kueri.',
};

/** Somebody who may not see the schema should not be told it name by name. */
const withoutSuggestions = (message: string): string =>
  process.env['NODE_ENV'] === 'production' ? message.replace(/ Did you mean [^]*\?$/, '') : message;

const internal = (
  error: unknown,
  { path, locations }: GraphQLFormattedError,
  language: Language,
): GraphQLFormattedError => {
  const incident = incidentOf(error);
  const spoken = {
    en: `Something went wrong here, not with your question. The log says more under ${incident}.`,
    id: `Ada yang salah di sini, bukan pada pertanyaan Anda. Catatan server memuat selengkapnya dengan nomor ${incident}.`,
  };
  return { message: spoken[language], path, locations, extensions: { code: 'INTERNAL_SERVER_ERROR', incident } };
};

const incidents = new WeakMap<object, string>();

/** Under what the log says more; an error that is told twice is one incident. */
const incidentOf = (error: unknown): string => {
  const known = error instanceof Error ? incidents.get(error) : undefined;
  if (known) return known;
  const incident = randomUUID();
  if (error instanceof Error) incidents.set(error, incident);
  logger.error(`${incident}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return incident;
};

/** The details of a refusal, with the sentences about each field in one language. */
const spokenDetails = ({ details }: RunutError, language: Language): Readonly<Record<string, unknown>> => {
  const fields: unknown = details['fields'];
  if (!Array.isArray(fields)) return details;
  return {
    ...details,
    fields: fields.map((fault: FieldFault) => ({ ...fault, message: fault.message[language] })),
  };
};
