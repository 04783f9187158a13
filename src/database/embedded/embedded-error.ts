/**
 * Why the embedded Neo4j could not be started, or ended:
 * FOLDER_IN_USE another process holds the data folder; FOLDER_UNUSABLE it cannot be created or written;
 * JARS_MISSING Neo4j was never fetched; JAVA_MISSING, JAVA_TOO_OLD; PORT_TAKEN the Bolt port asked for is not free;
 * MEMORY Java refused the heap or page cache; PASSWORD the one kept does not open this graph; TOO_SLOW no answer in
 * time; DIED it ended by itself.
 */
export type EmbeddedErrorCode =
  | 'FOLDER_IN_USE'
  | 'FOLDER_UNUSABLE'
  | 'JARS_MISSING'
  | 'JAVA_MISSING'
  | 'JAVA_TOO_OLD'
  | 'PORT_TAKEN'
  | 'MEMORY'
  | 'PASSWORD'
  | 'TOO_SLOW'
  | 'DIED';

/** The embedded Neo4j cannot serve; the message is one line that says what to do. */
export class EmbeddedError extends Error {
  override readonly name = 'EmbeddedError';

  constructor(
    readonly code: EmbeddedErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
