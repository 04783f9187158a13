import type { Changes } from './changes.js';
import type { Feed } from './feed.js';

const LOOK_EVERY_MS = 250;

interface Waiting {
  readonly position: number;
  readonly wake: () => void;
}

/**
 * Wakes those who wait for the feed to move: at once for changes of this server, within 250 ms for those of others on
 * the same graph. One small read each time, whoever many wait, and none while nobody does.
 */
export class FeedWatch {
  private head = 0;
  private readonly waiting = new Set<Waiting>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly feed: Feed,
    changes: Changes,
  ) {
    changes.listen((position) => this.moved(position));
  }

  /** Tells where the feed was seen last. */
  moved(head: number): void {
    this.head = head;
    for (const { position, wake } of this.waiting) if (head > position) wake();
  }

  /** Resolves when the feed is beyond a position, or the signal is given. */
  beyond(position: number, signal: AbortSignal): Promise<void> {
    if (this.head > position || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const one: Waiting = {
        position,
        wake: () => {
          this.waiting.delete(one);
          signal.removeEventListener('abort', one.wake);
          resolve();
        },
      };
      this.waiting.add(one);
      signal.addEventListener('abort', one.wake);
      this.lookLater();
    });
  }

  private lookLater(): void {
    this.timer ??= setTimeout(() => void this.look(), LOOK_EVERY_MS).unref();
  }

  private async look(): Promise<void> {
    try {
      if (this.waiting.size > 0) this.moved(await this.feed.head());
    } catch {
      // Neo4j is away: those who wait go on waiting, and it is asked again.
    }
    this.timer = undefined;
    if (this.waiting.size > 0) this.lookLater();
  }
}
