/** Variables of the environment are wrong; `faults` has one line for each: its name, its value, what is expected. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';

  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'));
  }
}
