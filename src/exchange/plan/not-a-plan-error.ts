/** The text is not a plan document; nothing was read from it and nothing must be written. */
export class NotAPlanError extends Error {
  override readonly name = 'NotAPlanError';
  readonly code = 'NOT_A_PLAN';

  /**
   * @param fileName the file as the caller named it
   * @param found what was seen instead, one line
   * @param advice what the user can do about it
   */
  constructor(
    readonly fileName: string,
    readonly found: string,
    readonly advice: string,
  ) {
    super(
      `${fileName} is not a plan document. Looked for: sections of an ICT master plan (vision, missions, values, ` +
        `goals, problems, strategies, roadmap) with entries beneath them. Found: ${found}. ${advice}`,
    );
  }
}
