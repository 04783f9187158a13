/** The model contradicts itself; `faults` has one sentence for each contradiction, with its remedy. */
export class DeclarationError extends Error {
  override readonly name = 'DeclarationError';

  constructor(readonly faults: readonly string[]) {
    super(`The model cannot be used:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}
