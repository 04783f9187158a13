import { type AskedActivity, yearsOf } from './activity.js';

/** How many items there are, how far they are, and what they cost. */
export interface Figures {
  readonly items: number;
  readonly byStatus: readonly { readonly status: string; readonly count: number }[];
  /** Rupiah; null where none states a budget. */
  readonly budget: number | null;
  /** Items whose budget is in it. */
  readonly budgeted: number;
  /** The plain mean in per cent; null where none states its progress. */
  readonly progress: number | null;
  /** Items whose progress is in it. */
  readonly progressing: number;
}

/**
 * A main activity is not counted beside its parts: its budget counts only where nothing that contributes to it has
 * one, and so its progress. Neither counts of what is cancelled.
 * @param statuses all that there are, in order
 */
export const figuresOf = (items: readonly AskedActivity[], statuses: readonly string[]): Figures => {
  const budgets = items.flatMap((item) => countedBudget(item) ?? []);
  const progress = items.flatMap(({ cancelled, progressInParts, progress: own }) =>
    cancelled || progressInParts || own === null ? [] : [own],
  );
  return {
    items: items.length,
    byStatus: statuses
      .map((status) => ({ status, count: items.filter((item) => item.status === status).length }))
      .filter(({ count }) => count > 0),
    budget: budgets.length === 0 ? null : sumOf(budgets),
    budgeted: budgets.length,
    progress: progress.length === 0 ? null : sumOf(progress) / progress.length,
    progressing: progress.length,
  };
};

/** The budget of an item, where it is not told by its parts and not cancelled. */
export const countedBudget = ({ cancelled, budgetInParts, budget }: AskedActivity): number | null =>
  cancelled || budgetInParts ? null : budget;

/**
 * What the items would cost in a year if each spread its budget evenly over its years: whole rupiah, what is left over
 * in its first years, so that the years add up to the budgets. An assumption: plans state sums.
 */
export const evenBudget = (items: readonly AskedActivity[], year: number): number | null => {
  const shares = items.flatMap((item) => {
    const [budget, years] = [countedBudget(item), yearsOf(item)];
    const place = years.indexOf(year);
    if (budget === null || place < 0) return [];
    return [Math.floor(budget / years.length) + (place < budget % years.length ? 1 : 0)];
  });
  return shares.length === 0 ? null : sumOf(shares);
};

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
