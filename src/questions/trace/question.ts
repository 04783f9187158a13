import type { Basis } from '../basis.js';

/** What a trace is asked for, origins found. */
export interface TraceQuestion {
  /** Items that the walk starts from: scopes are replaced by what they stand for. */
  readonly origins: readonly string[];
  /** Everything asked for was a scope, and none of them holds anything. */
  readonly scopeEmpty: boolean;
  readonly direction: 'UP' | 'DOWN';
  /** Kinds to tell of; everything reached when null. */
  readonly kinds: readonly string[] | null;
  readonly inherit: boolean;
  readonly basis: readonly Basis[] | null;
  /** Types of link that are walked; all when null. */
  readonly via: readonly string[] | null;
  readonly includeInactive: boolean;
  readonly maxHops: number;
}

/** Containers: never reached, and as origins replaced by what they hold. */
export const SCOPES: ReadonlySet<string> = new Set(['Organization', 'Plan', 'StrategyGroup', 'Category']);

export const COMPLAINT = 'AFFECTED_BY';
