const STEP_MS = 100;
/** A point read is answered long before; only what takes longer is accompanied by a pulse. */
const STEPS_BEFORE_ASKING = 3;
/** A pulse that was asked for has had 0.9 s by then, and a second one has begun. */
const STEPS_OF_SILENCE = 15;

interface Watched {
  /** Whether anybody waits for an answer. */
  isBusy(): boolean;
  /** Asks whether the database answers; resolves to true when it does. */
  ask(): Promise<boolean>;
  /** Nothing was heard for 1.5 s, although it was asked. */
  silent(): void;
}

/**
 * Watches while somebody waits for an answer, and only then. What counts as a sign of life is any answer, also one to
 * another statement; silence is counted in steps, so that a pause of this very process counts as one of them.
 */
export class Watch {
  private timer: NodeJS.Timeout | undefined;
  private quietSteps = 0;
  private isAsking = false;

  constructor(private readonly watched: Watched) {}

  /** Somebody begins to wait. */
  begin(): void {
    if (this.timer) return;
    this.quietSteps = 0;
    this.timer = setInterval(() => this.step(), STEP_MS);
    this.timer.unref();
  }

  heard(): void {
    this.quietSteps = 0;
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private step(): void {
    if (!this.watched.isBusy()) {
      this.stop();
      return;
    }
    this.quietSteps += 1;
    if (this.quietSteps >= STEPS_OF_SILENCE) {
      this.stop();
      this.watched.silent();
    } else if (this.quietSteps >= STEPS_BEFORE_ASKING && !this.isAsking) {
      void this.ask();
    }
  }

  private async ask(): Promise<void> {
    this.isAsking = true;
    const answered = await this.watched.ask();
    this.isAsking = false;
    if (answered) this.heard();
  }
}
