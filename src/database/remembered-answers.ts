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
  readonly moment: unknown;
  readonly rows: readonly Row[];
}

const PINNED = 'CYPHER 5\n';
/** The last change: no two states of a graph have the same, not even when an older one was restored and changed anew. */
const MOMENT = `OPTIONAL MATCH (feed:Feed {id: 'feed'})
WITH [feed.position, feed.changedAt] AS moment, timestamp() - feed.changedAt > ${SETTLING_MS} AS isSettled
WHERE coalesce(moment <> $knownMoment, true)`;

/**
 * Answers of questions, kept for as long as the graph does not change. A question that is known is asked together with
 * the moment of its answer: one statement, which ends at once when nothing changed, and answers anew when something did.
 */
export class RememberedAnswers {
  private readonly answers: LRUCache<string, Remembered>;

  /** @param memory about how much of it the answers may take, in bytes; one alone a quarter of it */
  constructor(memory: number) {
    this.answers = new LRUCache<string, Remembered>({ maxSize: memory, maxEntrySize: memory / 4, ttl: KEPT_MS });
  }

  /**
   * @param statement hangs on nothing but its parameters and the graph, and always answers with at least one row
   * @returns its rows, frozen: others get them as well
   */
  async ask(
    { text, parameters }: Statement,
    read: (statement: Statement) => Promise<readonly Row[]>,
  ): Promise<readonly Row[]> {
    const key = `${text}\n${JSON.stringify(parameters)}`;
    const known = this.answers.get(key);
    const asked = { text: sinceMoment(text), parameters: { ...parameters, knownMoment: known?.moment ?? null } };
    const rows = await read(asked);
    if (known && rows.length === 0) return known.rows;
    const size = key.length + freeze(rows);
    const [first] = rows;
    if (first?.get('isSettled') === true) this.answers.set(key, { moment: first.get('moment'), rows }, { size });
    else this.answers.delete(key);
    return rows;
  }
}

/** The same statement, which gives no row when the graph is still at `$knownMoment`. */
const sinceMoment = (text: string): string =>
  `${PINNED}${MOMENT}\nCALL () {\n${text.slice(PINNED.length)}\n}\nRETURN *`;

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
