import neo4j, { Neo4jError } from 'neo4j-driver';
import { RunutError, unavailable } from './errors.js';

/** The connection broke, or there was none to be had. */
export const isConnectionLost = (error: unknown): boolean =>
  error instanceof Neo4jError &&
  (error.code === neo4j.error.SERVICE_UNAVAILABLE || error.code === neo4j.error.SESSION_EXPIRED);

/** What a statement had found was deleted by another before it was read. The driver does not count it as passing. */
const VANISHED = 'Neo.ClientError.Statement.EntityNotFound';

/** All that statements may take together, or one alone. Neo4j takes it to pass, but what is too large stays so. */
const isOutOfMemory = ({ code }: Neo4jError): boolean =>
  code === 'Neo.TransientError.General.MemoryPoolOutOfMemoryError' ||
  code === 'Neo.TransientError.General.TransactionOutOfMemoryError';

/** Another statement was in the way, a deadlock for example: the same may go well in a moment. */
export const isTransient = (error: unknown): boolean =>
  error instanceof Neo4jError &&
  (error.retriable || error.code === VANISHED) &&
  !isConnectionLost(error) &&
  !isOutOfMemory(error);

/** Nothing came on the connection for as long as Neo4j promises to send something: a second try may wait as long. */
export const isSilence = (error: unknown): boolean =>
  error instanceof Neo4jError && /server didn't respond/i.test(error.message);

/** A connection could not be made in time; the driver goes on counting it as one of its own. */
export const isAcquisitionTimeout = (error: unknown): boolean =>
  error instanceof Neo4jError && /acquisition timed out/i.test(error.message);

/** Neo4j has spoken, if only to refuse. */
export const isAnswer = (error: unknown): boolean =>
  error instanceof Neo4jError && error.code.startsWith('Neo.') && !isConnectionLost(error);

/** What a failure of the driver is to the one who asked; what is none of them comes back as it is. */
export const translated = (error: unknown): unknown => {
  if (error instanceof RunutError || !(error instanceof Neo4jError)) return error;
  if (isConnectionLost(error) || error.code === 'N/A' || isAcquisitionTimeout(error)) return unavailable(error);
  // One code where the limit is Neo4j's own, another where it came with the statement.
  if (error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut'))
    return new RunutError(
      'LIMIT_EXCEEDED',
      {
        en: 'The question took too long; ask for less at once.',
        id: 'Pertanyaan ini memakan waktu terlalu lama; mintalah lebih sedikit sekaligus.',
      },
      { outOfTime: true },
      { cause: error },
    );
  if (isOutOfMemory(error))
    return new RunutError(
      'LIMIT_EXCEEDED',
      {
        en: 'Neo4j does not have the memory for this; do less at once, or give it more (NEO4J_HEAP).',
        id: 'Memori Neo4j tidak cukup untuk ini; kerjakan lebih sedikit sekaligus, atau tambah memorinya (NEO4J_HEAP).',
      },
      { outOfMemory: true },
      { cause: error },
    );
  if (error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed')
    return new RunutError(
      'CONFLICT',
      {
        en: 'Something with the same code or id is there already.',
        id: 'Sudah ada yang memakai kode atau id yang sama.',
      },
      {},
      { cause: error },
    );
  return error;
};
