import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Language, languageOf } from '../operations/accept-language.js';

const spoken = new AsyncLocalStorage<Language>();

/** The language of the request that is being answered; Apollo formats errors without a word on whose they are. */
export const spokenLanguage = (): Language => spoken.getStore() ?? languageOf(undefined);

/**
 * Hears in which language somebody asks, and says in which he is answered. A Fastify `preHandler` hook: earlier ones
 * run before the body is read, and what is remembered there is forgotten when it arrives.
 */
export const hearLanguage = (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
  const language = languageOf(request.headers['accept-language']);
  reply.header('content-language', language).header('vary', 'accept, accept-language');
  spoken.run(language, done);
};
