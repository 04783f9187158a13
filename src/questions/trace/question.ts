import type { Basis } from '../basis.js';

/** How a walk goes. */
export interface WalkQuestion {
  readonly direction: 'UP' | 'DOWN';
  readonly inherit: boolean;
  readonly includeInactive: boolean;
  readonly maxHops: number;
}

/** What a walk leaves out; nothing where all are null. */
export interface Restrictions {
  /** Types of link that are walked. */
  readonly via: readonly string[] | null;
  /** Confidences of links that are walked. */
  readonly confidence: readonly string[] | null;
  /** The id of a plan: what belongs to another is left out, what belongs to none is not. */
  readonly plan: string | null;
  /** False: suspect links are left out. True leaves nothing out of the walk: it picks from what is reached. */
  readonly suspect: boolean | null;
}

/** What a trace is asked for, origins found. */
export interface TraceQuestion extends WalkQuestion, Restrictions {
  /** Items that the walk starts from: scopes are replaced by what they stand for. Of other plans too. */
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
