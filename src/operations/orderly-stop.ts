import { writeSync } from 'node:fs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** npm passes Ctrl-C on although the terminal has sent it to the server already: the same wish, not a second one. */
const SAME_WISH_MS = 1_500;
const LIMIT_MS = 30_000;
const STDERR = 2;

/**
 * Stops what was started, last first, when the terminal or the system asks for it, and exits with 0. Made before
 * anything is started, it also covers a start that is interrupted half-way. Asked again later than 1.5 s after the first
 * time, it exits at once with 130; the embedded Neo4j ends in both cases.
 */
export class OrderlyStop {
  private readonly steps: { name: string; stop: () => Promise<void> }[] = [];
  private askedAt: number | undefined;

  listen(): void {
    for (const signal of SIGNALS) process.on(signal, () => this.ask());
  }

  /** @param name ends the sentence "Could not stop …" */
  add(name: string, stop: () => Promise<void>): void {
    this.steps.push({ name, stop });
  }

  private ask(): void {
    if (this.askedAt === undefined) {
      this.askedAt = Date.now();
      writeSync(STDERR, 'Stopping …\n');
      setTimeout(() => process.exit(1), LIMIT_MS).unref();
      void this.stopAll().then((isClean) => process.exit(isClean ? 0 : 1));
    } else if (Date.now() - this.askedAt > SAME_WISH_MS) {
      process.exit(130);
    }
  }

  /** Resolves to false when a step failed; the others are stopped all the same. */
  private async stopAll(): Promise<boolean> {
    let isClean = true;
    for (const { name, stop } of this.steps.toReversed()) {
      try {
        await stop();
      } catch (error) {
        isClean = false;
        writeSync(STDERR, `Could not stop ${name}: ${error instanceof Error ? error.message : String(error)}\n`);
      }
    }
    return isClean;
  }
}
