import type { ChangeThat, Does, InventoryChange } from './inventory-change.js';

/** Changes of one sort that follow each other; they can be written together. */
export type Run = { [D in Does]: { readonly does: D; readonly changes: readonly ChangeThat<D>[] } }[Does];

/**
 * Divides changes into runs, in their order. An item or link that is changed twice begins a new run, for within a run
 * all changes see what was there before it.
 * @param subjectOf the id of what a change is about; undefined for what is new
 */
export const runsOf = (
  changes: readonly InventoryChange[],
  subjectOf: (change: InventoryChange) => string | undefined,
): Run[] => {
  const runs: { does: Does; changes: InventoryChange[] }[] = [];
  let seen = new Set<string>();
  for (const change of changes) {
    const subject = subjectOf(change);
    const last = runs.at(-1);
    const fits = last?.does === change.does && !(subject !== undefined && seen.has(subject));
    if (last && fits) last.changes.push(change);
    else {
      runs.push({ does: change.does, changes: [change] });
      seen = new Set();
    }
    if (subject !== undefined) seen.add(subject);
  }
  return runs as Run[];
};
