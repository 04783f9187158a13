import type { Values } from './change.js';
import type { ToldChange } from './told-change.js';

/** An item or a link as it stood at a moment. */
export interface Standing {
  readonly version: number;
  /** Every property that had a value, hidden ones and those of the bookkeeping too. */
  readonly values: Values;
  /** The change that led to it; null where that is older than history. */
  readonly last: ToldChange | null;
}

type Told = Pick<ToldChange, 'at' | 'by' | 'action' | 'version' | 'before' | 'after'>;

/**
 * Replays the changes of one item or link up to a moment.
 *
 * What is older than history has no change that tells of its making: it begins as what is there now, with all that
 * history knows undone.
 * @param changes all of them, in any order
 * @param now its properties now; null when it is gone
 * @param at a moment in UTC; changes of that moment count
 * @returns null when it was not there
 */
export const standingAt = (changes: readonly ToldChange[], now: Values | null, at: string): Standing | null => {
  const told = changes.toSorted((a, b) => a.position - b.position || a.index - b.index);
  // Clocks of servers differ, positions do not: what came before a change was there when it was.
  const done = told.slice(0, told.findLastIndex((change) => change.at <= at) + 1);
  const last = done.at(-1) ?? null;
  if (last?.action === 'DELETED') return null;
  const [first] = told;
  if (first?.action === 'CREATED' && !last) return null;
  const begin = first?.action === 'CREATED' ? {} : beforeHistory(told, now);
  if (begin === null || (!last && isAfter(begin['createdAt'], at))) return null;
  const values = done.reduce<Values>(after, begin);
  return { version: Number(values['version']), values, last };
};

const isAfter = (moment: unknown, at: string): boolean => typeof moment === 'string' && moment > at;

/** Applies a change to what stood before it. */
const after = (values: Values, change: Told): Values => ({
  ...replaced(values, change.before, change.after),
  version: change.version,
  ...(change.action === 'CREATED' ? { createdAt: change.at, createdBy: change.by } : {}),
  ...(change.action === 'CREATED' || change.action === 'UPDATED' ? { updatedAt: change.at, updatedBy: change.by } : {}),
});

/** Takes properties out that a change tells of, and puts in what they have on the other side of it. */
const replaced = (values: Values, from: Values, to: Values): Values => {
  const others = Object.entries(values).filter(([name]) => !(name in from));
  return { ...Object.fromEntries(others), ...to };
};

/** What stood before the first change that history knows. */
const beforeHistory = (told: readonly Told[], now: Values | null): Values | null => {
  const [first, last] = [told[0], told.at(-1)];
  const end = now ?? (last?.action === 'DELETED' ? last.before : null);
  if (end === null) return null;
  const edits = told.filter(({ action }) => action !== 'DELETED');
  const { updatedAt, updatedBy, ...others } = edits.reduceRight<Values>(
    (values, change) => replaced(values, change.after, change.before),
    end,
  );
  // Who edited it before the first edit that is known, nobody knows.
  const undone = edits.some(({ action }) => action === 'UPDATED') ? others : { ...others, updatedAt, updatedBy };
  const version = edits[0] ? edits[0].version - 1 : (first?.version ?? end['version']);
  return { ...undone, version };
};
