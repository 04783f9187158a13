import { decodeCursor, encodeCursor } from '../../inventory/compiler/cursor.js';
import { ItemRef } from '../../inventory/answering/references.js';
import { readSize } from '../../inventory/compiler/page.js';
import type { Registry } from '../../metamodel/registry.js';
import type { DeadEnd } from './dead-ends.js';
import { PathAnswers } from './path-answers.js';
import type { Reached } from './strongest.js';
import { traceScope } from './trace-scope.js';
import type { TraceResult } from './trace.service.js';
import type { AbsenceProof, DeadEndItem, ReachedConnection, ReachedItem, TraceAnswer } from './trace-types.js';
import { CutReason } from './trace-types.js';

const CURSOR_ORDER = 'trace';

/** Puts a trace into the form of the API: items and links as references, sentences on demand. */
export class TraceAnswers {
  private readonly paths: PathAnswers;

  constructor(registry: Registry) {
    this.paths = new PathAnswers(registry);
  }

  answer(
    { trace, position, ...within }: TraceResult,
    page: { readonly first: number; readonly after: string | null },
  ): TraceAnswer {
    return {
      origins: trace.origins.map((item) => ItemRef.to(item)),
      reached: this.page(trace.reached, page.first, page.after),
      get absences() {
        return trace.absences.map((absence): AbsenceProof => ({ ...absence, ends: absence.ends.map(deadEnd) }));
      },
      exhaustive: trace.exhaustive,
      cuts: trace.cuts.map(({ item, reason }) => ({ item: item && ItemRef.to(item), reason: CutReason[reason] })),
      scope: traceScope(within),
      position: String(position),
    };
  }

  private page(reached: readonly Reached[], first: number, after: string | null): ReachedConnection {
    readSize(first, 'first');
    const start = after === null ? 0 : placeAfter(reached, after);
    const edges = reached
      .slice(start, start + first)
      .map((one) => ({ cursor: cursorOf(one), node: this.reached(one) }));
    return {
      edges,
      nodes: edges.map((edge) => edge.node),
      pageInfo: {
        hasNextPage: start + first < reached.length,
        hasPreviousPage: start > 0,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      totalCount: reached.length,
    };
  }

  private reached(one: Reached): ReachedItem {
    const { item, distance, basis, inherited, suspect, pathCount } = one;
    return {
      item: ItemRef.to(item),
      distance,
      basis,
      inherited,
      inactive: item.inactive,
      suspect,
      pathCount,
      paths: this.paths.of((most) => one.paths(most).map((steps) => ({ steps, basis, inherited }))),
    };
  }
}

const deadEnd = ({ item, missing }: DeadEnd): DeadEndItem => {
  const kinds = new Map<string, string[]>();
  for (const pair of missing) kinds.set(pair.type, [...(kinds.get(pair.type) ?? []), pair.kind]);
  return {
    item: ItemRef.to(item),
    inactive: item.inactive,
    missing: [...kinds].map(([type, of]) => ({ type, kinds: of })),
  };
};

const keyOf = ({ distance, item }: Reached): (string | number)[] => [distance, item.kind, item.code, item.id];

const cursorOf = (one: Reached): string => encodeCursor(CURSOR_ORDER, keyOf(one));

/** The first place whose key lies beyond the cursor's, also when the item of the cursor is reached no more. */
const placeAfter = (reached: readonly Reached[], cursor: string): number => {
  const key = decodeCursor(cursor, CURSOR_ORDER, 'after');
  const place = reached.findIndex((one) => lies(keyOf(one), key) > 0);
  return place === -1 ? reached.length : place;
};

const lies = (a: readonly (string | number)[], b: readonly unknown[]): number => {
  for (const [index, value] of a.entries()) {
    const other = b[index];
    if (value === other) continue;
    return typeof other === typeof value && value > (other as typeof value) ? 1 : -1;
  }
  return 0;
};
