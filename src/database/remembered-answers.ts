import { LRUCache } from 'lru-cache';
import type { Row, Statement } from './database.js';

/**
 * What a commit changes becomes visible record by record, not at once: an answer of so few milliseconds after the last
 * change may hold a part of it only, so it is given and not kept.
 */
const SETTLING_MS = 10_000;
/** Who changes the graph past Runut moves no position: such a change is seen after this long at the latest. */
const KEPT_MS = 300_000;

/** An answer with the moment of the graph that it holds for. */
interface Remembered {
  /** As JSON. */
  readonly moment: string;
  readonly rows: readonly Row[];
}

const PINNED = 'CYPHER 5\n';
/** The last change: no two states of a graph have the same, not even when an older one was restored and changed anew. */
const MOMENT = `OPTIONAL MATCH (feed:Feed {id: 'feed'})
WITH [feed.position, feed.changedAt] AS moment, timestamp() - feed.changedAt > ${SETTLING_MS} AS isSettled`;
/** Asked before a remembered answer is given. */
const ASK_MOMENT: Statement = { text: `${PINNED}${MOMENT}\nRETURN moment`, parameters: {} };
/** Longer nobody waits for an answer that others wait for before he asks himself. */
const PATIENCE_MS = 20;

type Read = (statement: Statement) => Promise<readonly Row[]>;

/**
 * Answers of questions, kept for as long as the graph does not change. Before a question that is known is answered, the
 * graph is asked for its moment; all who wait for that are told at once.
 */
export class RememberedAnswers {
  private readonly answers: LRUCache<string, Remembered>;
  private readonly moment: Shared<string>;

  /** @param memory about how much of it the answers may take, in bytes; one alone a quarter of it */
  constructor(
    memory: number,
    private readonly read: Read,
  ) {
    this.answers = new LRUCache<string, Remembered>({ maxSize: memory, maxEntrySize: memory / 4, ttl: KEPT_MS });
    this.moment = new Shared(async () => momentOf(await read(ASK_MOMENT)));
  }

  /**
   * @param statement hangs on nothing but its parameters and the graph, and always answers with at least one row
   * @returns its rows, frozen: others get them as well
   */
  async ask({ text, parameters }: Statement): Promise<readonly Row[]> {
    const key = `${text}\n${JSON.stringify(parameters)}`;
    const known = this.answers.get(key);
    if (known && known.moment === (await this.moment.get())) return known.rows;
    const rows = await this.read({ text: withMoment(text), parameters });
    const size = key.length + freeze(rows);
    if (rows[0]?.get('isSettled') === true) this.answers.set(key, { moment: momentOf(rows), rows }, { size });
    else this.answers.delete(key);
    return rows;
  }
}

const momentOf = ([row]: readonly Row[]): string => JSON.stringify(row?.get('moment'));

/** The same statement, which tells the moment of the graph besides. */
const withMoment = (text: string): string => `${PINNED}${MOMENT}\nCALL () {\n${text.slice(PINNED.length)}\n}\nRETURN *`;

/** A value that changes: read once for all who ask for it before that reading begins, and never before they asked. */
class Shared<T> {
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

/**
 * Freezes a value and all that is in it, kept or not: who changes an answer fails at once, and not for the next asker.
 * @returns about the memory that it takes, in bytes
 */
const freeze = (value: unknown): number => {
  if (typeof value === 'string') return 24 + value.length;
  if (typeof value !== 'object' || value === null) return 8;
  Object.freeze(value);
  let bytes = 32;
  for (const inner of Array.isArray(value) ? value : Object.values(value)) bytes += freeze(inner);
  return bytes;
};
