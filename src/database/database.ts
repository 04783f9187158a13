import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, type Record as Row } from 'neo4j-driver';
import type { Connection } from './connection.js';
import { isConnectionLost, isSilence, isTransient, translated } from './driver-faults.js';
import { type Outage, Reach } from './reach.js';

export type { Connection, Row };
export type Parameters = Readonly<Record<string, unknown>>;

/** A statement's text, CYPHER 5 pinned, with its parameters. */
export interface Statement {
  readonly text: string;
  readonly parameters: Parameters;
}

/** Runs statements in a write transaction. */
export interface Transaction {
  run(statement: Statement): Promise<readonly Row[]>;
}

/** Hears of every statement that is sent; tests count them. */
export type StatementListener = (statement: Statement) => void;

const READ_MS = 30_000;
const WRITE_MS = 120_000;
const VERSION_MS = 10_000;
/** What is later than Neo4j's own limit by so much does not come any more. */
const MARGIN_MS = 2_000;
/** After a deadlock, with pauses of 25, 50, 100 … ms. */
const ATTEMPTS = 9;
const FIRST_PAUSE_MS = 25;

/**
 * The one way to Neo4j. Reads are auto-commit (0.4 ms cheaper than managed ones). The driver's managed transactions are
 * not used for writes: they try again for seconds, unseen, also when nobody waits any more.
 */
export class Database {
  private readonly reach: Reach;
  private readonly listeners = new Set<StatementListener>();

  constructor(private readonly connection: Connection) {
    this.reach = new Reach(connection);
  }

  /**
   * Reads; tried again when that may help.
   * @throws RunutError UNAVAILABLE, in under 2 s, when Neo4j cannot be reached or falls silent
   */
  read(statement: Statement): Promise<readonly Row[]> {
    return this.trying(() =>
      this.reach.run({ deadlineMs: READ_MS + MARGIN_MS, run: (driver) => this.readOnce(driver, statement) }),
    );
  }

  private async readOnce(driver: Driver, statement: Statement): Promise<readonly Row[]> {
    this.tell(statement);
    const session = this.session(driver, neo4j.session.READ);
    try {
      const result = await withoutStack(() => session.run(statement.text, statement.parameters, { timeout: READ_MS }));
      return result.records;
    } catch (error) {
      if (error instanceof Error) Error.captureStackTrace(error);
      throw error;
    } finally {
      await session.close();
    }
  }

  /**
   * One transaction: all of it or nothing. The work may run again when Neo4j asks for it or the connection breaks, even
   * at the commit, so it has no other effects; never once the asker was told that it failed.
   * @throws RunutError UNAVAILABLE, in under 2 s, when Neo4j cannot be reached or falls silent, or what the work throws
   */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.trying(() =>
      this.reach.run({
        deadlineMs: WRITE_MS + MARGIN_MS,
        run: (driver, isWanted) => this.writeOnce(driver, isWanted, work),
      }),
    );
  }

  private async writeOnce<T>(
    driver: Driver,
    isWanted: () => boolean,
    work: (transaction: Transaction) => Promise<T>,
  ): Promise<T> {
    const requireWanted = (): void => {
      if (!isWanted()) throw new Error('Nobody waits for this transaction any more.');
    };
    const session = this.session(driver, neo4j.session.WRITE);
    try {
      const transaction = await session.beginTransaction({ timeout: WRITE_MS });
      const value = await work({
        run: async (statement) => {
          requireWanted();
          this.tell(statement);
          return (await transaction.run(statement.text, statement.parameters)).records;
        },
      });
      requireWanted();
      await transaction.commit();
      return value;
    } finally {
      // Rolls back what was not committed.
      await session.close();
    }
  }

  /**
   * A connection that broke may have been an old one only, so the database itself is asked before anybody is told that
   * it is gone. What fell silent is not tried again: the asker has waited already.
   */
  private async trying<T>(attempt: () => Promise<T>): Promise<T> {
    let wasLost = false;
    for (let attempts = 1; ; attempts += 1) {
      try {
        return await attempt();
      } catch (error) {
        if (attempts < ATTEMPTS && isTransient(error)) {
          await sleep(FIRST_PAUSE_MS * 2 ** (attempts - 1) * (0.5 + Math.random()));
          continue;
        }
        const mayBeBack = isConnectionLost(error) && !isSilence(error) && !wasLost;
        if (!mayBeBack || (await this.reach.check())) throw translated(error);
        wasLost = true;
      }
    }
  }

  private session(driver: Driver, defaultAccessMode: 'READ' | 'WRITE') {
    return driver.session({ database: this.connection.database, defaultAccessMode, fetchSize: -1 });
  }

  /** Schema commands may share a transaction with nothing else. */
  async command(text: string): Promise<void> {
    await this.write((transaction) => transaction.run({ text, parameters: {} }));
  }

  /** @returns the version of Neo4j, such as `5.26.30`; fails when it cannot be reached or refuses the password */
  async serverVersion(): Promise<string> {
    const { database } = this.connection;
    const info = await this.reach.run({ deadlineMs: VERSION_MS, run: (driver) => driver.getServerInfo({ database }) });
    return (info.agent ?? '').replace('Neo4j/', '');
  }

  /** Asks whether Neo4j answers just now. @returns what is wrong, known within 0.9 s; undefined when it answers */
  outage(): Promise<Outage | undefined> {
    return this.reach.check();
  }

  /** @returns a function that stops the listening */
  listen(listener: StatementListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(statement: Statement): void {
    for (const listener of this.listeners) listener(statement);
  }

  /** Ends what is under way as well; never waits for a Neo4j that does not answer. */
  close(): Promise<void> {
    this.reach.close();
    return Promise.resolve();
  }
}

/** The driver writes down, at every statement, who ran it, in case it fails; that costs more than sending it. */
const withoutStack = <T>(run: () => T): T => {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
};

/** JavaScript numbers reach Neo4j as floats unless they are told to be whole. */
export const integer = (value: number): unknown => neo4j.int(value);
