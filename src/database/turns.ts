/**
 * Lets so many in at a time, the others in the order in which they came. The driver's own queue has one time limit for
 * waiting for a free connection and for making one; here only the waiting is long.
 */
export class Turns {
  private readonly queue: (() => void)[] = [];

  constructor(private free: number) {}

  /** Resolves when it is one's turn; every turn is given back by `leave`. */
  enter(): Promise<void> {
    if (this.free > 0) {
      this.free -= 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => this.queue.push(resolve));
  }

  leave(): void {
    const next = this.queue.shift();
    if (next) next();
    else this.free += 1;
  }
}
