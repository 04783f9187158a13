/** Longer nobody waits for what others wait for before he asks himself. */
const PATIENCE_MS = 20;

/** A value that changes: read once for all who ask for it before that reading begins, and never before they asked. */
export class Shared<T> {
  private running: Promise<T> | undefined;
  private next: Promise<T> | undefined;

  constructor(private readonly read: () => Promise<T>) {}

  get(): Promise<T> {
    if (!this.running) return this.begin();
    this.next ??= this.after(this.running);
    return this.next;
  }

  private begin(): Promise<T> {
    const reading = this.read().finally(() => {
      if (this.running === reading) this.running = undefined;
    });
    this.running = reading;
    return reading;
  }

  private async after(running: Promise<T>): Promise<T> {
    await atMost(PATIENCE_MS, running);
    this.next = undefined;
    return this.begin();
  }
}

/** Waits for the end of something, good or bad, but no longer than this. */
const atMost = async (ms: number, work: Promise<unknown>): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  const ended = work.then(
    () => undefined,
    () => undefined,
  );
  await Promise.race([ended, late]);
  clearTimeout(timer);
};
