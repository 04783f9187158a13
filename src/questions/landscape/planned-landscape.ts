import type { Told } from '../../inventory/answering/told.js';
import type { Words } from '../../metamodel/words.js';

/** What other questions need to know of a landscape to be asked of it instead of today. */
export interface PlannedLandscape {
  /** The last day of the year: the day that links, waivers and dates are looked at. */
  readonly day: string;
  /** Ids of what is there then, of the kinds of the landscape. */
  readonly existing: readonly string[];
  /** Ids of what is gone then. */
  readonly gone: readonly string[];
  /** Ids of roadmap items that happen though they are cancelled, and of those that do not. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** What holds within it, in words. */
  /** What it holds for beyond what may be seen. */
  readonly restrictions: readonly Words[];
  readonly scope: Told;
  /** The position of the graph that it was read at. */
  readonly position: string;
}
