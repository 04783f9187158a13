import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type ErrorCode, RunutError } from '../../database/errors.js';
import { answerOf } from '../format-error.js';
import { spokenLanguage } from '../spoken-language.js';

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
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    reply
      .code(fault instanceof RunutError ? STATUS[fault.code] : 500)
      .header('cache-control', 'no-store')
      .send({ errors: [answerOf({ message }, fault, spokenLanguage())] });
  }
}
