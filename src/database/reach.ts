import type { Connection } from './connection.js';
import { unavailable } from './errors.js';
import { Line, type Work } from './line.js';
import { type Failure, Pulse } from './pulse.js';
import { Watch } from './watch.js';

/** Why the database cannot be used, and since when that is known. */
export interface Outage {
  readonly since: Date;
  readonly failure: Failure;
}

/**
 * Keeps a line to the database. When it falls silent, everybody who waits is told within 1.6 s, and a new line is taken;
 * whoever comes then waits for one pulse, 0.9 s at most, which finds out whether the database is back.
 */
export class Reach {
  /** The last is the one for new work; before it are those on which old work still goes on. */
  private lines: Line[] = [];
  private known: Outage | undefined;
  private isClosed = false;
  private readonly pulse: Pulse;
  private readonly watch: Watch;

  constructor(private readonly connection: Connection) {
    this.pulse = new Pulse(connection);
    this.watch = new Watch({
      isBusy: () => this.lines.some((line) => line.isBusy),
      ask: async () => (await this.pulse.beat()) === undefined,
      silent: () => {
        this.know('SILENT');
        this.cut('Neo4j fell silent.');
      },
    });
  }

  /** @throws RunutError UNAVAILABLE in under 2 s when the database is gone, or what the work throws */
  async run<T>(work: Work<T>): Promise<T> {
    if (this.known) {
      const outage = await this.check();
      if (outage) throw unavailable(new Error(`Neo4j is ${outage.failure}.`));
    }
    if (this.isClosed) throw unavailable(new Error('The database was closed.'));
    return this.openLine().run(work);
  }

  /** Asks the database. @returns what is wrong, or undefined when it answers just now */
  async check(): Promise<Outage | undefined> {
    return this.know(await this.pulse.beat());
  }

  close(): void {
    this.isClosed = true;
    this.watch.stop();
    this.pulse.close();
    this.cut('The database was closed.');
  }

  private know(failure: Failure | undefined): Outage | undefined {
    this.known = failure && { since: this.known?.since ?? new Date(), failure };
    return this.known;
  }

  private openLine(): Line {
    const last = this.lines.at(-1);
    if (last?.isOpen) return last;
    const line = new Line(this.connection, {
      begun: () => this.watch.begin(),
      heard: () => {
        this.watch.heard();
        this.pulse.warm();
      },
    });
    this.lines = [...this.lines.filter((old) => old.isBusy), line];
    return line;
  }

  private cut(why: string): void {
    for (const line of this.lines) line.cut(new Error(why));
    this.lines = [];
  }
}
