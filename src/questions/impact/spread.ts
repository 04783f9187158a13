import type { DependencyNode, Need } from './dependency-graph.js';
import type { HitLevel } from './level.js';

/**
 * How a failure spreads at one level: the items that are hit at least so badly, and the needs that pass so much. What
 * a group passes is the state of its `needed`-th best source, so it passes the level once fewer than that are better.
 */
export class Spread {
  readonly hit = new Set<DependencyNode>();
  /** Links looked at so far, as a measure of the work. */
  visited = 0;
  private readonly lost = new Map<Need, number>();

  constructor(private readonly level: HitLevel) {}

  /** Lets these be hit, and everything that follows from it. */
  from(starts: Iterable<DependencyNode>): void {
    const fresh: DependencyNode[] = [];
    const hit = (node: DependencyNode): void => {
      if (this.hit.has(node)) return;
      this.hit.add(node);
      fresh.push(node);
    };
    for (const start of starts) hit(start);
    for (let node = fresh.pop(); node; node = fresh.pop()) {
      for (const { need } of node.uses) {
        this.visited += 1;
        if (need.effect < this.level) continue;
        this.lost.set(need, (this.lost.get(need) ?? 0) + 1);
        if (this.passes(need)) hit(need.node);
      }
    }
  }

  /** It passes at least this level. */
  passes(need: Need): boolean {
    return (this.lost.get(need) ?? 0) > need.supplies.length - need.needed;
  }

  /** Needs with a source that is hit so badly. */
  touched(): IterableIterator<Need> {
    return this.lost.keys();
  }
}
