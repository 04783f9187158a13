import type { Basis } from '../basis.js';

/** How a walk goes. */
export interface WalkQuestion {
  readonly direction: 'UP' | 'DOWN';
  readonly inherit: boolean;
  /** Types of link that are walked; all when null. */
  readonly via: readonly string[] | null;
  readonly includeInactive: boolean;
  readonly maxHops: number;
}

/** What a trace is asked for, origins found. */
export interface TraceQuestion extends WalkQuestion {
  /** Items that the walk starts from: scopes are replaced by what they stand for. */
  readonly origins: readonly string[];
  /** Everything asked for was a scope, and none of them holds anything. */
  readonly scopeEmpty: boolean;
  /** Kinds to tell of; everything reached when null. */
  readonly kinds: readonly string[] | null;
  readonly basis: readonly Basis[] | null;
}

/** Containers: never reached, and as origins replaced by what they hold. */
export const SCOPES: ReadonlySet<string> = new Set(['Organization', 'Plan', 'StrategyGroup', 'Category']);

export const COMPLAINT = 'AFFECTED_BY';
