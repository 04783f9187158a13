import type { Driver } from 'neo4j-driver';
import { type Connection, dropDriver, openDriver } from './connection.js';
import { isAcquisitionTimeout, isAnswer } from './driver-faults.js';
import { unavailable } from './errors.js';
import { Turns } from './turns.js';

const CONNECTIONS = 50;
/** Making a connection, not waiting for a free one. */
const CONNECT_MS = 1_800;

/** A statement or a transaction that somebody waits for. */
export interface Work<T> {
  /** What Neo4j itself should have ended by; later the connection counts as silent. */
  readonly deadlineMs: number;
  /** @param isWanted false once the asker was told that it failed: nothing more may be started then */
  run(driver: Driver, isWanted: () => boolean): Promise<T>;
}

/** Told when work begins, and when anything is heard of the database. */
export interface LineListener {
  begun(): void;
  heard(): void;
}

/**
 * One driver with everything that is under way on it. A driver cannot take a statement back that waits on a silent
 * connection, nor get that connection back into its pool: so the asker is let go, and the driver as a whole is replaced.
 */
export class Line {
  private readonly driver: Driver;
  private readonly turns = new Turns(CONNECTIONS);
  /** How to tell each asker that it is over. */
  private readonly underWay = new Set<(cause: Error) => void>();
  private isRetired = false;

  constructor(
    connection: Connection,
    private readonly listener: LineListener,
  ) {
    this.driver = openDriver(connection, CONNECTIONS, CONNECT_MS);
  }

  get isBusy(): boolean {
    return this.underWay.size > 0;
  }

  /** @throws RunutError UNAVAILABLE when the line is cut or the deadline passes, or what the work throws */
  async run<T>(work: Work<T>): Promise<T> {
    let isWanted = true;
    let end: (cause: Error) => void = () => undefined;
    const ended = new Promise<never>((_, reject) => {
      end = (cause) => {
        isWanted = false;
        reject(unavailable(cause));
      };
    });
    let timer: NodeJS.Timeout | undefined;
    const inTurn = async (): Promise<T> => {
      await this.turns.enter();
      try {
        if (!isWanted) throw new Error('Nobody waits for this any more.');
        timer = setTimeout(() => {
          end(new Error(`No answer in ${work.deadlineMs} ms.`));
          this.retire();
        }, work.deadlineMs);
        const value = await work.run(this.driver, () => isWanted);
        if (isWanted) this.listener.heard();
        return value;
      } catch (error) {
        if (isWanted && isAnswer(error)) this.listener.heard();
        if (isAcquisitionTimeout(error)) this.retire();
        throw error;
      } finally {
        this.turns.leave();
      }
    };
    this.underWay.add(end);
    this.listener.begun();
    try {
      return await Promise.race([inTurn(), ended]);
    } finally {
      clearTimeout(timer);
      this.underWay.delete(end);
      if (this.isRetired && !this.isBusy) dropDriver(this.driver);
    }
  }

  /** Takes no new work; what is under way goes on, and the driver is closed after it. */
  retire(): void {
    this.isRetired = true;
    if (!this.isBusy) dropDriver(this.driver);
  }

  get isOpen(): boolean {
    return !this.isRetired;
  }

  /** Ends all that is under way, and the driver. */
  cut(cause: Error): void {
    this.isRetired = true;
    dropDriver(this.driver);
    for (const end of this.underWay) end(cause);
  }
}
