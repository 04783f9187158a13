import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { GraphQLRequest } from '../inventory/resolvers/request.js';
import { isWords } from './coercion-words.js';
import { type Language, languageOf } from '../operations/accept-language.js';

export const languageOfRequest = ({ headers }: FastifyRequest): Language => languageOf(headers['accept-language']);

/** Says in which language an answer is, and that it is not to be kept, unless its route says otherwise. A Fastify hook. */
export const labelAnswer = (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
  reply.headers({
    'content-language': languageOfRequest(request),
    vary: 'accept, accept-language',
    'cache-control': 'no-store',
  });
  done();
};

/**
 * In which language an error is to be told. Remembered with the error: an AsyncLocalStorage knows it everywhere, and
 * makes every promise of every request dearer, a sixth of the server's work on a trace (Node 20).
 */
const languages = new WeakMap<object, Language>();

export const languageOfError = (error: unknown): Language | undefined =>
  typeof error === 'object' && error !== null ? languages.get(error) : undefined;

/** Remembers whose errors they are; Apollo formats an error without a word on who asked. */
export const askersOfErrors: ApolloServerPlugin<GraphQLRequest> = {
  requestDidStart: ({ contextValue: { language } }) =>
    Promise.resolve({
      didEncounterErrors: ({ errors }) => {
        for (const error of errors) languages.set(error, language);
        return Promise.resolve();
      },
    }),
};

/** Of a refusal that is told in every language, leaves that of the one who asked. A Fastify `onSend` hook. */
export const chooseLanguage = (
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: (error: null, payload: unknown) => void,
): void => {
  if (reply.statusCode < 400 || typeof payload !== 'string' || !payload.includes('"words"')) return done(null, payload);
  const { errors, ...rest } = JSON.parse(payload) as { errors: readonly GraphQLFormattedError[] };
  const language = languageOfRequest(request);
  const told = JSON.stringify({ ...rest, errors: errors.map((error) => inLanguage(error, language)) });
  reply.header('content-length', Buffer.byteLength(told));
  done(null, told);
};

const inLanguage = (error: GraphQLFormattedError, language: Language): GraphQLFormattedError => {
  const { words, ...extensions } = error.extensions ?? {};
  return isWords(words) ? { ...error, message: words[language], extensions } : error;
};
