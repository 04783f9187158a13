import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ErrorCode, RunutError } from '../../database/errors.js';
import { answerOf } from '../format-error.js';
import { languageOfRequest } from '../spoken-language.js';

const STATUS: Readonly<Record<ErrorCode, number>> = {
  BAD_USER_INPUT: 400,
  LIMIT_EXCEEDED: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  UNAVAILABLE: 503,
};

/** What goes wrong with a download, told as GraphQL tells it: `{ errors: [{ message, extensions: { code } }] }`. */
@Catch()
export class DownloadFaults implements ExceptionFilter {
  catch(fault: unknown, host: ArgumentsHost): void {
    const message = fault instanceof Error ? fault.message : String(fault);
    const http = host.switchToHttp();
    http
      .getResponse<FastifyReply>()
      .code(fault instanceof RunutError ? STATUS[fault.code] : 500)
      .header('cache-control', 'no-store')
      .send({ errors: [answerOf({ message }, fault, languageOfRequest(http.getRequest<FastifyRequest>()))] });
  }
}
