/** Something the machine lacks or a step that failed; the message is one line that says what to do. */
export class PreparationError extends Error {
  /**
   * @param {string} message one line
   * @param {string} [output] what the failed command printed, shown above the line
   */
  constructor(message, output = '') {
    super(message);
    this.name = 'PreparationError';
    this.output = output;
  }
}
