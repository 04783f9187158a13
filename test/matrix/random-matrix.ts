import { RandomSource } from '../oracle/random-source.js';
import type { OracleGraph } from '../oracle/trace-oracle.js';
import type { MatrixQuery } from '../oracle/matrix-oracle.js';

export interface KindMatrix extends MatrixQuery {
  readonly rowKind: string;
  readonly columnKind: string;
}

/** Two kinds of a graph, scopes more often than their number would have it, every item of theirs on an axis, by code. */
export const randomMatrix = (seed: number, graph: OracleGraph, today: string): KindMatrix => {
  const random = new RandomSource(seed ^ 0x51f0a7c3);
  const kinds = [...new Set(graph.items.map(({ kind }) => kind))];
  const scopes = kinds.filter((kind) => ['Organization', 'Plan', 'StrategyGroup', 'Category'].includes(kind));
  const pick = (): string => random.pick(scopes.length > 0 && random.chance(0.4) ? scopes : kinds);
  const [rowKind, columnKind] = [pick(), pick()];
  const ofKind = (wanted: string): string[] =>
    graph.items
      .filter(({ kind }) => kind === wanted)
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ id }) => id);
  return {
    rowKind,
    columnKind,
    rows: ofKind(rowKind),
    columns: ofKind(columnKind),
    inherit: random.chance(0.8),
    includeInactive: random.chance(0.25),
    maxHops: random.chance(0.5) ? 12 : random.between(1, 6),
    today,
  };
};
