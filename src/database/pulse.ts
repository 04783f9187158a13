import neo4j, { type Driver } from 'neo4j-driver';
import { type Connection, dropDriver, openDriver } from './connection.js';

/** Counted in steps, so that a pause of this very process counts as one of them and not as silence of the database. */
const STEP_MS = 100;
/** With 50 statements that keep two processors busy, a kept connection answers in 0.5 s and a new one in 1.1 s. */
const STEPS = 9;
const STEPS_ALONE = 4;

/** UNREACHABLE: refused, or no such address; SILENT: connected, perhaps, and no answer. */
export type Failure = 'UNREACHABLE' | 'SILENT';

/** Asks whether the database answers at all, on a connection of its own, whatever the others are busy with. */
export class Pulse {
  private kept: Driver | undefined;
  private isClosed = false;
  private beating: Promise<Failure | undefined> | undefined;

  constructor(private readonly connection: Connection) {}

  /** Opens the connection ahead of need, when the database is known to answer. */
  warm(): void {
    if (!this.kept) void this.beat();
  }

  /** @returns undefined when it answered within 0.9 s. Those who ask at the same time share one beat. */
  beat(): Promise<Failure | undefined> {
    this.beating ??= this.once().finally(() => {
      this.beating = undefined;
    });
    return this.beating;
  }

  /** Its own connection may be the only one that is broken, so half-way a new one is tried beside it. */
  private async once(): Promise<Failure | undefined> {
    const first = this.kept ?? this.open();
    this.kept = first;
    const asked = this.ask(first);
    const early = await Promise.race([asked.catch((): Failure => 'UNREACHABLE'), silence(STEPS_ALONE)]);
    if (early === undefined || this.isClosed) return early;
    const second = this.open();
    const late = await Promise.race([
      Promise.any([asked, this.ask(second)]).catch((): Failure => 'UNREACHABLE'),
      silence(STEPS - STEPS_ALONE),
    ]);
    dropDriver(first);
    this.kept = second;
    if (late !== undefined || this.isClosed) this.drop();
    return late;
  }

  private open(): Driver {
    return openDriver(this.connection, 1, STEP_MS * STEPS);
  }

  private async ask(driver: Driver): Promise<undefined> {
    const session = driver.session({ database: this.connection.database, defaultAccessMode: neo4j.session.READ });
    await session.run('CYPHER 5 RETURN 1');
    await session.close();
  }

  close(): void {
    this.isClosed = true;
    this.drop();
  }

  private drop(): void {
    if (this.kept) dropDriver(this.kept);
    this.kept = undefined;
  }
}

const silence = (steps: number): Promise<Failure> =>
  new Promise((resolve) => {
    let left = steps;
    const timer = setInterval(() => {
      left -= 1;
      if (left > 0) return;
      clearInterval(timer);
      resolve('SILENT');
    }, STEP_MS);
  });
