import type { PlanChoiceQuery } from '../../generated/queries/plan-choice.js';

export type PlanOfChoice = PlanChoiceQuery['plans']['nodes'][number];

const order = ['ADOPTED', 'DRAFT', 'ENDED'] as const;
const rank = ({ status }: PlanOfChoice): number => {
  const found = order.findIndex((one) => one === status);
  return found < 0 ? order.length : found;
};

/** The one in force first, and of several the latest. */
const inForceFirst = (a: PlanOfChoice, b: PlanOfChoice): number =>
  rank(a) - rank(b) || (b.startYear ?? 0) - (a.startYear ?? 0) || a.code.localeCompare(b.code);

/** The plan that an address names, else the one in force; undefined where there is nothing to choose between. */
export const chosenPlan = (plans: readonly PlanOfChoice[], written: string): PlanOfChoice | undefined =>
  plans.length < 2 ? undefined : (plans.find(({ code }) => code === written) ?? plans.toSorted(inForceFirst)[0]);
