import type { Basis } from '../basis.js';
import { byKindCodeId } from '../trace/by-kind-code.js';
import { type Restrictions, SCOPES, type WalkQuestion } from '../trace/question.js';
import type { Region, RegionItem } from '../trace/region.js';
import { restricted, UNRESTRICTED } from '../trace/restricted.js';
import { backwards, Steps } from '../trace/steps.js';
import type { Reached } from '../trace/strongest.js';
import type { Cut } from '../trace/walked.js';
import { Walks } from '../trace/walks.js';
import type { Connection } from './cell.js';
import type { MatrixDirection, Way } from './matrix-direction.js';

/** How a matrix is walked; its direction is the model's. */
export interface MatrixQuestion extends Omit<WalkQuestion, 'direction'>, Pick<Restrictions, 'via'> {
  /** Only connections on these bases; all when null. */
  readonly basis: readonly Basis[] | null;
}

/** Finds how the items of two sides are connected. */
export class Connecting {
  private readonly cuts = new Map<string, RegionItem>();
  private readonly region: Region;

  constructor(
    region: Region,
    private readonly question: MatrixQuestion,
    private readonly direction: MatrixDirection,
  ) {
    this.region = restricted(region, { ...UNRESTRICTED, via: question.via });
  }

  /**
   * @param rows the items that stand for rows
   * @param columns the items that stand for columns
   * @returns where one hop more would have connected two, or connected them better
   */
  connect(rows: readonly string[], columns: readonly string[], keep: (connection: Connection) => void): Cut[] {
    for (const way of ['UP', 'DOWN'] as const) {
      const [bottoms, tops] = (way === 'UP' ? [rows, columns] : [columns, rows]).map((ids) =>
        ids.flatMap((id) => this.region.items.get(id) ?? []),
      );
      this.climb(way, bottoms ?? [], tops ?? [], keep);
    }
    return [...this.cuts.values()].sort(byKindCodeId).map((item): Cut => ({ item, reason: 'MAX_HOPS' }));
  }

  /** Walks from the smaller side, which is as good: down is the transpose of up. A unit is walked from, never to. */
  private climb(
    way: Way,
    bottoms: readonly RegionItem[],
    tops: readonly RegionItem[],
    keep: (connection: Connection) => void,
  ): void {
    const fromTop = tops.length < bottoms.length && !bottoms.some(({ kind }) => SCOPES.has(kind));
    const question: WalkQuestion = { ...this.question, direction: fromTop ? 'DOWN' : 'UP' };
    const steps = new Steps(this.region, question);
    const targets = new Map((fromTop ? bottoms : tops).map((item) => [item.id, item]));
    // A walk from the row's item tells its paths as they are; one from the column's, backwards.
    const fromRow = fromTop === (way === 'DOWN');
    const kinds = new Set([...targets.values()].map(({ kind }) => kind));
    const meant = (row: RegionItem | undefined, column: RegionItem | undefined): boolean =>
      row !== undefined && column !== undefined && this.direction.way(row.kind, column.kind) === way;
    for (const origin of fromTop ? tops : bottoms) {
      const ways = [...kinds].map((kind) =>
        fromRow ? this.direction.way(origin.kind, kind) : this.direction.way(kind, origin.kind),
      );
      if (!ways.includes(way)) continue;
      const walks = new Walks(steps, question, [origin]);
      for (const id of walks.reachedIds()) {
        const target = targets.get(id);
        if (!(fromRow ? meant(origin, target) : meant(target, origin))) continue;
        this.take(walks, id, (reached) => connectionOf(origin, reached, fromRow), keep);
      }
    }
  }

  private take(
    walks: Walks,
    id: string,
    connected: (reached: Reached) => Connection,
    keep: (connection: Connection) => void,
  ): void {
    const reached = walks.best(id, this.question.maxHops);
    if (reached) keep(connected(reached));
    const beyond = walks.best(id, this.question.maxHops + 1);
    if (!beyond || beyond.basis === reached?.basis) return;
    for (const step of connected(beyond).paths(1)[0]?.slice(-1) ?? []) this.cuts.set(step.from.id, step.from);
  }
}

const connectionOf = (origin: RegionItem, reached: Reached, fromRow: boolean): Connection => ({
  from: fromRow ? origin : reached.item,
  to: fromRow ? reached.item : origin,
  distance: reached.distance,
  basis: reached.basis,
  inherited: reached.inherited,
  suspect: reached.suspect,
  pathCount: reached.pathCount,
  paths: (most) => (fromRow ? reached.paths(most) : reached.paths(most).map(backwards)),
});
